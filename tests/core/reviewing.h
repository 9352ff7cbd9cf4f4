// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/review.h"

// Weekly reviews of one activity, held in tests.

namespace pacewell {

inline const QDate today(2026, 11, 29);

/// "b-14:20 s-7:20": the baseline of 20 two weeks ago, stayed a week ago. Likewise f and t rose by
/// five and ten percent, r by a stride, l lowered, a after flares.
inline std::vector<QuotaDecision> decided(const QString &words)
{
    std::vector<QuotaDecision> all;
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QStringList parts = word.mid(1).split(QLatin1Char(':'));
        all.push_back({today.addDays(parts[0].toInt()), parts[1].toDouble(),
                       QuotaDecision::Kind(QStringLiteral("bsftrla").indexOf(word.front()))});
    }
    return all;
}

/// Nothing is in the way: five weeks kept to the plan with the same pain, all questions answered.
inline ReviewFacts steady(double quota = 20, AmountUnit unit = AmountUnit::Minutes)
{
    ReviewFacts facts;
    facts.unit = unit;
    facts.decisions = {{today.addDays(-100), quota, QuotaDecision::Kind::Baseline}};
    for (int ago = 35; ago >= 0; --ago) {
        facts.pains.push_back({today.addDays(-ago), 4});
        if (ago > 0)
            facts.days.push_back({today.addDays(-ago), quota, quota});
    }
    facts.isExertionClear = true;
    facts.exertionAsked = today;
    facts.confidence = 7;
    return facts;
}

inline QString textOf(const std::vector<QuotaOffer> &offers)
{
    QStringList words;
    for (const QuotaOffer &each : offers)
        words.append(
            QStringLiteral("%1%2").arg(QStringLiteral("bsftrla")[int(each.kind)]).arg(each.quota));
    return words.join(QLatin1Char(' '));
}

inline QString textOf(const std::vector<Hindrance> &hindrances)
{
    static const char *const names[] = {
        "envelope",           "hold week", "hold after flare", "flare",
        "too few days",       "went over", "too few pains",    "more pain",
        "exertion not clear", "not asked", "low confidence",   "confidence not said",
        "other rose",         "not yet",
    };
    QStringList words;
    for (const Hindrance &each : hindrances) {
        const QString name = QLatin1String(names[int(each.kind)]);
        words.append(each.number == 0 ? name : QStringLiteral("%1 %2").arg(name).arg(each.number));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace pacewell
