// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include "core/plan/goodfortoday.h"
#include "core/plan/weekplan.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pacewell::words {
namespace {

struct WordsText
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

template<typename T>
void addOnce(std::vector<T> &list, const T &value)
{
    if (std::ranges::find(list, value) == list.end())
        list.push_back(value);
}

constexpr size_t mostAreasNamed = 3;

/// A routine is named by what each of its steps is most for, an item on its own by all its areas.
std::vector<Area> namedAreas(const Routine &routine, const ContentLibrary &library)
{
    std::vector<Area> found;
    for (const RoutineStep &step : routine.steps) {
        const GuidedItem *item = library.item(step.item);
        if (item && routine.steps.size() == 1)
            return item->areas;
        if (item && !item->areas.empty())
            addOnce(found, item->areas.front());
    }
    return found;
}

QString areas(const Routine &routine, const ContentLibrary &library)
{
    const std::vector<Area> found = namedAreas(routine, library);
    const bool isUpper =
        std::ranges::any_of(found, [](Area each) { return each < Area::LowerBack; });
    const bool isLower =
        std::ranges::any_of(found, [](Area each) { return each > Area::LowerBack; });
    if (found.size() > mostAreasNamed && isUpper && isLower)
        return WordsText::tr("whole body");
    QStringList names;
    for (size_t i = 0; i < std::min(found.size(), mostAreasNamed); ++i)
        names.append(area(found[i]));
    return names.join(QStringLiteral(", "));
}

/// Where a routine leads through, or where an item on its own may be done.
QString places(const Routine &routine, const ContentLibrary &library)
{
    const std::vector<Position> found = positionsOf(routine, library);
    const bool isChoice = routine.steps.size() == 1 && !routine.steps.front().position;
    if (isChoice && found.size() > 2)
        return WordsText::tr("anywhere");
    if (isChoice && found.size() == 2)
        return WordsText::tr("%1 or %2").arg(position(found.front()), position(found.back()));
    QStringList names;
    for (const Position each : found)
        names.append(position(each));
    return names.join(QStringLiteral(", "));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString position(Position position)
{
    switch (position) {
    case Position::Chair:
        return WordsText::tr("seated");
    case Position::Standing:
        return WordsText::tr("standing");
    case Position::Bed:
        return WordsText::tr("in bed");
    case Position::Floor:
        return WordsText::tr("on the floor");
    }
    Q_UNREACHABLE();
}

QString condition(Condition condition)
{
    switch (condition) {
    case Condition::Osteoporosis:
        return WordsText::tr("Thin bones (osteoporosis), or a broken vertebra");
    case Condition::Hypermobility:
        return WordsText::tr("Very flexible joints (hypermobility, Ehlers-Danlos)");
    case Condition::NeckInstability:
        return WordsText::tr("Rheumatoid arthritis in the neck, an unstable neck, or neck surgery");
    case Condition::Vertigo:
        return WordsText::tr("Dizziness when moving the head");
    case Condition::ShoulderInstability:
        return WordsText::tr("A shoulder that slips out, or shoulder surgery");
    case Condition::HipReplacement:
        return WordsText::tr("An artificial hip");
    case Condition::KneeProblem:
        return WordsText::tr("A painful or artificial knee");
    case Condition::CannotKneel:
        return WordsText::tr("Kneeling is not possible");
    case Condition::Balance:
        return WordsText::tr("Unsteady on the feet, or falls");
    case Condition::Pregnancy:
        return WordsText::tr("Pregnancy");
    case Condition::Glaucoma:
        return WordsText::tr("Raised pressure in the eye (glaucoma)");
    case Condition::HighBloodPressure:
        return WordsText::tr("High blood pressure that is not settled");
    case Condition::RecentSurgery:
        return WordsText::tr("Surgery or a fracture not long ago, or an injury of the last days");
    case Condition::JawLocking:
        return WordsText::tr("A jaw that locks");
    case Condition::HeartOrLung:
        return WordsText::tr("Heart or lung disease");
    case Condition::Epilepsy:
        return WordsText::tr("Epilepsy");
    case Condition::Panic:
        return WordsText::tr("Panic attacks");
    case Condition::Fainting:
        return WordsText::tr("Fainting");
    }
    Q_UNREACHABLE();
}

QString area(Area area)
{
    switch (area) {
    case Area::Jaw:
        return WordsText::tr("jaw");
    case Area::Neck:
        return WordsText::tr("neck");
    case Area::Shoulders:
        return WordsText::tr("shoulders");
    case Area::Chest:
        return WordsText::tr("chest");
    case Area::UpperBack:
        return WordsText::tr("upper back");
    case Area::Arms:
        return WordsText::tr("arms");
    case Area::Hands:
        return WordsText::tr("hands");
    case Area::LowerBack:
        return WordsText::tr("lower back");
    case Area::Hips:
        return WordsText::tr("hips");
    case Area::Legs:
        return WordsText::tr("legs");
    case Area::Feet:
        return WordsText::tr("feet");
    }
    Q_UNREACHABLE();
}

QString muscle(Muscle muscle)
{
    switch (muscle) {
    case Muscle::UpperTrapezius:
        return WordsText::tr("tops of the shoulders");
    case Muscle::LevatorScapulae:
        return WordsText::tr("muscles from neck to shoulder blade");
    case Muscle::Scalenes:
        return WordsText::tr("muscles beside the neck");
    case Muscle::DeepNeckFlexors:
        return WordsText::tr("deep muscles of the neck");
    case Muscle::NeckRotators:
        return WordsText::tr("muscles that turn the head");
    case Muscle::JawMuscles:
        return WordsText::tr("jaw muscles");
    case Muscle::MiddleTrapezius:
        return WordsText::tr("muscles between the shoulder blades");
    case Muscle::Rhomboids:
        return WordsText::tr("inner muscles of the shoulder blades");
    case Muscle::RearDeltoid:
        return WordsText::tr("backs of the shoulders");
    case Muscle::Latissimus:
        return WordsText::tr("sides of the back");
    case Muscle::Triceps:
        return WordsText::tr("backs of the upper arms");
    case Muscle::Pectorals:
        return WordsText::tr("chest muscles");
    case Muscle::Serratus:
        return WordsText::tr("muscles below the armpits");
    case Muscle::ThoracicExtensors:
        return WordsText::tr("muscles of the upper back");
    case Muscle::TrunkRotators:
        return WordsText::tr("muscles that turn the trunk");
    case Muscle::ForearmFlexors:
        return WordsText::tr("insides of the forearms");
    case Muscle::ForearmExtensors:
        return WordsText::tr("outsides of the forearms");
    case Muscle::HandMuscles:
        return WordsText::tr("hand muscles");
    case Muscle::LowerBack:
        return WordsText::tr("muscles of the lower back");
    case Muscle::QuadratusLumborum:
        return WordsText::tr("sides of the lower back");
    case Muscle::Abdominals:
        return WordsText::tr("belly muscles");
    case Muscle::Gluteals:
        return WordsText::tr("buttocks");
    case Muscle::Piriformis:
        return WordsText::tr("deep muscles of the buttocks");
    case Muscle::HipFlexors:
        return WordsText::tr("fronts of the hips");
    case Muscle::Adductors:
        return WordsText::tr("insides of the thighs");
    case Muscle::Quadriceps:
        return WordsText::tr("fronts of the thighs");
    case Muscle::Hamstrings:
        return WordsText::tr("backs of the thighs");
    case Muscle::Gastrocnemius:
        return WordsText::tr("calves");
    case Muscle::Soleus:
        return WordsText::tr("deep muscles of the calves");
    case Muscle::Shin:
        return WordsText::tr("shin muscles");
    case Muscle::FootMuscles:
        return WordsText::tr("foot muscles");
    }
    Q_UNREACHABLE();
}

QString routineBrief(const Routine &routine, const ContentLibrary &library)
{
    // A heat whose label alone says how long has no minutes.
    const auto minutes = routine.length.count();
    return joined(
        {minutes > 0 ? WordsText::tr("%1 min").arg(minutes) : QString(), places(routine, library)});
}

QString routineDetail(const Routine &routine, const ContentLibrary &library)
{
    return joined({routineBrief(routine, library), areas(routine, library)});
}

QString timeOfDay(TimeOfDay time)
{
    switch (time) {
    case TimeOfDay::Morning:
        return WordsText::tr("morning");
    case TimeOfDay::Midday:
        return WordsText::tr("midday");
    case TimeOfDay::Evening:
        return WordsText::tr("evening");
    }
    Q_UNREACHABLE();
}

QString contactRole(Contact::Role role)
{
    switch (role) {
    case Contact::Role::Clinician:
        return WordsText::tr("Doctor or therapist");
    case Contact::Role::Friend:
        return WordsText::tr("Friend");
    case Contact::Role::Family:
        return WordsText::tr("Family");
    case Contact::Role::Group:
        return WordsText::tr("Group");
    }
    Q_UNREACHABLE();
}

QString timeByClock(QTime time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

std::optional<QTime> typedTimeByClock(const QString &typed)
{
    // As it is shown, which may be with "AM".
    const QTime shown = QLocale().toTime(typed.trimmed(), QLocale::ShortFormat);
    return shown.isValid() ? shown : typedTime(typed);
}

QString timeExample()
{
    return timeByClock(QTime(20, 30));
}

QString longDate(QDate date)
{
    //: A date format as of QLocale::toString: weekday, day and month
    return QLocale().toString(date, WordsText::tr("dddd d MMMM"));
}

QString shortDate(QDate date)
{
    //: A short date format as of QLocale::toString: weekday, day and month
    return QLocale().toString(date, WordsText::tr("ddd d MMM"));
}

QString clockTime(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(time).count();
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString length(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::round<std::chrono::seconds>(time).count();
    if (seconds < 60)
        return seconds == 1 ? WordsText::tr("1 second") : WordsText::tr("%1 seconds").arg(seconds);
    const auto minutes = (seconds + 30) / 60;
    return minutes == 1 ? WordsText::tr("1 minute") : WordsText::tr("%1 minutes").arg(minutes);
}

QString day(const DayMark &mark)
{
    const QString date = longDate(mark.day);
    if (mark.sessions == 0)
        return WordsText::tr("%1: no session").arg(date);
    const QString sessions = mark.sessions == 1 ? WordsText::tr("1 session")
                                                : WordsText::tr("%1 sessions").arg(mark.sessions);
    const QString kept =
        mark.kept >= keptFrom ? WordsText::tr("kept to plan") : WordsText::tr("partly done");
    return WordsText::tr("%1: %2, %3, %4").arg(date, sessions, length(mark.done), kept);
}

} // namespace pacewell::words
