// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/firstprogramme.h"

#include "core/content/contentnames.h"
#include "core/plan/goodfortoday.h"
#include "support/contentcopy.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace pacewell;
using namespace std::chrono_literals;

/// The first practice and the careful first plan, by what was told and by what may begin.
class FirstProgrammeTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingToldPlansNothing();
    void suitsByLengthAndPlace_data();
    void suitsByLengthAndPlace();
    void plans_data();
    void plans();
    void plansWithTheSmallContent_data();
    void plansWithTheSmallContent();
    void everyDayHoldsWhatFits();
    void everyStateOfSafety_data();
    void everyStateOfSafety();
    void everyCondition();
    void strengthKeepsToItsDays();
    void beginsSmall();
    void beginsWithWhatIsAllowed_data();
    void beginsWithWhatIsAllowed();
    void aLibraryWithoutAnythingGivesNothing();
};

Q_DECLARE_METATYPE(pacewell::Preferences)
Q_DECLARE_METATYPE(pacewell::SafetyState)

namespace {

using enum TimeOfDay;

const QDate today(2026, 11, 24); // a Tuesday
constexpr Position positions[] = {Position::Chair, Position::Standing, Position::Bed,
                                  Position::Floor};
const std::vector<std::vector<TimeOfDay>> everyTimes{{},
                                                     {Morning},
                                                     {Midday},
                                                     {Evening},
                                                     {Morning, Midday},
                                                     {Morning, Evening},
                                                     {Midday, Evening},
                                                     {Morning, Midday, Evening}};

const ContentLibrary &shipped()
{
    static const ContentLibrary library =
        ContentLibrary::load({SHIPPED_CONTENT, SHIPPED_MEDIA, {}});
    return library;
}

Circumstances circumstances(const SafetyState &safety = {})
{
    Circumstances made;
    made.now = QDateTime(today, QTime(10, 0));
    made.safety = safety;
    return made;
}

SafetyState signOf(Urgency urgency, bool isCrisis = false)
{
    SafetyState state;
    state.open = {{QStringLiteral("sign"), urgency, isCrisis}};
    return state;
}

SafetyState resting(std::vector<Area> areas)
{
    SafetyState state = signOf(Urgency::Soon);
    state.restingAreas = std::move(areas);
    return state;
}

SafetyState envelope()
{
    SafetyState state;
    state.exertion = Exertion::Envelope;
    return state;
}

/// Such as "morning hips-unhurried 1.1.1..", from Monday on.
QStringList linesOf(const Programme &programme)
{
    QStringList lines;
    for (const ProgrammeEntry &entry : programme.entries) {
        QString days;
        for (size_t day = 0; day < entry.weekdays.size(); ++day)
            days += QLatin1Char(entry.weekdays.test(day) ? '1' : '.');
        lines.append(QStringList{nameOf(entry.timeOfDay), entry.practice, days}.join(u' '));
    }
    return lines;
}

bool isStrength(const RoutineStep &step)
{
    const Exercise *exercise = shipped().exercise(step.item);
    return exercise && exercise->type == ExerciseType::Strength;
}

bool isWithin(const Routine &practice, const std::vector<Position> &chosen)
{
    const auto isChosen = [&](Position place) {
        return chosen.empty() || std::ranges::find(chosen, place) != chosen.end();
    };
    const auto places = positionsOf(practice, shipped());
    return practice.steps.size() == 1 ? std::ranges::any_of(places, isChosen)
                                      : std::ranges::all_of(places, isChosen);
}

/// What holds for every practice that is planned.
bool isFitting(const ProgrammeEntry &entry, const Preferences &told,
               const Circumstances &circumstances)
{
    const auto practice = shipped().practice(entry.practice);
    if (!practice || entry.since != today || entry.until || entry.at)
        return false;
    const Readiness ready = readiness(*practice, shipped(), circumstances, {});
    const bool mayBegin = !ready.bar && ready.checklists.empty() && !ready.isHeatSiteWanted;
    const auto most = std::min<std::chrono::minutes>(told.longest.value_or(12min), 12min);
    return mayBegin && practice->length <= most && ready.routine.length <= most &&
           isWithin(*practice, told.positions) && isWithin(ready.routine, told.positions);
}

/// How many practices each day from today on holds; absent: not all days as many, or twice the
/// same where there is plenty.
std::optional<size_t> practicesADay(const Programme &programme, bool isPlenty)
{
    const size_t count = programme.practicesOn(today, today).size();
    for (int day = 0; day < 7; ++day) {
        const auto entries = programme.practicesOn(today.addDays(day), today);
        QSet<QString> practices;
        for (const ProgrammeEntry &entry : entries)
            practices.insert(entry.practice);
        if (entries.size() != count || (isPlenty && practices.size() != qsizetype(count)))
            return std::nullopt;
    }
    return count;
}

/// The number of practices a day of a plan in which all fits.
std::optional<size_t> fittingADay(const Preferences &told, const Circumstances &circumstances)
{
    const Programme programme = firstProgramme(told, shipped(), circumstances, today);
    const bool isAllFitting = std::ranges::all_of(programme.entries, [&](const auto &entry) {
        return isFitting(entry, told, circumstances);
    });
    const bool isPlenty = told.positions != std::vector{Position::Standing};
    return isAllFitting ? practicesADay(programme, isPlenty) : std::nullopt;
}

/// Every place of the body and position, in three lengths and all parts of the day.
template<typename Visit>
void forEveryone(const Visit &visit)
{
    for (int area = int(Area::Jaw); area <= int(Area::Feet); ++area) {
        for (const Position position : positions) {
            for (const auto length : {3min, 10min, 20min}) {
                for (const auto &times : everyTimes)
                    visit(Preferences{{Area(area)}, {position}, length, times});
            }
        }
    }
}

} // namespace

void FirstProgrammeTest::nothingToldPlansNothing()
{
    QVERIFY(firstProgramme({}, shipped(), circumstances(), today).entries.empty());
    QVERIFY(firstPractice({}, shipped(), circumstances(), 1));
}

void FirstProgrammeTest::suitsByLengthAndPlace_data()
{
    QTest::addColumn<QString>("practice");
    QTest::addColumn<Preferences>("told");
    QTest::addColumn<bool>("isSuitable");
    const std::vector<Position> chair{Position::Chair};
    QTest::newRow("nothing told") << "full-body-long" << Preferences() << true;
    QTest::newRow("as long") << "starter" << Preferences{{}, {}, 7min, {}} << true;
    QTest::newRow("too long") << "starter" << Preferences{{}, {}, 5min, {}} << false;
    QTest::newRow("all on a chair") << "starter" << Preferences{{}, chair, {}, {}} << true;
    QTest::newRow("partly standing") << "calves-feet" << Preferences{{}, chair, {}, {}} << false;
    QTest::newRow("both places") << "calves-feet"
                                 << Preferences{{}, {Position::Standing, Position::Chair}, {}, {}}
                                 << true;
    QTest::newRow("an item has its choice")
        << "long-out-breath" << Preferences{{}, chair, {}, {}} << true;
    QTest::newRow("an item elsewhere")
        << "long-out-breath" << Preferences{{}, {Position::Standing}, {}, {}} << false;
    QTest::newRow("places of pain do not matter")
        << "jaw-neck-ease" << Preferences{{Area::Feet}, {}, {}, {}} << true;
}

void FirstProgrammeTest::suitsByLengthAndPlace()
{
    QFETCH(QString, practice);
    QFETCH(Preferences, told);
    QFETCH(bool, isSuitable);
    QCOMPARE(suits(shipped().practice(practice).value(), shipped(), told), isSuitable);
}

void FirstProgrammeTest::plans_data()
{
    QTest::addColumn<Preferences>("told");
    QTest::addColumn<SafetyState>("safety");
    QTest::addColumn<QStringList>("lines");
    const std::vector<TimeOfDay> morning{Morning};
    const SafetyState clear;
    QTest::newRow("no part of the day: morning and evening")
        << Preferences{{Area::Neck}, {}, {}, {}} << clear
        << QStringList{"morning neck-shoulder-ease 1.1.1..", "morning belly-breathing .1.1.11",
                       "evening muscle-by-muscle-7 1111111"};
    QTest::newRow("without places most of the body comes first")
        << Preferences{{}, {Position::Chair}, {}, morning} << clear
        << QStringList{"morning starter 1.1.1..", "morning belly-breathing .1.1.11"};
    QTest::newRow("a special one comes before the whole body")
        << Preferences{{Area::Jaw}, {Position::Chair}, 20min, morning} << clear
        << QStringList{"morning jaw-neck-ease 1.1.1..", "morning belly-breathing .1.1.11"};
    QTest::newRow("the whole body comes before a part of what was told")
        << Preferences{{Area::Neck, Area::LowerBack, Area::Feet, Area::Jaw},
                       {Position::Chair},
                       {},
                       morning}
        << clear << QStringList{"morning starter 1.1.1..", "morning belly-breathing .1.1.11"};
    QTest::newRow("evening alone also moves")
        << Preferences{{Area::LowerBack}, {Position::Bed}, 10min, {Evening}} << clear
        << QStringList{"evening hips-unhurried 1.1.1..", "evening body-scan-8 .1.1.11"};
    QTest::newRow("two different movements, in any order, each part once")
        << Preferences{{Area::Hands}, {}, 5min, {Evening, Midday, Morning, Midday}} << clear
        << QStringList{"morning hands-forearms 1.1.1..", "morning belly-breathing .1.1.11",
                       "midday eyes-hands-break 1.1.1..", "midday gentle-start .1.1.11",
                       "evening muscle-by-muscle-7 1111111"};
    QTest::newRow("no movement so short: what calms takes its place")
        << Preferences{{Area::LowerBack}, {Position::Bed}, 3min, morning} << clear
        << QStringList{"morning belly-breathing 1111111"};
    QTest::newRow("nothing calms standing up: walking takes its place")
        << Preferences{{Area::Legs}, {Position::Standing}, 10min, morning} << clear
        << QStringList{"morning easy-walking 1111111"};
    QTest::newRow("gentle sets where they are asked for")
        << Preferences{{Area::LowerBack}, {Position::Bed}, 10min, morning} << envelope()
        << QStringList{"morning flare-day 1.1.1..", "morning belly-breathing .1.1.11"};
    QTest::newRow("nothing moves on a day with a sign to be looked at")
        << Preferences{{Area::Neck}, {}, 10min, morning} << signOf(Urgency::Today)
        << QStringList{"morning belly-breathing 1111111"};
    QTest::newRow("nor after a crisis, but calm is there")
        << Preferences{{Area::Neck}, {}, 10min, {Evening}} << signOf(Urgency::Now, true)
        << QStringList{"evening muscle-by-muscle-7 1111111"};
    QTest::newRow("an emergency plans nothing")
        << Preferences{{Area::Neck}, {}, 10min, morning} << signOf(Urgency::Now) << QStringList();
}

void FirstProgrammeTest::plans()
{
    QFETCH(Preferences, told);
    QFETCH(SafetyState, safety);
    QFETCH(QStringList, lines);
    const Programme programme = firstProgramme(told, shipped(), circumstances(safety), today);
    QCOMPARE(linesOf(programme), lines);
    QCOMPARE(programme, firstProgramme(told, shipped(), circumstances(safety), today));
}

void FirstProgrammeTest::plansWithTheSmallContent_data()
{
    QTest::addColumn<Preferences>("told");
    QTest::addColumn<QStringList>("lines");
    const std::vector<TimeOfDay> all{Morning, Midday, Evening};
    QTest::newRow("the whole day")
        << Preferences{{}, {}, {}, all}
        << QStringList{"morning mixed 1.1.1..", "morning even .1.1.11", "midday sided 1.1.1..",
                       "midday slow .1.1.11", "evening groups 1111111"};
    QTest::newRow("a chair") << Preferences{{}, {Position::Chair}, {}, {Morning}}
                             << QStringList{"morning mixed 1.1.1..", "morning even .1.1.11"};
    QTest::newRow("the floor") << Preferences{{}, {Position::Floor}, {}, all} << QStringList();
    QTest::newRow("short") << Preferences{{}, {}, 3min, {Morning}}
                           << QStringList{"morning sided 1.1.1..", "morning even .1.1.11"};
}

void FirstProgrammeTest::plansWithTheSmallContent()
{
    QFETCH(Preferences, told);
    QFETCH(QStringList, lines);
    static const ContentLibrary small = ContentCopy().load();
    QCOMPARE(linesOf(firstProgramme(told, small, circumstances(), today)), lines);
}

void FirstProgrammeTest::everyDayHoldsWhatFits()
{
    forEveryone([](const Preferences &told) {
        QCOMPARE(fittingADay(told, circumstances()),
                 std::optional(told.times.empty() ? size_t(2) : told.times.size()));
    });
}

void FirstProgrammeTest::everyStateOfSafety_data()
{
    QTest::addColumn<SafetyState>("safety");
    QTest::newRow("now") << signOf(Urgency::Now);
    QTest::newRow("crisis") << signOf(Urgency::Now, true);
    QTest::newRow("today") << signOf(Urgency::Today);
    QTest::newRow("soon") << signOf(Urgency::Soon);
    QTest::newRow("neck rests") << resting({Area::Neck, Area::Shoulders});
    QTest::newRow("envelope") << envelope();
}

void FirstProgrammeTest::everyStateOfSafety()
{
    QFETCH(SafetyState, safety);
    const Circumstances now = circumstances(safety);
    const bool isCalmAllowed = !safety.locks(PracticeKind::Breathe);
    const bool isStandingAllowed = !safety.locks(PracticeKind::Move) && !safety.isOffFeet();
    forEveryone([&](const Preferences &told) {
        if (told.times.size() != 3)
            return;
        const bool isStanding = told.positions.front() == Position::Standing;
        QCOMPARE(
            fittingADay(told, now),
            std::optional<size_t>(isCalmAllowed && (!isStanding || isStandingAllowed) ? 3 : 0));
        const auto first = firstPractice(told, shipped(), now, 1);
        QCOMPARE(first.has_value(), isCalmAllowed);
        QVERIFY(!first || !readiness(*first, shipped(), now, {}).bar);
    });
}

void FirstProgrammeTest::everyCondition()
{
    for (int condition = 0; condition < conditionCount; ++condition) {
        Circumstances now = circumstances();
        now.profile.conditions = {Condition(condition)};
        forEveryone([&](const Preferences &told) {
            if (told.times.size() != 3)
                return;
            const bool isStanding = told.positions.front() == Position::Standing;
            const auto count = fittingADay(told, now);
            QVERIFY(count && (*count == 3 || isStanding));
            QVERIFY(firstPractice(told, shipped(), now, 1));
        });
    }
}

void FirstProgrammeTest::strengthKeepsToItsDays()
{
    int found = 0;
    forEveryone([&](const Preferences &told) {
        for (const auto &entry : firstProgramme(told, shipped(), circumstances(), today).entries) {
            if (!std::ranges::any_of(shipped().practice(entry.practice)->steps, isStrength))
                continue;
            ++found;
            QCOMPARE(entry.weekdays & ~Weekdays(0b0010101), Weekdays());
        }
    });
    QVERIFY(found > 0);
}

void FirstProgrammeTest::beginsSmall()
{
    const Circumstances now = circumstances();
    forEveryone([&](const Preferences &told) {
        if (told.times.size() != 1)
            return;
        for (const quint32 seed : {1, 2}) {
            const auto first = firstPractice(told, shipped(), now, seed);
            QVERIFY(first && first->length >= 2min && first->length <= 3min);
            const Readiness ready = readiness(*first, shipped(), now, {});
            QVERIFY(!ready.bar && ready.checklists.empty() && ready.routine == *first);
            const bool isBreathing = first->practice == PracticeKind::Breathe;
            QCOMPARE(first->id.isEmpty(), !isBreathing);
            QVERIFY(isBreathing || first->isGentle);
            QVERIFY(isBreathing || isWithin(*first, told.positions));
            QVERIFY(std::ranges::none_of(first->steps, isStrength));
        }
    });
}

void FirstProgrammeTest::beginsWithWhatIsAllowed_data()
{
    QTest::addColumn<Preferences>("told");
    QTest::addColumn<SafetyState>("safety");
    QTest::addColumn<QString>("kind"); // empty: nothing
    const Preferences neck{{Area::Neck}, {Position::Bed, Position::Chair}, {}, {}};
    QTest::newRow("anyone") << Preferences() << SafetyState() << "move";
    QTest::newRow("the neck") << neck << SafetyState() << "move";
    QTest::newRow("nothing there to stand for")
        << Preferences{{Area::Jaw}, {Position::Standing}, {}, {}} << SafetyState() << "breathe";
    QTest::newRow("a crisis") << neck << signOf(Urgency::Now, true) << "breathe";
    QTest::newRow("today") << neck << signOf(Urgency::Today) << "breathe";
    QTest::newRow("an emergency") << neck << signOf(Urgency::Now) << "";
    QTest::newRow("soon") << neck << signOf(Urgency::Soon) << "move";
    QTest::newRow("the place rests") << neck << resting({Area::Neck}) << "breathe";
    QTest::newRow("another place rests") << neck << resting({Area::Feet}) << "move";
    QTest::newRow("off the feet") << Preferences{{Area::Legs}, {Position::Standing}, {}, {}}
                                  << envelope() << "breathe";
}

void FirstProgrammeTest::beginsWithWhatIsAllowed()
{
    QFETCH(Preferences, told);
    QFETCH(SafetyState, safety);
    QFETCH(QString, kind);
    const auto first = firstPractice(told, shipped(), circumstances(safety), 1);
    const bool moves = first && first->practice != PracticeKind::Breathe;
    QCOMPARE(first ? QString(moves ? "move" : "breathe") : QString(), kind);
    if (moves && !told.areas.empty()) {
        for (const RoutineStep &step : first->steps) {
            const auto &areas = shipped().item(step.item)->areas;
            QVERIFY(std::ranges::find(areas, told.areas.front()) != areas.end());
        }
    }
}

void FirstProgrammeTest::aLibraryWithoutAnythingGivesNothing()
{
    const Preferences told{{Area::Neck}, {}, {}, {}};
    QVERIFY(firstProgramme(told, {}, circumstances(), today).entries.empty());
    QVERIFY(!firstPractice(told, {}, circumstances(), 1));
}

QTEST_GUILESS_MAIN(FirstProgrammeTest)
#include "firstprogrammetest.moc"
