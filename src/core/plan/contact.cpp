// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/contact.h"

namespace pacewell {
namespace {

constexpr int fewestDigits = 3;
constexpr int mostDigits = 18;

bool isBetweenDigits(QChar letter)
{
    return letter.isSpace() || QStringLiteral("-()/").contains(letter);
}

} // namespace

std::optional<QString> dialable(const QString &reach)
{
    QString left = reach.trimmed();
    const bool isWorldwide = left.startsWith(QLatin1Char('+'));
    if (isWorldwide)
        left = left.mid(1).remove(QStringLiteral("(0)"));
    QString digits;
    for (const QChar letter : left) {
        if (letter >= QLatin1Char('0') && letter <= QLatin1Char('9'))
            digits += letter;
        else if (!isBetweenDigits(letter))
            return std::nullopt;
    }
    if (digits.size() < fewestDigits || digits.size() > mostDigits)
        return std::nullopt;
    return isWorldwide ? QLatin1Char('+') + digits : digits;
}

} // namespace pacewell
