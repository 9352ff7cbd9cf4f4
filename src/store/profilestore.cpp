// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profilestore.h"

#include "core/content/contentnames.h"

#include <QStringList>

namespace pacewell {
namespace {

const QString conditionsName = QStringLiteral("conditions");
const QString leftHandedName = QStringLiteral("leftHanded");
const QString breathHoldsName = QStringLiteral("breathHolds");

} // namespace

KeptProfile KeptProfile::from(const QHash<QString, QString> &settings)
{
    KeptProfile kept;
    for (const QString &name :
         settings.value(conditionsName).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto condition = conditionNamed(name);
        if (condition && !kept.profile.has(*condition))
            kept.profile.conditions.push_back(*condition);
    }
    kept.profile.isLeftHanded = settings.value(leftHandedName) == QLatin1String("1");
    kept.areBreathHoldsWanted = settings.value(breathHoldsName) == QLatin1String("1");
    return kept;
}

QHash<QString, QString> KeptProfile::settings() const
{
    QStringList names;
    for (const Condition each : profile.conditions)
        names.append(nameOf(each));
    return {{conditionsName, names.join(QLatin1Char(','))},
            {leftHandedName, QString::number(profile.isLeftHanded)},
            {breathHoldsName, QString::number(areBreathHoldsWanted)}};
}

} // namespace pacewell
