// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionwords.h"

#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

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

/// How sure it is that it helps, and where that comes from.
QString evidence(const Evidence &evidence)
{
    const QString sources = evidence.sources.join(QStringLiteral(", "));
    const QString reviewed = QLocale().toString(evidence.reviewed, QLocale::ShortFormat);
    return SessionWords::tr("How sure this is: %1. Sources: %2. Checked against them on %3.")
        .arg(confidence(evidence.confidence), sources, reviewed);
}

} // namespace

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
    const Cue *next = player.nextPractice();
    if (!next)
        return {};
    const Cue &cue = player.cue();
    if (next->step != cue.step || !cue.isPractice())
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
    return after < steps.size() ? steps[after].exercise.name : QString();
}

QString caption(const SessionPlayer &player)
{
    if (player.state() == SessionPlayer::State::LeadIn)
        return SessionWords::tr("going on");
    if (player.state() == SessionPlayer::State::Paused)
        return SessionWords::tr("paused");
    const Cue &cue = player.cue();
    if (cue.kind != CueKind::Move)
        return SessionWords::tr("seconds");
    const auto once = 2 * cue.eachWay;
    const int count = int(cue.length / once);
    const int at = std::min(count, int(player.elapsed() / once) + 1);
    return SessionWords::tr("%1 of %2").arg(at).arg(count);
}

MovementText movement(const SessionPlayer &player)
{
    const Exercise &exercise = player.step().exercise;
    const Side side = player.cue().side;
    MovementText text{exercise.name,      {}, exercise.cautions,
                      exercise.stopSigns, {}, evidence(exercise.evidence)};
    for (const QString &step : exercise.steps)
        text.steps.append(forSide(step, side));
    for (const Variant &form : {exercise.easier, exercise.harder}) {
        if (!form.name.isEmpty())
            text.forms.append(form.name + QStringLiteral(": ") + forSide(form.instruction, side));
    }
    return text;
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
        const QString name = script.steps()[i].exercise.name;
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
