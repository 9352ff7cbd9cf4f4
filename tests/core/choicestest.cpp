// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/choices.h"

#include <QTest>

#include <algorithm>

using namespace pacewell;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::optional<pacewell::LengthChoice>)

/// What can be chosen about a practice before it begins.
class ChoicesTest : public QObject
{
    Q_OBJECT

private slots:
    void lengths_data();
    void lengths();
    void movements();
    void relaxations();
    void lasting();
};

namespace {

const ContentLibrary &library()
{
    static const auto shipped =
        ContentLibrary::load({QStringLiteral(SHIPPED_CONTENT), QStringLiteral(SHIPPED_MEDIA), {}});
    return shipped;
}

const QDate today(2026, 11, 24);

std::vector<SessionOutcome> breathedOn(int days)
{
    std::vector<SessionOutcome> sessions;
    for (int day = days; day > 0; --day) {
        SessionOutcome session;
        session.practice = PracticeKind::Breathe;
        session.day = today.addDays(-day);
        session.done = 3min;
        sessions.push_back(session);
    }
    return sessions;
}

PracticeChoices choices(const QString &id, int breathingDays = 0)
{
    return choicesFor(library().practice(id).value(), library(), breathedOn(breathingDays), today);
}

} // namespace

void ChoicesTest::lengths_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("breathingDays");
    QTest::addColumn<std::optional<LengthChoice>>("length");
    using Length = std::optional<LengthChoice>;
    QTest::newRow("heat on one place") << "heating-pad" << 0 << Length({5min, 20min, 15min, true});
    QTest::newRow("a bath") << "warm-bath" << 0 << Length({10min, 20min, 15min, true});
    QTest::newRow("the label decides") << "heat-wrap" << 0 << Length();
    QTest::newRow("breathing on the first day")
        << "gentle-start" << 0 << Length({2min, 3min, 3min});
    QTest::newRow("more than is right on the first day")
        << "slow-breathing" << 0 << Length({2min, 3min, 3min, false, true});
    QTest::newRow("breathing later") << "slow-breathing" << 3 << Length({2min, 20min, 5min});
    QTest::newRow("so many breaths") << "four-seven-eight" << 3 << Length();
    QTest::newRow("a movement") << "knee-rocks" << 3 << Length();
    QTest::newRow("a relaxation") << "body-scan-8" << 3 << Length();
}

void ChoicesTest::lengths()
{
    QFETCH(QString, id);
    QFETCH(int, breathingDays);
    QFETCH(std::optional<LengthChoice>, length);
    const auto found = choices(id, breathingDays).length;
    QCOMPARE(found.has_value(), length.has_value());
    if (!length)
        return;
    QCOMPARE(found->least.count(), length->least.count());
    QCOMPARE(found->most.count(), length->most.count());
    QCOMPARE(found->usual.count(), length->usual.count());
    QCOMPARE(found->isForHeat, length->isForHeat);
    QCOMPARE(found->isShortForFirstDays, length->isShortForFirstDays);
}

void ChoicesTest::movements()
{
    const PracticeChoices sided = choices(QStringLiteral("wall-calf-stretch"));
    QVERIFY(sided.canBeGentler && sided.hasSides);
    QVERIFY(!sided.canBeReleaseOnly && !sided.isPaced && sided.spareable.empty());
    const PracticeChoices unsided = choices(QStringLiteral("bridge"));
    QVERIFY(unsided.canBeGentler && !unsided.hasSides);
    QVERIFY(choices(QStringLiteral("gentle-start")).isPaced);
    QVERIFY(!choices(QStringLiteral("belly-breathing")).isPaced);
}

void ChoicesTest::relaxations()
{
    const PracticeChoices tensed = choices(QStringLiteral("muscle-by-muscle-7"));
    QVERIFY(tensed.canBeReleaseOnly && !tensed.canBeGentler);
    QVERIFY(std::ranges::find(tensed.spareable, Area::Jaw) != tensed.spareable.end());
    QVERIFY(std::ranges::is_sorted(tensed.spareable));
    QVERIFY(!choices(QStringLiteral("body-scan-8")).canBeReleaseOnly);
}

void ChoicesTest::lasting()
{
    const auto length = [](const char *id) {
        const Routine routine = library().practice(QString::fromLatin1(id)).value();
        return pacewell::lasting(routine, library(), 7min).steps.front().length;
    };
    QVERIFY(length("heating-pad") == 7min);
    QVERIFY(length("gentle-start") == 7min);
    QVERIFY(!length("heat-wrap"));
    QVERIFY(!length("four-seven-eight"));
    QVERIFY(!length("knee-rocks"));
}

QTEST_GUILESS_MAIN(ChoicesTest)
#include "choicestest.moc"
