// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/goodfortoday.h"
#include "support/contentcopy.h"
#include "support/madehistory.h"

#include <QJsonArray>
#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;

class GoodForTodayTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void offers_data();
    void offers();
    void offersSoManyAtMost();
    void whatWasDoneLongestAgoComesFirst();
    void anItemAloneIsWhereverItCanBe();
    void filters_data();
    void filters();

private:
    ContentLibrary m_library;
};

namespace {

const QDate today(2026, 11, 24);

/// Stretches one side and then the other, for two minutes.
void addRoutine(const ContentCopy &copy, const QString &id, const QString &exercise,
                const QStringList &times, bool isGentle = false)
{
    QJsonObject routine = copy.object(QStringLiteral("routines/sided.json"));
    QJsonArray steps;
    for (const char *side : {"left", "right"}) {
        QJsonObject step{{QStringLiteral("exercise"), exercise},
                         {QStringLiteral("sides"), QLatin1String(side)}};
        if (isGentle)
            step[u"dose"] = QJsonObject{{QStringLiteral("holdSeconds"), 10},
                                        {QStringLiteral("repetitions"), 4}};
        steps.append(step);
    }
    routine[u"id"] = id;
    routine[u"name"] = id;
    routine[u"timesOfDay"] = QJsonArray::fromStringList(times);
    routine[u"gentle"] = isGentle;
    routine[u"steps"] = steps;
    copy.write(QStringLiteral("routines/%1.json").arg(id), QJsonDocument(routine).toJson());
}

void addStretch(const ContentCopy &copy, const QString &id, const QString &area,
                const QStringList &positions, const QString &muscle)
{
    QJsonObject stretch = copy.object(QStringLiteral("exercises/lean.json"));
    stretch[u"id"] = id;
    stretch[u"areas"] = QJsonArray{area};
    stretch[u"positions"] = QJsonArray::fromStringList(positions);
    stretch[u"muscles"] = QJsonArray{muscle};
    stretch[u"excludedBy"] = QJsonArray();
    copy.write(QStringLiteral("exercises/%1.json").arg(id), QJsonDocument(stretch).toJson());
}

SessionOutcome done(const QString &routine, int daysAgo)
{
    SessionOutcome outcome;
    outcome.routineId = routine;
    outcome.day = today.addDays(-daysAgo);
    outcome.startedAt = QDateTime(outcome.day, QTime(7, 0)).toUTC();
    outcome.endedAt = outcome.startedAt.addSecs(120);
    return outcome;
}

Circumstances at(QTime time, std::vector<SessionOutcome> sessions = {})
{
    Circumstances circumstances;
    circumstances.now = QDateTime(today, time);
    circumstances.sessions = std::move(sessions);
    return circumstances;
}

PracticeFilter in(Position position)
{
    PracticeFilter filter;
    filter.position = position;
    return filter;
}

PracticeFilter forArea(Area area)
{
    PracticeFilter filter;
    filter.area = area;
    return filter;
}

const QTime morning(8, 0);
const QTime evening(20, 0);

} // namespace

Q_DECLARE_METATYPE(pacewell::PracticeFilter)
Q_DECLARE_METATYPE(pacewell::Circumstances)

void GoodForTodayTest::initTestCase()
{
    const ContentCopy copy;
    addStretch(copy, QStringLiteral("nod"), QStringLiteral("neck"),
               {QStringLiteral("chair"), QStringLiteral("bed")}, QStringLiteral("scalenes"));
    addStretch(copy, QStringLiteral("reach"), QStringLiteral("legs"), {QStringLiteral("standing")},
               QStringLiteral("hamstrings"));
    addRoutine(copy, QStringLiteral("neck-morning"), QStringLiteral("nod"),
               {QStringLiteral("morning")});
    addRoutine(copy, QStringLiteral("legs-morning"), QStringLiteral("reach"),
               {QStringLiteral("morning"), QStringLiteral("evening")});
    addRoutine(copy, QStringLiteral("neck-anytime"), QStringLiteral("nod"), {});
    addRoutine(copy, QStringLiteral("neck-hard-day"), QStringLiteral("nod"), {}, true);
    for (const QString &name : QDir(copy.path(QStringLiteral("routines"))).entryList(QDir::Files)) {
        if (!name.contains(QStringLiteral("neck-")) && !name.contains(QStringLiteral("legs-")))
            QFile::remove(copy.path(QStringLiteral("routines/") + name));
    }
    m_library = copy.load();
    QVERIFY2(m_library.problems().empty(),
             qUtf8Printable(textOf(m_library.problems(), copy.folder())));
}

void GoodForTodayTest::offers_data()
{
    QTest::addColumn<PracticeFilter>("filter");
    QTest::addColumn<Circumstances>("circumstances");
    QTest::addColumn<QStringList>("ids");

    const QString neck = QStringLiteral("neck-morning");
    const QString legs = QStringLiteral("legs-morning");
    const QString anytime = QStringLiteral("neck-anytime");
    QTest::newRow("the present part of the day")
        << PracticeFilter() << at(morning) << QStringList{legs, neck};
    QTest::newRow("another part of the day")
        << PracticeFilter() << at(evening) << QStringList{legs};
    QTest::newRow("a part that nothing is meant for")
        << PracticeFilter() << at(QTime(12, 0)) << QStringList();
    QTest::newRow("where somebody is")
        << in(Position::Standing) << at(morning) << QStringList{legs};
    QTest::newRow("nothing there") << in(Position::Floor) << at(morning) << QStringList();
    QTest::newRow("a part of the body, with what names no time, without the small sets")
        << forArea(Area::Neck) << at(morning) << QStringList{anytime, neck};
    QTest::newRow("a part of the body at another time")
        << forArea(Area::Neck) << at(evening) << QStringList{anytime};
    QTest::newRow("done today") << PracticeFilter() << at(evening, {done(legs, 0)})
                                << QStringList();
    QTest::newRow("done on a day ahead, with the clock set back")
        << PracticeFilter() << at(evening, {done(legs, -2)}) << QStringList();

    SessionOutcome tired = done(QStringLiteral("x"), 1);
    tired.steps = {practised(QStringLiteral("reach"), 1200s)};
    QTest::newRow("barred: the muscles had enough this week")
        << PracticeFilter() << at(evening, {tired}) << QStringList();
}

void GoodForTodayTest::offers()
{
    QFETCH(PracticeFilter, filter);
    QFETCH(Circumstances, circumstances);
    QFETCH(QStringList, ids);
    QCOMPARE(goodForToday(m_library, filter, circumstances, 10), ids);
}

void GoodForTodayTest::offersSoManyAtMost()
{
    QCOMPARE(goodForToday(m_library, {}, at(morning), 1).size(), 1);
    QCOMPARE(goodForToday(m_library, {}, at(morning), 0).size(), 0);
}

void GoodForTodayTest::whatWasDoneLongestAgoComesFirst()
{
    const QStringList expected{QStringLiteral("neck-morning"), QStringLiteral("legs-morning")};
    QCOMPARE(goodForToday(m_library, {}, at(morning, {done(QStringLiteral("legs-morning"), 3)}), 9),
             expected);
    QCOMPARE(goodForToday(m_library, {},
                          at(morning, {done(QStringLiteral("legs-morning"), 3),
                                       done(QStringLiteral("neck-morning"), 8)}),
                          9),
             expected);
}

void GoodForTodayTest::anItemAloneIsWhereverItCanBe()
{
    const Routine nod = m_library.practice(QStringLiteral("nod")).value();
    QCOMPARE(positionsOf(nod, m_library), (std::vector{Position::Chair, Position::Bed}));
    // In a routine it is where it usually is.
    QCOMPARE(positionsOf(*m_library.routine(u"neck-morning"), m_library),
             std::vector{Position::Chair});
    QCOMPARE(areasOf(nod, m_library), std::vector{Area::Neck});
    Routine unknown;
    unknown.steps = {{QStringLiteral("gone"), {}, {}, {}, {}, false}};
    QCOMPARE(positionsOf(unknown, m_library).size(), 0u);
    QCOMPARE(areasOf(unknown, m_library).size(), 0u);
}

void GoodForTodayTest::filters_data()
{
    QTest::addColumn<PracticeFilter>("filter");
    QTest::addColumn<bool>("isLet"); // neck-morning: seated, neck, two minutes of stretching
    const auto row = [](const char *name, auto set, bool isLet) {
        PracticeFilter filter;
        set(filter);
        QTest::newRow(name) << filter << isLet;
    };
    row(
        "all", [](PracticeFilter &) {}, true);
    row(
        "its kind", [](PracticeFilter &f) { f.kind = PracticeKind::Stretch; }, true);
    row(
        "another kind", [](PracticeFilter &f) { f.kind = PracticeKind::Heat; }, false);
    row(
        "its position", [](PracticeFilter &f) { f.position = Position::Chair; }, true);
    row(
        "another position", [](PracticeFilter &f) { f.position = Position::Bed; }, false);
    row(
        "its area", [](PracticeFilter &f) { f.area = Area::Neck; }, true);
    row(
        "another area", [](PracticeFilter &f) { f.area = Area::Jaw; }, false);
    row(
        "shorter than its length", [](PracticeFilter &f) { f.shorterThan = 2min; }, false);
    row(
        "a minute more", [](PracticeFilter &f) { f.shorterThan = 3min; }, true);
    row(
        "all of them at once",
        [](PracticeFilter &f) {
            f = {PracticeKind::Stretch, Position::Chair, Area::Neck, 5min};
        },
        true);
}

void GoodForTodayTest::filters()
{
    QFETCH(PracticeFilter, filter);
    QFETCH(bool, isLet);
    QCOMPARE(filter.lets(*m_library.routine(u"neck-morning"), m_library), isLet);
    QCOMPARE(filter.isEmpty(), filter == PracticeFilter());
}

QTEST_GUILESS_MAIN(GoodForTodayTest)
#include "goodfortodaytest.moc"
