// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/amountwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace pacewell::words {
namespace {

struct PacingWords
{
    Q_DECLARE_TR_FUNCTIONS(PacingWords)
};

} // namespace

QString number(double amount)
{
    const double tenths = std::round(amount * 10) / 10;
    return QLocale().toString(tenths, 'f', tenths == std::floor(tenths) ? 0 : 1);
}

QString amount(double amount, AmountUnit unit)
{
    switch (unit) {
    case AmountUnit::Minutes:
        return PacingWords::tr("%1 min").arg(number(amount));
    case AmountUnit::Steps:
        return amount == 1 ? PacingWords::tr("1 step")
                           : PacingWords::tr("%1 steps").arg(number(amount));
    case AmountUnit::Metres:
        return PacingWords::tr("%1 m").arg(number(amount));
    case AmountUnit::Repetitions:
        return amount == 1 ? PacingWords::tr("once")
                           : PacingWords::tr("%1 times").arg(number(amount));
    }
    Q_UNREACHABLE();
}

QString unit(AmountUnit unit)
{
    switch (unit) {
    case AmountUnit::Minutes:
        return PacingWords::tr("minutes");
    case AmountUnit::Steps:
        return PacingWords::tr("steps");
    case AmountUnit::Metres:
        return PacingWords::tr("metres");
    case AmountUnit::Repetitions:
        return PacingWords::tr("times");
    }
    Q_UNREACHABLE();
}

} // namespace pacewell::words
