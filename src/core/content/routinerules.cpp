// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/routinerules.h"

#include "core/content/contenttext.h"
#include "core/content/doses.h"
#include "core/content/practicerules.h"
#include "core/content/stepdose.h"
#include "core/content/timing.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace pacewell {
namespace {

using Times = std::map<Muscle, std::chrono::seconds>;

class RoutineCheck
{
public:
    RoutineCheck(const Routine &routine, const ContentLibrary &library, const JsonText &text)
        : m_routine(routine), m_library(library), m_text(text)
    {
        for (size_t i = 0; i < routine.steps.size(); ++i)
            checkStep(routine.steps[i], int(i));
        if (m_problems.empty()) {
            checkSides();
            checkMuscles();
            checkMassage();
            checkHeat();
            checkLength();
        }
    }

    const ContentProblems &problems() const { return m_problems; }

private:
    void add(const QString &path, const QString &message)
    {
        m_problems.push_back(m_text.problem(path, message));
    }

    void checkStep(const RoutineStep &step, int index)
    {
        const QString path = QStringLiteral("steps[%1]").arg(index);
        const Exercise *exercise = m_library.exercise(step.item);
        if (!m_text.object()[u"steps"][index][u"practice"].isString()) {
            if (exercise) {
                checkExercise(*exercise, step, path);
                checkPosition(step, path);
            } else {
                add(path + QStringLiteral(".exercise"),
                    ContentText::tr("there is no usable exercise called \"%1\"").arg(step.item));
            }
        } else if (exercise) {
            add(path + QStringLiteral(".practice"),
                ContentText::tr("\"%1\" is an exercise; write \"exercise\"").arg(step.item));
        } else if (m_library.item(step.item)) {
            checkPractice(step, path);
            checkPosition(step, path);
        } else {
            add(path + QStringLiteral(".practice"),
                ContentText::tr("there is no usable breathing, relaxation, massage or heat called "
                                "\"%1\"")
                    .arg(step.item));
        }
    }

    void checkExercise(const Exercise &exercise, const RoutineStep &step, const QString &path)
    {
        if (step.length)
            add(path + QStringLiteral(".minutes"),
                ContentText::tr("an exercise has a dose, not minutes; leave this out"));
        if (step.dose) {
            const QString problem = doseProblem(exercise.type, exercise.sides, *step.dose);
            if (!problem.isEmpty())
                add(path + QStringLiteral(".dose"), problem);
        }
        if (m_routine.isGentle && stepDose(exercise, step).hold > doses::shortHold)
            add(path, ContentText::tr("a gentle routine holds for %1 s at most")
                          .arg(doses::shortHold.count()));
        if (step.side && exercise.sides != Sides::Each)
            add(path + QStringLiteral(".sides"),
                ContentText::tr("the exercise has no single side; leave this out"));
    }

    void checkPosition(const RoutineStep &step, const QString &path)
    {
        const auto &positions = m_library.item(step.item)->positions;
        if (step.position && std::ranges::find(positions, *step.position) == positions.end())
            add(path + QStringLiteral(".position"), ContentText::tr("it cannot be done there"));
    }

    void checkPractice(const RoutineStep &step, const QString &path)
    {
        if (step.dose || step.side || step.isEasier)
            add(path, ContentText::tr("dose, sides and easier are for exercises only"));
        const BreathingPattern *pattern = m_library.breathing(step.item);
        const Heat *heat = m_library.heat(step.item);
        if (pattern && pattern->isOptional)
            add(path + QStringLiteral(".practice"),
                ContentText::tr("is only for those who ask for it; choose another"));
        if (heat && heat->length.count() == 0)
            add(path + QStringLiteral(".practice"),
                ContentText::tr("its label alone says how long; choose another"));
        if (!step.length)
            return;
        const QString problem =
            pattern ? lengthProblem(*pattern, *step.length)
            : heat  ? lengthProblem(*heat, *step.length)
                    : ContentText::tr("only breathing and heat have minutes; leave this out");
        if (!problem.isEmpty())
            add(path + QStringLiteral(".minutes"), problem);
    }

    void checkSides()
    {
        std::map<QString, std::chrono::seconds> balance; // left minus right
        for (const RoutineStep &step : m_routine.steps) {
            if (!step.side)
                continue;
            const auto work = workPerSide(stepDose(*m_library.exercise(step.item), step));
            balance[step.item] += *step.side == Side::Left ? work : -work;
        }
        for (const auto &[exercise, difference] : balance) {
            if (difference.count() != 0)
                add(QStringLiteral("steps"),
                    ContentText::tr("\"%1\" works one side more than the other").arg(exercise));
        }
    }

    void checkMuscles()
    {
        Times stretched;
        for (const RoutineStep &step : m_routine.steps) {
            const Exercise *exercise = m_library.exercise(step.item);
            if (!exercise || exercise->type != ExerciseType::Stretch || step.side == Side::Right)
                continue;
            for (const Muscle muscle : exercise->muscles)
                stretched[muscle] += workPerSide(stepDose(*exercise, step));
        }
        checkTimes(stretched, doses::maxPerMuscleAndSession,
                   ContentText::tr(
                       "%1 is stretched for %2 s on one side; %3 s is the most in one session"));
    }

    void checkMassage()
    {
        Times pressed;
        std::chrono::minutes total{0};
        for (const RoutineStep &step : m_routine.steps) {
            const Massage *massage = m_library.massage(step.item);
            if (!massage)
                continue;
            total += massage->length;
            for (const MassageSpot &spot : massage->spots) {
                for (const Muscle muscle : spot.muscles)
                    pressed[muscle] += spot.time;
            }
        }
        checkTimes(
            pressed, doses::maxMassagePerMuscle,
            ContentText::tr("%1 is pressed for %2 s on one side; %3 s is the most in one session"));
        if (total > doses::maxMassage)
            add(QStringLiteral("steps"),
                ContentText::tr("massage takes %1 minutes; %2 is the most in one session")
                    .arg(total.count())
                    .arg(doses::maxMassage.count()));
    }

    void checkTimes(const Times &times, std::chrono::seconds most, const QString &message)
    {
        for (const auto &[muscle, seconds] : times) {
            if (seconds > most)
                add(QStringLiteral("steps"),
                    message.arg(muscleName(muscle)).arg(seconds.count()).arg(most.count()));
        }
    }

    void checkHeat()
    {
        const auto heats = std::ranges::count_if(m_routine.steps, [this](const RoutineStep &step) {
            return m_library.heat(step.item) != nullptr;
        });
        if (heats > 1)
            add(QStringLiteral("steps"),
                ContentText::tr("one heat is enough; an hour has to lie between two"));
    }

    void checkLength()
    {
        if (m_routine.length < doses::minSession || m_routine.length > doses::maxSession) {
            add(QStringLiteral("minutes"), ContentText::tr("a session lasts %1 to %2 minutes")
                                               .arg(doses::minSession.count())
                                               .arg(doses::maxSession.count()));
            return;
        }
        const QString problem =
            statedLengthProblem(m_routine.length, timing::length(m_routine, m_library));
        if (!problem.isEmpty())
            add(QStringLiteral("minutes"), problem);
    }

    const Routine &m_routine;
    const ContentLibrary &m_library;
    const JsonText &m_text;
    ContentProblems m_problems;
};

} // namespace

ContentProblems routineProblems(const Routine &routine, const ContentLibrary &library,
                                const JsonText &text)
{
    return RoutineCheck(routine, library, text).problems();
}

} // namespace pacewell
