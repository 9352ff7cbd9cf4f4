// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readinesswords.h"

#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pacewell::words {
namespace {

struct ReadinessWords
{
    Q_DECLARE_TR_FUNCTIONS(ReadinessWords)
};

QString nameIn(const ContentLibrary &library, const QString &id)
{
    const GuidedItem *item = library.item(id);
    return item ? item->name : id;
}

QString note(const Change &change, const ContentLibrary &library)
{
    const QString name = nameIn(library, change.item);
    const QString reason = briefly(change.because);
    switch (change.kind) {
    case Change::Kind::Replaced:
        return ReadinessWords::tr("%1 is left out, since you ticked %2. %3 takes its place.")
            .arg(name, reason, nameIn(library, change.by));
    case Change::Kind::LeftOut:
        return ReadinessWords::tr("%1 is left out, since you ticked %2.").arg(name, reason);
    case Change::Kind::Easier:
        return ReadinessWords::tr("%1 comes in its easier form, since you ticked %2.")
            .arg(name, reason);
    case Change::Kind::ShorterHold:
        return ReadinessWords::tr("Stretches are held for 10 seconds at most, since you ticked %1.")
            .arg(reason);
    }
    Q_UNREACHABLE();
}

QString note(const CapChange &change, const ContentLibrary &library)
{
    const QString name = nameIn(library, change.item);
    const QString enough =
        change.cap == MuscleCap::Week
            ? ReadinessWords::tr("Your %1 had enough stretching this week.")
                  .arg(muscle(change.muscle))
            : ReadinessWords::tr("Your %1 had enough stretching for one session.")
                  .arg(muscle(change.muscle));
    switch (change.kind) {
    case CapChange::Kind::FewerRepetitions:
        return enough + QLatin1Char(' ') + ReadinessWords::tr("So %1 comes fewer times.").arg(name);
    case CapChange::Kind::ShorterHold:
        return enough + QLatin1Char(' ') +
               ReadinessWords::tr("So %1 is held for a shorter time.").arg(name);
    case CapChange::Kind::LeftOut:
        return enough + QLatin1Char(' ') + ReadinessWords::tr("So %1 rests today.").arg(name);
    }
    Q_UNREACHABLE();
}

QString note(StrengthRest rest)
{
    switch (rest) {
    case StrengthRest::AfterYesterday:
        return ReadinessWords::tr("These muscles worked yesterday, and they grow stronger while "
                                  "they rest. A day between is kind; today is your choice.");
    case StrengthRest::EnoughThisWeek:
        return ReadinessWords::tr("These muscles worked on three days already. That is plenty for "
                                  "one week; today is your choice.");
    }
    Q_UNREACHABLE();
}

QString unsuitable(const Readiness &readiness)
{
    if (!readiness.because)
        return ReadinessWords::tr("Nothing in it suits you just now. Other practices do.");
    return ReadinessWords::tr("This one does not go well with %1, which you ticked. Others suit "
                              "you better.")
        .arg(briefly(*readiness.because));
}

QString breathingWaits(const Readiness &readiness)
{
    switch (readiness.breathing.value_or(BreathingBar::FirstDays)) {
    case BreathingBar::Condition:
        return ReadinessWords::tr("Holding the breath does not go well with %1, which you ticked. "
                                  "Ways of breathing without holds suit you better.")
            .arg(readiness.because ? briefly(*readiness.because) : QString());
    case BreathingBar::FirstDays:
        return ReadinessWords::tr("This way of breathing opens after three days with a softer "
                                  "one. There is no hurry.");
    case BreathingBar::NotAskedFor:
        return ReadinessWords::tr("This is for people who asked for breathing with holds. You can "
                                  "switch it on in the settings, under About you.");
    }
    Q_UNREACHABLE();
}

QString heatPause(const Readiness &readiness, const QDateTime &now)
{
    const QDateTime again = now.addSecs(std::chrono::seconds(readiness.wait).count());
    return ReadinessWords::tr("The skin there needs its pause. Warmth is fine again in %1, at %2.")
        .arg(length(readiness.wait), QLocale().toString(again.time(), QLocale::ShortFormat));
}

QString musclesEnough(const Readiness &readiness)
{
    const bool isForTheWeek = std::ranges::any_of(
        readiness.capChanges, [](const CapChange &each) { return each.cap == MuscleCap::Week; });
    return isForTheWeek
               ? ReadinessWords::tr("These muscles had enough stretching this week. In a day or "
                                    "two there is room again.")
               : ReadinessWords::tr("These muscles had enough stretching for now. In an hour there "
                                    "is room again.");
}

QString safetyFirst(const Readiness &readiness)
{
    return readiness.urgency == Urgency::Now
               ? ReadinessWords::tr("You told of a sign that needs help now. Practice waits until "
                                    "you have been seen.")
               : ReadinessWords::tr("You told of a sign that should be looked at today. Movement, "
                                    "massage and warmth wait until you have been seen.");
}

QString note(const Restriction &restriction, const ContentLibrary &library)
{
    const QString name = nameIn(library, restriction.item);
    switch (restriction.kind) {
    case Restriction::Kind::AreaRests:
        return ReadinessWords::tr("%1 is left out: that part of the body rests until a clinician "
                                  "has looked at it.")
            .arg(name);
    case Restriction::Kind::NoStrength:
        return ReadinessWords::tr("%1 is left out: the gentle set is enough just now.").arg(name);
    case Restriction::Kind::OffFeet:
        return ReadinessWords::tr("%1 is left out: just now all is done seated or in bed.")
            .arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace

QString briefly(Condition condition)
{
    switch (condition) {
    case Condition::Osteoporosis:
        return ReadinessWords::tr("thin bones");
    case Condition::Hypermobility:
        return ReadinessWords::tr("very flexible joints");
    case Condition::NeckInstability:
        return ReadinessWords::tr("an unstable neck");
    case Condition::Vertigo:
        return ReadinessWords::tr("dizziness");
    case Condition::ShoulderInstability:
        return ReadinessWords::tr("a shoulder that slips out");
    case Condition::HipReplacement:
        return ReadinessWords::tr("an artificial hip");
    case Condition::KneeProblem:
        return ReadinessWords::tr("a painful knee");
    case Condition::CannotKneel:
        return ReadinessWords::tr("trouble with kneeling");
    case Condition::Balance:
        return ReadinessWords::tr("unsteadiness");
    case Condition::Pregnancy:
        return ReadinessWords::tr("pregnancy");
    case Condition::Glaucoma:
        return ReadinessWords::tr("glaucoma");
    case Condition::HighBloodPressure:
        return ReadinessWords::tr("high blood pressure");
    case Condition::RecentSurgery:
        return ReadinessWords::tr("a recent surgery or injury");
    case Condition::JawLocking:
        return ReadinessWords::tr("a jaw that locks");
    case Condition::HeartOrLung:
        return ReadinessWords::tr("heart or lung disease");
    case Condition::Epilepsy:
        return ReadinessWords::tr("epilepsy");
    case Condition::Panic:
        return ReadinessWords::tr("panic attacks");
    case Condition::Fainting:
        return ReadinessWords::tr("fainting");
    }
    Q_UNREACHABLE();
}

QStringList notes(const Readiness &readiness, const ContentLibrary &library)
{
    QStringList notes;
    const auto add = [&notes](const QString &note) {
        if (!notes.contains(note))
            notes.append(note);
    };
    for (const Restriction &restriction : readiness.restrictions)
        add(note(restriction, library));
    for (const Change &change : readiness.changes)
        add(note(change, library));
    for (const CapChange &change : readiness.capChanges)
        add(note(change, library));
    for (const BreathingSwap &swap : readiness.breathingSwaps)
        add(ReadinessWords::tr("%1 comes later. %2 takes its place for now.")
                .arg(nameIn(library, swap.item), nameIn(library, swap.by)));
    if (readiness.strengthRest)
        add(note(*readiness.strengthRest));
    if (readiness.isBreathingShortened)
        add(ReadinessWords::tr("The breathing in it is shorter than usual, which is plenty."));
    return notes;
}

QString refusal(const Readiness &readiness, const QDateTime &now)
{
    if (!readiness.bar)
        return {};
    switch (*readiness.bar) {
    case Bar::Safety:
        return safetyFirst(readiness);
    case Bar::AreaRests:
        return ReadinessWords::tr("You told of weakness or numbness there. This part of the body "
                                  "rests until a clinician has looked at it.");
    case Bar::GentleOnly:
        return ReadinessWords::tr("Just now the gentle set is enough, seated or in bed. This one "
                                  "is not part of it.");
    case Bar::NothingSuits:
        return unsuitable(readiness);
    case Bar::BreathingWaits:
        return breathingWaits(readiness);
    case Bar::BreathingEnough:
        return ReadinessWords::tr(
            "Three times a day are enough for paced breathing. Tomorrow it is "
            "there again. Breathing at your own pace is always fine.");
    case Bar::HeatPause:
        return heatPause(readiness, now);
    case Bar::HeatEnough:
        return ReadinessWords::tr("This place had its warmth three times today. Tomorrow it may "
                                  "have more; another place may have some now.");
    case Bar::HeatByLabel:
        return ReadinessWords::tr("How long this one may warm stands on its label, so it is not "
                                  "timed here. Below you find how to use it well.");
    case Bar::MassageRests:
        return ReadinessWords::tr("Some of these muscles had their massage yesterday. In the first "
                                  "two weeks a day of rest lies between. Tomorrow is fine.");
    case Bar::MassageEnough:
        return ReadinessWords::tr("These muscles had enough massage for today. Tomorrow is fine.");
    case Bar::MusclesEnough:
        return musclesEnough(readiness);
    }
    Q_UNREACHABLE();
}

} // namespace pacewell::words
