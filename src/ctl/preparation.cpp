// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/preparation.h"

#include "core/content/contentnames.h"
#include "ctl/ctltext.h"

namespace pacewell {
namespace {

QString nameIn(const ContentLibrary &library, const QString &id)
{
    const GuidedItem *item = library.item(id);
    return item ? item->name : id;
}

QString reason(const Readiness &ready)
{
    switch (*ready.bar) {
    case Bar::Safety:
        return CtlText::tr("your answers to the safety questions say: be seen first; practice "
                           "waits until then");
    case Bar::AreaRests:
        return CtlText::tr("this part of the body rests until a clinician has looked at it");
    case Bar::GentleOnly:
        return CtlText::tr("only the gentle set is open now, and this is no part of it");
    case Bar::NothingSuits:
        return CtlText::tr("this practice does not go with what you ticked about yourself");
    case Bar::BreathingWaits:
        return CtlText::tr("this way of breathing comes later; begin with belly breathing");
    case Bar::BreathingEnough:
        return CtlText::tr("three times of paced breathing are enough for today");
    case Bar::HeatPause:
        return CtlText::tr("your skin needs its pause; in %n minute(s) there can be heat again",
                           nullptr, int(ready.wait.count()));
    case Bar::HeatEnough:
        return CtlText::tr("three times of heat are enough for one place in one day");
    case Bar::HeatByLabel:
        return CtlText::tr("the maker's label says how long; nothing is timed here");
    case Bar::MassageRests:
        return CtlText::tr("in the first two weeks there is a day between; rest it today");
    case Bar::MassageEnough:
        return CtlText::tr("these muscles have had their massage for today");
    case Bar::MusclesEnough:
        return CtlText::tr("these muscles have been stretched enough for now");
    }
    Q_UNREACHABLE();
}

QStringList notesOf(const Readiness &ready, const ContentLibrary &library)
{
    QStringList notes;
    for (const Restriction &restriction : ready.restrictions)
        notes.append(CtlText::tr("%1 is left out by your answers to the safety questions.")
                         .arg(nameIn(library, restriction.item)));
    for (const Change &change : ready.changes) {
        const QString name = nameIn(library, change.item);
        if (change.kind == Change::Kind::Replaced)
            notes.append(CtlText::tr("%1 is left out for you; %2 takes its place.")
                             .arg(name, nameIn(library, change.by)));
        else if (change.kind == Change::Kind::LeftOut)
            notes.append(CtlText::tr("%1 is left out for you.").arg(name));
        else
            notes.append(CtlText::tr("%1 is done in a kinder form for you.").arg(name));
    }
    for (const CapChange &change : ready.capChanges)
        notes.append(CtlText::tr("%1 is shorter or left out: its muscles have had enough.")
                         .arg(nameIn(library, change.item)));
    for (const BreathingSwap &swap : ready.breathingSwaps)
        notes.append(CtlText::tr("%1 comes later; %2 takes its place.")
                         .arg(nameIn(library, swap.item), nameIn(library, swap.by)));
    if (ready.strengthRest)
        notes.append(CtlText::tr("A day of rest between strength work would be good."));
    if (ready.isBreathingShortened)
        notes.append(CtlText::tr("The breathing is shorter than usual, as is right for now."));
    return notes;
}

/// Everything that is to be gone through before, a line each.
QString questions(const QStringList &checklists, const ContentLibrary &library)
{
    QStringList lines;
    for (const QString &id : checklists) {
        const Checklist *checklist = library.checklist(id);
        if (!checklist)
            continue;
        lines.append(checklist->intro);
        for (const ChecklistItem &item : checklist->items)
            lines.append(QStringLiteral("  - ") + item.text);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Result<PreparedPractice> prepared(Routine routine, const ContentLibrary &library,
                                  const Circumstances &circumstances, const PlayWishes &wishes)
{
    std::optional<Area> site;
    if (!wishes.site.isEmpty()) {
        site = areaNamed(wishes.site);
        if (!site)
            return failure(CtlText::tr("there is no place called \"%1\"").arg(wishes.site));
    }
    for (RoutineStep &step : routine.steps) {
        if (wishes.length && (library.breathing(step.item) || library.heat(step.item)))
            step.length = wishes.length;
    }
    const Readiness ready = readiness(routine, library, circumstances, site);
    if (ready.bar)
        return failure(reason(ready));
    if (ready.isHeatSiteWanted) {
        QStringList names;
        for (const Area area : ready.heatSites)
            names.append(nameOf(area));
        return failure(CtlText::tr("say where the heat will be, with --site and one of: %1")
                           .arg(names.join(QStringLiteral(", "))));
    }
    if (!ready.checklists.isEmpty() && !wishes.isChecked)
        return failure(CtlText::tr("read this first, and when none of it applies, begin again with "
                                   "--checked\n%1")
                           .arg(questions(ready.checklists, library)));
    PreparedPractice practice{ready.routine, {}, notesOf(ready, library)};
    practice.options.heatSite = site;
    practice.options.isLeftHanded = circumstances.profile.isLeftHanded;
    return practice;
}

} // namespace pacewell
