// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/replacementsafety.h"

#include "core/content/contenttext.h"

#include <algorithm>

namespace pacewell {
namespace {

void addMissing(std::vector<Condition> &conditions, const std::vector<Condition> &more)
{
    for (const Condition condition : more) {
        if (std::ranges::find(conditions, condition) == conditions.end())
            conditions.push_back(condition);
    }
}

} // namespace

void keepReasons(GuidedItem &item, const GuidedItem &earlier)
{
    addMissing(item.excludedBy, earlier.excludedBy);
}

void keepReasons(Exercise &exercise, const Exercise &earlier)
{
    keepReasons(static_cast<GuidedItem &>(exercise), earlier);
    addMissing(exercise.easierBy, earlier.easierBy);
}

RuleBreaches missingQuestions(const Checklist &checklist, const Checklist &earlier)
{
    RuleBreaches breaches;
    for (const ChecklistItem &question : earlier.items) {
        const bool isAsked =
            std::ranges::any_of(checklist.items, [&question](const ChecklistItem &item) {
                return item.isBlocking && item.text == question.text;
            });
        if (question.isBlocking && !isAsked)
            breaches.push_back(
                {QStringLiteral("items"),
                 ContentText::tr("has to ask \"%1\" as well and to block, like the checklist whose "
                                 "place it takes")
                     .arg(question.text)});
    }
    return breaches;
}

} // namespace pacewell
