// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practicewords.h"

#include "core/content/stepdose.h"
#include "ui/sessionwords.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace pacewell::words {
namespace {

struct PracticeWords
{
    Q_DECLARE_TR_FUNCTIONS(PracticeWords)
};

QString sides(const Exercise &exercise, const SessionStep &step)
{
    switch (exercise.sides) {
    case Sides::Both:
        return {};
    case Sides::Alternate:
        return PracticeWords::tr("to both sides");
    case Sides::Each:
        break;
    }
    if (step.sides.size() > 1)
        return PracticeWords::tr("each side");
    return step.sides.front() == Side::Left ? PracticeWords::tr("left side only")
                                            : PracticeWords::tr("right side only");
}

QString movementDose(const Exercise &exercise, const SessionStep &step)
{
    const Dose dose = step.isEasier ? easierDose(exercise, step.dose) : step.dose;
    QStringList words;
    if (!dose.isHeld())
        words.append(PracticeWords::tr("%1 times").arg(dose.repetitions));
    else if (dose.repetitions > 1)
        words.append(PracticeWords::tr("%1 × %2").arg(dose.repetitions).arg(length(dose.hold)));
    else
        words.append(length(dose.hold));
    if (dose.sets > 1)
        words.append(PracticeWords::tr("%1 rounds").arg(dose.sets));
    const QString where = sides(exercise, step);
    if (!where.isEmpty())
        words.append(where);
    if (step.isEasier)
        words.append(PracticeWords::tr("easier form"));
    return words.join(QStringLiteral(", "));
}

/// Content is written for the left, so that is what is shown first.
Side firstSide(const SessionStep &step)
{
    const auto *exercise = step.as<Exercise>();
    return exercise && exercise->sides == Sides::Each ? step.sides.front() : Side::Both;
}

FigureTrack trackOf(const SessionStep &step)
{
    FigureTrack track = step.item().figure;
    const auto *exercise = step.as<Exercise>();
    if (exercise && step.isEasier && !exercise->easier.poses.empty())
        track.poses = exercise->easier.poses;
    return track;
}

ShownFigure shown(FigureTrack track, const std::vector<Muscle> &muscles, Side side)
{
    if (track.poses.empty())
        return {};
    return {std::make_shared<const FigureTrack>(std::move(track)), muscles, side};
}

PracticePart part(const SessionStep &step)
{
    const GuidedItem &item = step.item();
    const auto *exercise = step.as<Exercise>();
    PracticePart part;
    part.title = item.name;
    part.dose = dose(step);
    part.figure = shown(trackOf(step), item.muscles, firstSide(step));
    part.picture = item.picture.isEmpty() ? QUrl() : QUrl::fromLocalFile(item.picture);
    part.moves = exercise && !step.dose.isHeld();
    return part;
}

PracticePart part(const MassageSpot &spot, const Massage &massage)
{
    const bool isEach = spot.sides == Sides::Each;
    PracticePart part;
    part.title = spot.title;
    part.dose =
        isEach ? PracticeWords::tr("%1, each side").arg(length(spot.time)) : length(spot.time);
    part.figure = shown(spot.figure.poses.empty() ? massage.figure : spot.figure, spot.muscles,
                        isEach ? Side::Left : Side::Both);
    part.moves = true;
    return part;
}

void addEachOnce(QStringList &all, const QStringList &more)
{
    for (const QString &line : more) {
        if (!all.contains(line))
            all.append(line);
    }
}

} // namespace

QString dose(const SessionStep &step)
{
    if (const auto *exercise = step.as<Exercise>())
        return movementDose(*exercise, step);
    if (const auto *pattern = step.as<BreathingPattern>())
        return length(step.length) + QStringLiteral(" · ") + breathPace(pattern->pace);
    if (const auto *relaxation = step.as<Relaxation>())
        return length(relaxation->length);
    if (const auto *massage = step.as<Massage>())
        return length(massage->length);
    return step.length.count() > 0 ? length(step.length)
                                   : PracticeWords::tr("as long as its label says");
}

QList<PracticePart> parts(const SessionScript &script)
{
    QList<PracticePart> parts;
    if (script.steps().size() == 1) {
        if (const auto *massage = script.steps().front().as<Massage>()) {
            for (const MassageSpot &spot : massage->spots)
                parts.append(part(spot, *massage));
            return parts;
        }
    }
    for (const SessionStep &step : script.steps())
        parts.append(part(step));
    return parts;
}

MovementText practice(const SessionScript &script)
{
    if (script.steps().size() == 1) {
        const SessionStep &step = script.steps().front();
        return movement(step.item(), step.as<Exercise>(), firstSide(step));
    }
    MovementText text;
    text.title = script.title();
    for (const SessionStep &step : script.steps()) {
        addEachOnce(text.cautions, step.item().cautions);
        addEachOnce(text.stopSigns, step.item().stopSigns);
    }
    text.evidence = evidence(script.routine().evidence);
    return text;
}

QStringList why(const SessionScript &script)
{
    if (script.steps().size() == 1)
        return {script.steps().front().item().why};
    QStringList lines;
    for (const SessionStep &step : script.steps())
        addEachOnce(lines, {PracticeWords::tr("%1: %2", "name of a movement: why it is done")
                                .arg(step.item().name, step.item().why)});
    return lines;
}

QStringList preparation(const SessionScript &script)
{
    QStringList lines;
    for (const SessionStep &step : script.steps()) {
        if (const auto *heat = step.as<Heat>())
            addEachOnce(lines, heat->preparation);
    }
    return lines;
}

} // namespace pacewell::words
