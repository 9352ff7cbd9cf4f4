// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composerwords.h"

#include "ui/readinesswords.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace pacewell::words {
namespace {

struct ComposerText
{
    Q_DECLARE_TR_FUNCTIONS(Composer)
};

} // namespace

QStringList notes(const Composition &composition)
{
    QStringList notes;
    const bool isEmpty = composition.routine.steps.empty();
    if (isEmpty)
        notes.append(
            ComposerText::tr("Nothing fits all of this. Another place or part of the body may."));
    else if (composition.isShorter)
        notes.append(ComposerText::tr(
            "This is as long as it gets well. More would be too much of the same."));
    QStringList areas;
    for (const Area each : composition.uncovered)
        areas.append(area(each));
    if (!areas.isEmpty() && !isEmpty)
        notes.append(ComposerText::tr("There was nothing fitting for: %1.")
                         .arg(areas.join(QStringLiteral(", "))));
    QStringList reasons;
    for (const Condition each : composition.because)
        reasons.append(briefly(each));
    if (!reasons.isEmpty())
        notes.append(ComposerText::tr("Some movements are left out, since you ticked: %1.")
                         .arg(reasons.join(QStringLiteral(", "))));
    if (composition.isCapped)
        notes.append(ComposerText::tr("Some muscles had enough stretching lately. They rest."));
    if (composition.isStrengthResting)
        notes.append(ComposerText::tr("Strength rests today. Muscles grow stronger in between."));
    return notes;
}

QString mixDetail(const Routine &routine, const ContentLibrary &library)
{
    const auto count = routine.steps.size();
    const QString movements =
        count == 1 ? ComposerText::tr("1 movement") : ComposerText::tr("%1 movements").arg(count);
    return routineBrief(routine, library) + QStringLiteral(" · ") + movements;
}

} // namespace pacewell::words
