// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/readiness.h"

#include <QTest>
#include <QTimeZone>

using namespace pacewell;
using namespace std::chrono_literals;

/// What the answers to the safety questions lock, and for how long.
class SafetyStateTest : public QObject
{
    Q_OBJECT

private slots:
    void everySignLocksByItsUrgency_data();
    void everySignLocksByItsUrgency();
    void noPracticeBeginsPastAWarningSign_data();
    void noPracticeBeginsPastAWarningSign();
    void whatIsUrgentStaysUntilSeenAndAskedAgain();
    void whatCanWaitIsDoneWhenBooked();
    void answersAddUp();
    void theClockUnlocksNothing();
    void aPlaceRestsUntilSeen();
    void onlyWhatIsUnchangedGoesOn();
    void exertion_data();
    void exertion();
    void questionsComeBack();
    void takingAnswersAwayLeavesTheLock();
};

namespace {

using Kind = ScreeningEntry::Kind;

const QDate today(2026, 11, 21);

const ContentLibrary &shipped()
{
    static const ContentLibrary library =
        ContentLibrary::load({SHIPPED_CONTENT, SHIPPED_MEDIA, {}});
    return library;
}

ScreeningEntry::Yes yesTo(const ScreeningQuestion &question)
{
    return {question.id, question.urgency, question.isCrisis, question.asksArea};
}

const ScreeningQuestion &question(const QString &screening, const QString &id)
{
    const auto &questions = shipped().screening(screening)->questions;
    return *std::ranges::find(questions, id, &ScreeningQuestion::id);
}

ScreeningEntry entry(Kind kind, const QStringList &ids = {}, int daysAgo = 0,
                     const QString &screening = screenings::warningSigns)
{
    ScreeningEntry entry;
    entry.day = today.addDays(-daysAgo);
    entry.at = entry.day.startOfDay(QTimeZone::utc());
    entry.screening = screening;
    entry.kind = kind;
    for (const QString &id : ids)
        entry.yes.push_back(yesTo(question(screening, id)));
    return entry;
}

ScreeningEntry answered(const QStringList &ids = {}, int daysAgo = 0)
{
    return entry(Kind::Answered, ids, daysAgo);
}

ScreeningEntry aboutEffort(const QStringList &ids, int daysAgo = 0)
{
    return entry(Kind::Answered, ids, daysAgo, screenings::exertion);
}

std::optional<Urgency> urgencyOf(const std::vector<ScreeningEntry> &record)
{
    return safetyState(record, today).urgency();
}

Readiness readinessOf(const QString &id, const SafetyState &safety,
                      std::optional<Area> site = Area::Neck)
{
    Circumstances circumstances;
    circumstances.safety = safety;
    circumstances.areBreathHoldsWanted = true;
    circumstances.now = QDateTime(today, QTime(10, 0));
    return readiness(shipped().practice(id).value(), shipped(), circumstances, site);
}

/// Every id under which something can be practised.
QStringList practices()
{
    QStringList ids;
    const auto add = [&ids](const auto &items) {
        for (const auto &item : items)
            ids.append(item.id);
    };
    add(shipped().routines());
    add(shipped().exercises());
    add(shipped().breathing());
    add(shipped().relaxations());
    add(shipped().massages());
    add(shipped().heats());
    return ids;
}

bool moves(PracticeKind kind)
{
    return kind == PracticeKind::Stretch || kind == PracticeKind::Move ||
           kind == PracticeKind::Heat || kind == PracticeKind::Massage;
}

} // namespace

void SafetyStateTest::everySignLocksByItsUrgency_data()
{
    QTest::addColumn<QString>("id");
    for (const ScreeningQuestion &each : shipped().screening(screenings::warningSigns)->questions)
        QTest::newRow(qPrintable(each.id)) << each.id;
}

void SafetyStateTest::everySignLocksByItsUrgency()
{
    QFETCH(QString, id);
    const ScreeningQuestion &sign = question(screenings::warningSigns, id);
    const SafetyState state = safetyState({answered({id})}, today);
    QCOMPARE(state.urgency(), sign.urgency);
    QVERIFY(!state.mayRise());
    QCOMPARE(state.isGentleOnly(), sign.urgency == Urgency::Soon);
    QCOMPARE(state.isWholeBodyResting, sign.asksArea);
    for (const PracticeKind kind :
         {PracticeKind::Stretch, PracticeKind::Move, PracticeKind::Heat, PracticeKind::Massage})
        QCOMPARE(state.locks(kind), sign.urgency != Urgency::Soon);
    for (const PracticeKind kind :
         {PracticeKind::Breathe, PracticeKind::Relax, PracticeKind::Sleep})
        QCOMPARE(state.locks(kind), sign.urgency == Urgency::Now && !sign.isCrisis);
}

void SafetyStateTest::noPracticeBeginsPastAWarningSign_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isMoving");
    for (const QString &id : practices()) {
        const Routine practice = shipped().practice(id).value();
        bool isMoving = moves(practice.practice);
        for (const RoutineStep &step : practice.steps)
            isMoving = isMoving || moves(shipped().practice(step.item)->practice);
        QTest::newRow(qPrintable(id)) << id << isMoving;
    }
}

void SafetyStateTest::noPracticeBeginsPastAWarningSign()
{
    QFETCH(QString, id);
    QFETCH(bool, isMoving);
    QCOMPARE(readinessOf(id, safetyState({answered({"chest"})}, today)).bar, Bar::Safety);
    const auto bar = readinessOf(id, safetyState({answered({"hot-joint"})}, today)).bar;
    QCOMPARE(bar == Bar::Safety, isMoving);
    const auto inCrisis = readinessOf(id, safetyState({answered({"ending-life"})}, today)).bar;
    QCOMPARE(inCrisis == Bar::Safety, isMoving);

    // Off their feet nobody stands, and nothing is for strength.
    const Readiness gentle = readinessOf(id, safetyState({aboutEffort({"told"})}, today));
    for (const RoutineStep &step : gentle.routine.steps) {
        const Exercise *exercise = shipped().exercise(step.item);
        if (!exercise || gentle.bar)
            continue;
        const Position position = step.position.value_or(exercise->positions.front());
        QVERIFY(position == Position::Chair || position == Position::Bed);
        QVERIFY(exercise->type != ExerciseType::Strength);
        QVERIFY(step.isEasier);
    }
}

void SafetyStateTest::whatIsUrgentStaysUntilSeenAndAskedAgain()
{
    for (const QString &id : {QStringLiteral("chest"), QStringLiteral("hot-joint")}) {
        const auto urgency = question(screenings::warningSigns, id).urgency;
        std::vector<ScreeningEntry> record{answered({id}, 3), answered({}, 2)};
        QCOMPARE(urgencyOf(record), urgency); // saying no later undoes nothing
        record.push_back(entry(Kind::Booked));
        QCOMPARE(urgencyOf(record), urgency);
        record.push_back(entry(Kind::Seen));
        QCOMPARE(urgencyOf(record), urgency);
        QVERIFY(safetyState(record, today).isSeen);
        QVERIFY(isDue(screenings::warningSigns, record, today));
        record.push_back(answered({"low-mood"}));
        QCOMPARE(urgencyOf(record), Urgency::Soon);
        QVERIFY(!isDue(screenings::warningSigns, record, today));
    }
}

void SafetyStateTest::whatCanWaitIsDoneWhenBooked()
{
    for (const Kind kind : {Kind::Booked, Kind::Seen}) {
        const auto state = safetyState({answered({"night-pain"}), entry(kind)}, today);
        QVERIFY(!state.urgency());
        QVERIFY(state.mayRise());
    }
}

void SafetyStateTest::answersAddUp()
{
    const auto state =
        safetyState({answered({"night-pain"}), answered({"chest", "night-pain"})}, today);
    QCOMPARE(state.open.size(), size_t(2));
    QCOMPARE(state.urgency(), Urgency::Now);
    // A crisis beside another sign leaves nothing open.
    const auto both = safetyState({answered({"ending-life", "chest"})}, today);
    QVERIFY(both.isCrisis());
    QVERIFY(both.locks(PracticeKind::Breathe));
}

void SafetyStateTest::theClockUnlocksNothing()
{
    QCOMPARE(urgencyOf({answered({"chest"}, 4000)}), Urgency::Now);
    QCOMPARE(urgencyOf({answered({"chest"}, -4000)}), Urgency::Now);
    // The order of the record counts: what was written last was said last.
    QCOMPARE(urgencyOf({entry(Kind::Seen, {}, 0), answered({"chest"}, 10)}), Urgency::Now);
}

void SafetyStateTest::aPlaceRestsUntilSeen()
{
    ScreeningEntry numb = answered({"numbness"});
    numb.areas = {Area::Neck, Area::Shoulders};
    const SafetyState state = safetyState({numb}, today);
    QVERIFY(!state.isWholeBodyResting);
    QCOMPARE(readinessOf("neck-side-stretch", state).bar, Bar::AreaRests);
    QCOMPARE(readinessOf("warm-pack", state).bar, Bar::AreaRests);
    const Readiness elsewhere = readinessOf("warm-pack", state, Area::Hands);
    QVERIFY(!elsewhere.bar);
    QVERIFY(std::ranges::find(elsewhere.heatSites, Area::Neck) == elsewhere.heatSites.end());
    const Readiness ease = readinessOf("neck-shoulder-ease", state);
    QVERIFY(!ease.restrictions.empty());
    for (const RoutineStep &step : ease.routine.steps) {
        const auto &areas = shipped().exercise(step.item)->areas;
        QVERIFY(std::ranges::find(areas, Area::Neck) == areas.end());
        QVERIFY(std::ranges::find(areas, Area::Shoulders) == areas.end());
    }
    QVERIFY(!readinessOf("belly-breathing", state).bar);
}

void SafetyStateTest::onlyWhatIsUnchangedGoesOn()
{
    const Routine ease = shipped().practice(u"neck-shoulder-ease").value();
    const Routine warmth = shipped().practice(u"warm-pack").value();
    const auto mayGoOnAfter = [](const Routine &routine, const ScreeningEntry &entry,
                                 std::optional<Area> site = {}) {
        return mayGoOn(routine, site, shipped(), safetyState({entry}, today));
    };
    QVERIFY(mayGoOnAfter(ease, answered()));
    QVERIFY(!mayGoOnAfter(ease, answered({"chest"})));
    QVERIFY(!mayGoOnAfter(ease, answered({"hot-joint"})));
    QVERIFY(!mayGoOnAfter(ease, answered({"night-pain"}))); // it is not in its gentle form
    ScreeningEntry numb = answered({"numbness"});
    numb.areas = {Area::Neck};
    QVERIFY(!mayGoOnAfter(warmth, numb, Area::Neck));
    QVERIFY(mayGoOnAfter(warmth, numb, Area::Hands));
    const Routine gentle = restricted(ease, shipped(), safetyState({numb}, today)).routine;
    QVERIFY(mayGoOnAfter(gentle, numb));
}

void SafetyStateTest::exertion_data()
{
    QTest::addColumn<QStringList>("yes");
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<Exertion>("exertion");
    const auto row = [](const char *name, const QStringList &yes, int daysAgo, Exertion exertion) {
        QTest::newRow(name) << yes << daysAgo << exertion;
    };
    row("nothing", {}, 0, Exertion::Clear);
    row("told", {"told"}, 400, Exertion::Envelope);
    row("crash", {"crash"}, 0, Exertion::Caution);
    row("crash, on its last day", {"crash"}, 27, Exertion::Caution);
    row("crash, four weeks ago", {"crash"}, 28, Exertion::Clear);
    row("crash, clock set back", {"crash"}, -9, Exertion::Caution);
    row("crash, late", {"crash", "delayed"}, 400, Exertion::Envelope);
    row("crash, lasting", {"crash", "lasting"}, 0, Exertion::Envelope);
    row("late alone", {"delayed"}, 0, Exertion::Envelope);
}

void SafetyStateTest::exertion()
{
    QFETCH(QStringList, yes);
    QFETCH(int, daysAgo);
    QFETCH(Exertion, exertion);
    const SafetyState state = safetyState({aboutEffort(yes, daysAgo)}, today);
    QCOMPARE(state.exertion, exertion);
    QCOMPARE(state.mayRise(), exertion == Exertion::Clear);
    QCOMPARE(state.isOffFeet(), exertion == Exertion::Envelope);
    QCOMPARE(state.isGentleOnly(), exertion == Exertion::Envelope);
    QVERIFY(!state.urgency());
}

void SafetyStateTest::questionsComeBack()
{
    const auto dueAfter = [](const ScreeningEntry &entry) {
        return isDue(entry.screening, {entry}, today);
    };
    QVERIFY(isDue(screenings::warningSigns, {}, today));
    QVERIFY(isDue(screenings::exertion, {}, today));
    QVERIFY(!dueAfter(answered({}, 29)));
    QVERIFY(dueAfter(answered({}, 30)));
    QVERIFY(!dueAfter(answered({}, -3)));
    QVERIFY(!dueAfter(aboutEffort({}, 400)));
    QVERIFY(!dueAfter(aboutEffort({"crash"}, 6)));
    QVERIFY(dueAfter(aboutEffort({"crash"}, 7)));
}

void SafetyStateTest::takingAnswersAwayLeavesTheLock()
{
    QVERIFY(forgotten({}, today).empty());
    QVERIFY(forgotten({answered({"night-pain"}), aboutEffort({"told"})}, today).empty());
    for (const QString &id : {QStringLiteral("chest"), QStringLiteral("hot-joint"),
                              QStringLiteral("ending-life"), QStringLiteral("heavy-thoughts")}) {
        std::vector<ScreeningEntry> record{answered({id})};
        const SafetyState before = safetyState(record, today);
        const auto left = forgotten(record, today);
        const SafetyState after = safetyState(left, today);
        for (int kind = 0; kind <= int(PracticeKind::Sleep); ++kind)
            QCOMPARE(after.locks(PracticeKind(kind)), before.locks(PracticeKind(kind)));
        QCOMPARE(left.front().yes.front().question, QString());
        record.push_back(entry(Kind::Seen));
        QVERIFY(safetyState(forgotten(record, today), today).isSeen);
    }
}

QTEST_GUILESS_MAIN(SafetyStateTest)
#include "safetystatetest.moc"
