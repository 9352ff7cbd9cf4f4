// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/routinerules.h"

#include "core/content/contenttext.h"
#include "core/content/doses.h"
#include "core/content/timing.h"

#include <algorithm>
#include <map>

namespace pacewell {
namespace {

/// Half a minute either way still rounds to the minutes a person is told, with a little slack.
constexpr std::chrono::seconds lengthTolerance{40};

class RoutineCheck
{
public:
    RoutineCheck(const Routine &routine, const ContentLibrary &library, const JsonText &text)
        : m_routine(routine), m_library(library), m_text(text)
    {
        for (size_t i = 0; i < routine.steps.size(); ++i)
            checkStep(routine.steps[i], QStringLiteral("steps[%1]").arg(i));
        if (m_problems.empty()) {
            checkSides();
            checkMuscles();
            checkLength();
        }
    }

    const ContentProblems &problems() const { return m_problems; }

private:
    void add(const QString &path, const QString &message)
    {
        m_problems.push_back(m_text.problem(path, message));
    }

    void checkStep(const RoutineStep &step, const QString &path)
    {
        const Exercise *exercise = m_library.exercise(step.exercise);
        if (!exercise) {
            add(path + QStringLiteral(".exercise"),
                ContentText::tr("there is no usable exercise called \"%1\"").arg(step.exercise));
            return;
        }
        if (step.dose) {
            const QString problem = doseProblem(exercise->type, exercise->sides, *step.dose);
            if (!problem.isEmpty())
                add(path + QStringLiteral(".dose"), problem);
        }
        const Dose dose = step.dose.value_or(exercise->dose);
        if (m_routine.isGentle && dose.hold > doses::shortHold)
            add(path, ContentText::tr("a gentle routine holds for %1 s at most")
                          .arg(doses::shortHold.count()));
        if (step.position &&
            std::ranges::find(exercise->positions, *step.position) == exercise->positions.end())
            add(path + QStringLiteral(".position"),
                ContentText::tr("the exercise cannot be done there"));
        if (step.side && exercise->sides != Sides::Each)
            add(path + QStringLiteral(".sides"),
                ContentText::tr("the exercise has no single side; leave this out"));
    }

    void checkSides()
    {
        std::map<QString, std::chrono::seconds> balance; // left minus right
        for (const RoutineStep &step : m_routine.steps) {
            if (!step.side)
                continue;
            const auto work =
                workPerSide(step.dose.value_or(m_library.exercise(step.exercise)->dose));
            balance[step.exercise] += *step.side == Side::Left ? work : -work;
        }
        for (const auto &[exercise, difference] : balance) {
            if (difference.count() != 0)
                add(QStringLiteral("steps"),
                    ContentText::tr("\"%1\" works one side more than the other").arg(exercise));
        }
    }

    void checkMuscles()
    {
        std::map<Muscle, std::chrono::seconds> stretched;
        for (const RoutineStep &step : m_routine.steps) {
            const Exercise *exercise = m_library.exercise(step.exercise);
            if (exercise->type != ExerciseType::Stretch || step.side == Side::Right)
                continue;
            for (const Muscle muscle : exercise->muscles)
                stretched[muscle] += workPerSide(step.dose.value_or(exercise->dose));
        }
        for (const auto &[muscle, seconds] : stretched) {
            if (seconds > doses::maxPerMuscleAndSession)
                add(QStringLiteral("steps"),
                    ContentText::tr(
                        "%1 is stretched for %2 s on one side; %3 s is the most in one session")
                        .arg(muscleName(muscle))
                        .arg(seconds.count())
                        .arg(doses::maxPerMuscleAndSession.count()));
        }
    }

    void checkLength()
    {
        const auto seconds = timing::length(m_routine, m_library);
        if (m_routine.length < doses::minSession || m_routine.length > doses::maxSession)
            add(QStringLiteral("minutes"), ContentText::tr("a session lasts %1 to %2 minutes")
                                               .arg(doses::minSession.count())
                                               .arg(doses::maxSession.count()));
        else if (seconds < m_routine.length - lengthTolerance ||
                 seconds > m_routine.length + lengthTolerance)
            add(QStringLiteral("minutes"),
                ContentText::tr("the steps add up to %1 min %2 s, not %3 minutes")
                    .arg(seconds.count() / 60)
                    .arg(seconds.count() % 60)
                    .arg(m_routine.length.count()));
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
