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

RuleBreaches missingQuestions(const Screening &screening, const Screening &earlier)
{
    RuleBreaches breaches;
    for (const ScreeningQuestion &question : earlier.questions) {
        const bool isAsked =
            std::ranges::any_of(screening.questions, [&question](const ScreeningQuestion &each) {
                return each.id == question.id && each.text == question.text &&
                       each.urgency == question.urgency && each.isCrisis == question.isCrisis &&
                       each.asksArea == question.asksArea;
            });
        if (!isAsked)
            breaches.push_back(
                {QStringLiteral("questions"),
                 ContentText::tr("has to ask \"%1\" as well, unchanged, like the one "
                                 "whose place it takes")
                     .arg(question.id)});
    }
    return breaches;
}

} // namespace pacewell
