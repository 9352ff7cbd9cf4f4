// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/guideditem.h"

namespace pacewell {

/// Numbers to choose from, with words for the two ends.
struct ReflectionScale
{
    int from = 0;
    int to = 10;
    int step = 1; ///< goes into the distance without a rest
    QString low;
    QString high;
};

/// The question is asked only after a number below this one.
struct OnlyBelow
{
    QString question;
    int value = 0;
};

/// Something to think about, answered in a person's own words or with a number.
struct ReflectionQuestion
{
    QString id;
    QString prompt;
    QString hint;
    std::optional<ReflectionScale> scale;
    QString again; ///< the earlier question whose scale is asked once more; empty: none
    std::optional<OnlyBelow> onlyBelow;
};

/// A few questions in an order that helps to think something over.
struct Reflection
{
    QString id;
    QString name;
    QString summary;
    QString intro;
    std::vector<ReflectionQuestion> questions;
    QString closing;
    bool offersHelp = false; ///< the closing words point to the help page
    Evidence evidence;

    /// Null when there is none of this id.
    const ReflectionQuestion *question(QStringView id) const;
    /// Null when the answer is words.
    const ReflectionScale *scaleOf(const ReflectionQuestion &question) const;
};

/// One of both, or neither where the question was left out.
struct ReflectionAnswer
{
    QString words;
    std::optional<int> number;

    bool isGiven() const { return number || !words.trimmed().isEmpty(); }
};

/// By the id of the question.
using ReflectionAnswers = QHash<QString, ReflectionAnswer>;

/// The questions that are asked after these answers, in their order. One that is only for numbers
/// below another is not asked where that number was left out, or was not asked for itself.
std::vector<ReflectionQuestion> askedQuestions(const Reflection &reflection,
                                               const ReflectionAnswers &answers);

/// An answer with what it answers, so that it can be read when the question has changed.
struct KeptAnswer
{
    QString question;
    QString prompt;
    QString words;
    std::optional<int> number;
    int most = 0;  ///< of the scale; zero for words
    QString again; ///< the question that asked for the same number before; empty: none

    bool operator==(const KeptAnswer &) const = default;
};

/// What a person wrote and wanted to keep.
struct ReflectionEntry
{
    qint64 number = 0; ///< given by the store
    QDateTime at;      ///< UTC
    QDate day;         ///< the person's own
    QString reflection;
    QString name;
    std::vector<KeptAnswer> answers;

    bool operator==(const ReflectionEntry &) const = default;
};

/// The answers that were given to the questions that were asked, words without space around them.
std::vector<KeptAnswer> givenAnswers(const Reflection &reflection,
                                     const ReflectionAnswers &answers);

} // namespace pacewell
