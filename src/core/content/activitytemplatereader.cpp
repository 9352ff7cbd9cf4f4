// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentnames.h"
#include "core/content/contentreader.h"
#include "core/content/itemreader.h"

namespace pacewell {

ActivityTemplate readActivityTemplate(const JsonText &text, ContentProblems &problems)
{
    const QJsonObject &object = text.object();
    ActivityTemplate activity;
    activity.id = object[u"id"].toString();
    activity.name = object[u"name"].toString();
    activity.summary = object[u"summary"].toString();
    activity.kind = activityKindNamed(object[u"kind"].toString()).value();
    activity.unit = amountUnitNamed(object[u"unit"].toString()).value();
    activity.effort = effortNamed(object[u"effort"].toString()).value();
    activity.posture = activityPostureNamed(object[u"posture"].toString()).value();
    activity.longestPart = object[u"longestPartMinutes"].toInt(activity.longestPart);
    activity.restPercent = object[u"restPercent"].toInt();
    activity.tips = strings(object[u"tips"]);
    activity.evidence = readEvidence(text, problems);
    return activity;
}

} // namespace pacewell
