// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/diarywords.h"

#include "report/reporttext.h"

#include <QHash>

#include <algorithm>

namespace pacewell::words {
namespace {

struct AreaName
{
    const char *left; ///< or the only one
    const char *right;
    const char *both;
};

/// In the order of the enumerators.
constexpr AreaName areaNames[painAreaCount] = {
    {QT_TRANSLATE_NOOP("Report", "Left jaw"), QT_TRANSLATE_NOOP("Report", "Right jaw"),
     QT_TRANSLATE_NOOP("Report", "Both sides of the jaw")},
    {QT_TRANSLATE_NOOP("Report", "Left shoulder"), QT_TRANSLATE_NOOP("Report", "Right shoulder"),
     QT_TRANSLATE_NOOP("Report", "Both shoulders")},
    {QT_TRANSLATE_NOOP("Report", "Left upper arm"), QT_TRANSLATE_NOOP("Report", "Right upper arm"),
     QT_TRANSLATE_NOOP("Report", "Both upper arms")},
    {QT_TRANSLATE_NOOP("Report", "Left lower arm"), QT_TRANSLATE_NOOP("Report", "Right lower arm"),
     QT_TRANSLATE_NOOP("Report", "Both lower arms")},
    {QT_TRANSLATE_NOOP("Report", "Left hip or buttock"),
     QT_TRANSLATE_NOOP("Report", "Right hip or buttock"),
     QT_TRANSLATE_NOOP("Report", "Both hips or buttocks")},
    {QT_TRANSLATE_NOOP("Report", "Left upper leg"), QT_TRANSLATE_NOOP("Report", "Right upper leg"),
     QT_TRANSLATE_NOOP("Report", "Both upper legs")},
    {QT_TRANSLATE_NOOP("Report", "Left lower leg"), QT_TRANSLATE_NOOP("Report", "Right lower leg"),
     QT_TRANSLATE_NOOP("Report", "Both lower legs")},
    {QT_TRANSLATE_NOOP("Report", "Neck"), nullptr, nullptr},
    {QT_TRANSLATE_NOOP("Report", "Upper back"), nullptr, nullptr},
    {QT_TRANSLATE_NOOP("Report", "Lower back"), nullptr, nullptr},
    {QT_TRANSLATE_NOOP("Report", "Chest"), nullptr, nullptr},
    {QT_TRANSLATE_NOOP("Report", "Belly"), nullptr, nullptr},
    {QT_TRANSLATE_NOOP("Report", "Head"), nullptr, nullptr},
    {QT_TRANSLATE_NOOP("Report", "Left hand"), QT_TRANSLATE_NOOP("Report", "Right hand"),
     QT_TRANSLATE_NOOP("Report", "Both hands")},
    {QT_TRANSLATE_NOOP("Report", "Left knee"), QT_TRANSLATE_NOOP("Report", "Right knee"),
     QT_TRANSLATE_NOOP("Report", "Both knees")},
    {QT_TRANSLATE_NOOP("Report", "Left foot"), QT_TRANSLATE_NOOP("Report", "Right foot"),
     QT_TRANSLATE_NOOP("Report", "Both feet")},
};

struct TriggerText
{
    const char *name;
    const char *meaning;
};

const QHash<QString, TriggerText> &triggerTexts()
{
    static const QHash<QString, TriggerText> texts{
        {QStringLiteral("poorSleep"),
         {QT_TRANSLATE_NOOP("Report", "Poor sleep"),
          QT_TRANSLATE_NOOP("Report", "An hour less than usual, or it did not refresh.")}},
        {QStringLiteral("didTooMuch"),
         {QT_TRANSLATE_NOOP("Report", "Did too much"),
          QT_TRANSLATE_NOOP("Report", "A fifth more than planned, or more.")}},
        {QStringLiteral("stress"),
         {QT_TRANSLATE_NOOP("Report", "Stress"),
          QT_TRANSLATE_NOOP("Report", "More tension or worry than usual.")}},
        {QStringLiteral("lowMood"),
         {QT_TRANSLATE_NOOP("Report", "Low mood"),
          QT_TRANSLATE_NOOP("Report", "Lower than usual for most of the day.")}},
        {QStringLiteral("satLong"),
         {QT_TRANSLATE_NOOP("Report", "Sat or stood long"),
          QT_TRANSLATE_NOOP("Report", "More than two hours in one position.")}},
        {QStringLiteral("weather"),
         {QT_TRANSLATE_NOOP("Report", "Weather"),
          QT_TRANSLATE_NOOP("Report", "Cold, damp, or a change of weather.")}},
        {QStringLiteral("didLittle"),
         {QT_TRANSLATE_NOOP("Report", "Did very little"),
          QT_TRANSLATE_NOOP("Report", "Less than half of what was planned.")}},
        {QStringLiteral("missedBreaks"),
         {QT_TRANSLATE_NOOP("Report", "Missed breaks"),
          QT_TRANSLATE_NOOP("Report", "Went on where a break was planned.")}},
        {QStringLiteral("infection"),
         {QT_TRANSLATE_NOOP("Report", "Infection"),
          QT_TRANSLATE_NOOP("Report", "A cold, fever, or another illness.")}},
        {QStringLiteral("period"),
         {QT_TRANSLATE_NOOP("Report", "Period"),
          QT_TRANSLATE_NOOP("Report", "The days before it, or during it.")}},
        {QStringLiteral("missedMeal"),
         {QT_TRANSLATE_NOOP("Report", "Missed a meal"),
          QT_TRANSLATE_NOOP("Report", "A meal was left out, or much later than usual.")}},
        {QStringLiteral("alcohol"),
         {QT_TRANSLATE_NOOP("Report", "Alcohol"), QT_TRANSLATE_NOOP("Report", "Any at all.")}},
        {QStringLiteral("lateCaffeine"),
         {QT_TRANSLATE_NOOP("Report", "Late caffeine"),
          QT_TRANSLATE_NOOP("Report", "Less than eight hours before going to bed.")}},
        {QStringLiteral("travel"),
         {QT_TRANSLATE_NOOP("Report", "Travel"),
          QT_TRANSLATE_NOOP("Report", "A long way by car, train or plane.")}},
        {QStringLiteral("heatOrCold"),
         {QT_TRANSLATE_NOOP("Report", "Heat or cold"),
          QT_TRANSLATE_NOOP("Report", "Much warmer or colder than usual for a while.")}},
    };
    return texts;
}

const QHash<QString, const char *> &helpNames()
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("warmth"), QT_TRANSLATE_NOOP("Report", "Warmth")},
        {QStringLiteral("stretching"), QT_TRANSLATE_NOOP("Report", "Stretching")},
        {QStringLiteral("moving"), QT_TRANSLATE_NOOP("Report", "Moving a little")},
        {QStringLiteral("breathing"), QT_TRANSLATE_NOOP("Report", "Breathing or relaxation")},
        {QStringLiteral("rest"), QT_TRANSLATE_NOOP("Report", "Rest")},
        {QStringLiteral("massage"), QT_TRANSLATE_NOOP("Report", "Massage")},
        {QStringLiteral("breaks"), QT_TRANSLATE_NOOP("Report", "Breaks")},
        {QStringLiteral("company"), QT_TRANSLATE_NOOP("Report", "Company")},
        {QStringLiteral("outdoors"), QT_TRANSLATE_NOOP("Report", "Being outdoors")},
        {QStringLiteral("quiet"), QT_TRANSLATE_NOOP("Report", "Quiet")},
    };
    return names;
}

} // namespace

QString painArea(PainArea area, Side side)
{
    const AreaName &name = areaNames[int(area)];
    if (!isPaired(area) || side == Side::Left)
        return ReportText::tr(name.left);
    return ReportText::tr(side == Side::Right ? name.right : name.both);
}

QString painStrength(int strength)
{
    const QString names[] = {ReportText::tr("a little"), ReportText::tr("clearly"),
                             ReportText::tr("strongly")};
    return names[std::clamp(strength, 1, AreaPain::strongest) - 1];
}

QString painAreas(std::span<const AreaPain> areas)
{
    QStringList names;
    for (size_t i = 0; i < areas.size(); ++i) {
        const bool areBoth = i + 1 < areas.size() && areas[i + 1].area == areas[i].area;
        names.append(painArea(areas[i].area, areBoth ? Side::Both : areas[i].side));
        i += areBoth ? 1 : 0;
    }
    return names.join(QStringLiteral(" · "));
}

QString trigger(const QString &id, std::span<const OwnTrigger> own)
{
    if (const auto found = triggerTexts().constFind(id); found != triggerTexts().cend())
        return ReportText::tr(found->name);
    const auto found = std::ranges::find(own, id, &OwnTrigger::id);
    return found != own.end() ? found->name : id;
}

QString triggerMeaning(const QString &id)
{
    const auto found = triggerTexts().constFind(id);
    return found != triggerTexts().cend() ? ReportText::tr(found->meaning) : QString();
}

QString help(const QString &id)
{
    const auto found = helpNames().constFind(id);
    return found != helpNames().cend() ? ReportText::tr(*found) : id;
}

} // namespace pacewell::words
