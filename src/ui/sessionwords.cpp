// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionwords.h"

#include "core/session/practicecues.h"

#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace pacewell::words {
namespace {

struct SessionWords
{
    Q_DECLARE_TR_FUNCTIONS(SessionWords)
};

QString confidence(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Strong:
        return SessionWords::tr("well supported");
    case Confidence::Moderate:
        return SessionWords::tr("supported by some studies");
    case Confidence::Weak:
        return SessionWords::tr("few or small studies");
    case Confidence::Expert:
        return SessionWords::tr("practice experience");
    }
    Q_UNREACHABLE();
}

QString seconds(std::chrono::milliseconds time)
{
    return QLocale().toString(double(time.count()) / 1000, 'g', 3);
}

const Cue *practiceAfter(const SessionScript &script, const Cue &cue)
{
    const auto index = &cue - script.cues().data();
    const auto it = std::find_if(script.cues().begin() + index + 1, script.cues().end(),
                                 std::mem_fn(&Cue::isPractice));
    return it != script.cues().end() ? &*it : nullptr;
}

} // namespace

QString evidence(const Evidence &evidence)
{
    const QString reviewed = QLocale().toString(evidence.reviewed, QLocale::ShortFormat);
    QStringList lines{SessionWords::tr("How sure this is: %1. Checked on %2 against:")
                          .arg(confidence(evidence.confidence), reviewed)};
    for (const Source &source : evidence.sources)
        lines.append(source.reference);
    return lines.join(QStringLiteral("\n· "));
}

QString emphasised(const Cue &cue)
{
    QString rich = cue.text.toHtmlEscaped();
    if (cue.side == Side::Both)
        return rich;
    for (const Side side : {Side::Left, Side::Right}) {
        const QRegularExpression word(QStringLiteral("\\b(%1)\\b").arg(sideWord(side)),
                                      QRegularExpression::CaseInsensitiveOption);
        rich.replace(word, QStringLiteral("<b>\\1</b>"));
    }
    return rich;
}

QString nextPractice(const SessionPlayer &player)
{
    const Cue &cue = player.cue();
    const Cue *next = player.nextPractice();
    // A group of muscles is tensed and released: that is one thing.
    if (next && cue.kind == CueKind::Tense)
        next = practiceAfter(player.script(), *next);
    if (!next)
        return {};
    if (next->step != cue.step || next->part != cue.part || !cue.isPractice())
        return next->title;
    if (next->side != cue.side)
        return SessionWords::tr("Other side");
    return SessionWords::tr("Once more");
}

QString exerciseAfter(const SessionPlayer &player)
{
    const Cue *next = player.nextPractice();
    const auto after = size_t(next ? next->step : player.cue().step) + 1;
    const auto &steps = player.script().steps();
    return after < steps.size() ? steps[after].item().name : QString();
}

QString caption(const SessionPlayer &player)
{
    if (player.state() == SessionPlayer::State::LeadIn)
        return SessionWords::tr("going on");
    if (player.state() == SessionPlayer::State::Paused)
        return SessionWords::tr("paused");
    const Cue &cue = player.cue();
    if (cue.kind == CueKind::Warm)
        return SessionWords::tr("minutes");
    if (cue.kind != CueKind::Move)
        return SessionWords::tr("seconds");
    const auto once = 2 * cue.eachWay;
    const int count = int(cue.length / once);
    const int at = std::min(count, int(player.elapsed() / once) + 1);
    return SessionWords::tr("%1 of %2").arg(at).arg(count);
}

MovementText movement(const GuidedItem &item, const Exercise *exercise, Side side)
{
    MovementText text{item.name, {}, item.cautions, item.stopSigns, {}, evidence(item.evidence)};
    for (const QString &step : item.steps)
        text.steps.append(forSide(step, side));
    if (!exercise)
        return text;
    for (const Variant &form : {exercise->easier, exercise->harder}) {
        if (!form.name.isEmpty())
            text.forms.append(form.name + QStringLiteral(": ") + forSide(form.instruction, side));
    }
    return text;
}

MovementText movement(const SessionPlayer &player)
{
    const SessionStep &step = player.step();
    return movement(step.item(), step.as<Exercise>(), player.cue().side);
}

QString breathPace(const BreathPace &pace)
{
    if (!pace.isPaced())
        return SessionWords::tr("At your own pace");
    QStringList parts{SessionWords::tr("In %1 s").arg(seconds(pace.in))};
    if (pace.holdFull.count() > 0)
        parts.append(SessionWords::tr("hold %1 s").arg(seconds(pace.holdFull)));
    parts.append(SessionWords::tr("out %1 s").arg(seconds(pace.out)));
    if (pace.holdEmpty.count() > 0)
        parts.append(SessionWords::tr("wait %1 s").arg(seconds(pace.holdEmpty)));
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString breathBrief(const BreathPace &pace)
{
    if (!pace.isPaced())
        return SessionWords::tr("Own pace");
    if (!pace.hasHolds())
        return seconds(pace.in) + QStringLiteral(" / ") + seconds(pace.out);
    QStringList parts;
    for (const auto part : {pace.in, pace.holdFull, pace.out, pace.holdEmpty}) {
        if (part.count() > 0)
            parts.append(seconds(part));
    }
    return parts.join(QStringLiteral(" \u00b7 "));
}

QStringList endAdvice(const SessionPlayer &player)
{
    const SessionOutcome outcome = player.outcome();
    const bool wentWrong = outcome.steps[size_t(player.cue().step)].hurt;
    if (player.step().as<Heat>() && wentWrong)
        return {SessionWords::tr("Keep the heat off today."),
                SessionWords::tr("If the skin is burnt, hold it under cool running water for "
                                 "20 minutes."),
                SessionWords::tr("Blisters, whiteness or a large burn need a doctor's look. A "
                                 "lasting or lace-like redness does too.")};
    if (player.step().as<Heat>() && !outcome.isCompleted)
        return {SessionWords::tr("Please take the heat away now, and look at your skin.")};
    if (player.step().as<BreathingPattern>() && wentWrong)
        return {SessionWords::tr("Breathe as it comes. Look around. Feel your feet on the floor."),
                SessionWords::tr("It usually passes in a minute or two. Next time, smaller and "
                                 "softer."),
                SessionWords::tr("With chest pain or fainting, or if it has not settled in five "
                                 "minutes, call your emergency number.")};
    return {};
}

QString summary(const SessionOutcome &outcome)
{
    if (outcome.done.count() == 0)
        return SessionWords::tr("That is fine. It is there whenever you like.");
    if (outcome.isCompleted)
        return SessionWords::tr("You practised for %1. Your day is marked.")
            .arg(length(outcome.done));
    return SessionWords::tr("You practised for %1 and stopped when it was enough. That counts.")
        .arg(length(outcome.done));
}

QStringList summaryNotes(const SessionOutcome &outcome, const SessionScript &script)
{
    QStringList notes;
    for (size_t i = 0; i < outcome.steps.size(); ++i) {
        const StepOutcome &step = outcome.steps[i];
        const QString name = script.steps()[i].item().name;
        if (step.hurt)
            notes.append(SessionWords::tr("%1 hurt today. That is noted.").arg(name));
        else if (step.isSkipped)
            notes.append(SessionWords::tr("%1 was left out.").arg(name));
        else if (step.isEasier)
            notes.append(
                SessionWords::tr("%1 in its easier form, which counts in full.").arg(name));
    }
    return notes;
}

} // namespace pacewell::words
