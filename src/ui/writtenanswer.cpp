// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writtenanswer.h"

#include <algorithm>

namespace pacewell {
namespace {

/// What fits a row of a list.
constexpr qsizetype longestLine = 80;

QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

} // namespace

QList<WrittenAnswer> writtenAnswers(const std::vector<KeptAnswer> &answers)
{
    QList<WrittenAnswer> written;
    for (const KeptAnswer &answer : answers) {
        const bool comesAgain =
            std::ranges::find(answers, answer.question, &KeptAnswer::again) != answers.end();
        if (comesAgain)
            continue;
        WrittenAnswer shown{answer.prompt,          answer.words, numberText(answer.number), {}, {},
                            numberText(answer.most)};
        const auto earlier = std::ranges::find(answers, answer.again, &KeptAnswer::question);
        if (earlier != answers.end()) {
            shown.earlierPrompt = earlier->prompt;
            shown.earlierNumber = numberText(earlier->number);
        }
        written.append(shown);
    }
    return written;
}

QString firstLine(const std::vector<KeptAnswer> &answers)
{
    for (const KeptAnswer &answer : answers) {
        if (answer.words.isEmpty())
            continue;
        const QString line = answer.words.section(QLatin1Char('\n'), 0, 0);
        return line.size() <= longestLine ? line
                                          : line.left(longestLine - 1).trimmed() + QChar(0x2026);
    }
    return {};
}

} // namespace pacewell
