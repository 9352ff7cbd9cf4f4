// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/reflection.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// What was written on a question, as a page shows it. Two numbers on the same scale stand beside
/// each other, without a word about the difference.
struct WrittenAnswer
{
    Q_GADGET
    QML_VALUE_TYPE(writtenAnswer)
    Q_PROPERTY(QString prompt MEMBER prompt)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString number MEMBER number) ///< empty where the answer is words
    Q_PROPERTY(QString earlierPrompt MEMBER earlierPrompt)
    Q_PROPERTY(QString earlierNumber MEMBER earlierNumber) ///< empty: there is none
    Q_PROPERTY(QString most MEMBER most)                   ///< the largest number there could be

public:
    QString prompt;
    QString words;
    QString number;
    QString earlierPrompt;
    QString earlierNumber;
    QString most;

    bool operator==(const WrittenAnswer &) const = default;
};

/// In their order; a number that was asked for twice stands where it was asked for again.
QList<WrittenAnswer> writtenAnswers(const std::vector<KeptAnswer> &answers);

/// The first line in a person's own words, shortened for a list; empty where there are only
/// numbers.
QString firstLine(const std::vector<KeptAnswer> &answers);

} // namespace pacewell
