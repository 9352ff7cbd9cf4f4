// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/preferencestore.h"

#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;

class PreferenceStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasTold_data();
    void keepsWhatWasTold();
    void everyValueHasItsWord();
    void passesOverWhatItDoesNotKnow_data();
    void passesOverWhatItDoesNotKnow();
};

Q_DECLARE_METATYPE(pacewell::Preferences)

namespace {

using Settings = QHash<QString, QString>;

Preferences keptAs(const Preferences &preferences)
{
    return KeptPreferences::from(KeptPreferences{preferences}.settings()).preferences;
}

} // namespace

void PreferenceStoreTest::keepsWhatWasTold_data()
{
    QTest::addColumn<Preferences>("preferences");
    QTest::newRow("nothing") << Preferences();
    QTest::newRow("all") << Preferences{{Area::LowerBack, Area::Jaw},
                                        {Position::Bed, Position::Chair},
                                        10min,
                                        {TimeOfDay::Evening, TimeOfDay::Morning}};
    QTest::newRow("a length alone") << Preferences{{}, {}, 3min, {}};
}

void PreferenceStoreTest::keepsWhatWasTold()
{
    QFETCH(Preferences, preferences);
    QCOMPARE(keptAs(preferences), preferences);
    QCOMPARE(KeptPreferences{preferences}.settings().size(), 4); // what was told before goes away
}

void PreferenceStoreTest::everyValueHasItsWord()
{
    Preferences all;
    for (int area = int(Area::Jaw); area <= int(Area::Feet); ++area)
        all.areas.push_back(Area(area));
    all.positions = {Position::Chair, Position::Standing, Position::Bed, Position::Floor};
    all.times = {TimeOfDay::Morning, TimeOfDay::Midday, TimeOfDay::Evening};
    for (const auto length : Preferences::lengths) {
        all.longest = length;
        QCOMPARE(keptAs(all), all);
    }
}

void PreferenceStoreTest::passesOverWhatItDoesNotKnow_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<Preferences>("preferences");
    QTest::newRow("no settings") << Settings() << Preferences();
    QTest::newRow("unknown words")
        << Settings{{"preferredAreas", "tail,neck,,Neck"}, {"preferredPositions", "hammock"}}
        << Preferences{{Area::Neck}, {}, {}, {}};
    QTest::newRow("said twice") << Settings{{"preferredTimes", "evening,morning,evening"}}
                                << Preferences{
                                       {}, {}, {}, {TimeOfDay::Evening, TimeOfDay::Morning}};
    for (const char *length : {"2", "21", "-5", "0", "", "ten", "9999999999"})
        QTest::addRow("length '%s'", length)
            << Settings{{"preferredLongestMinutes", length}} << Preferences();
    QTest::newRow("a length between")
        << Settings{{"preferredLongestMinutes", "7"}} << Preferences{{}, {}, 7min, {}};
}

void PreferenceStoreTest::passesOverWhatItDoesNotKnow()
{
    QFETCH(Settings, settings);
    QFETCH(Preferences, preferences);
    QCOMPARE(KeptPreferences::from(settings).preferences, preferences);
}

QTEST_GUILESS_MAIN(PreferenceStoreTest)
#include "preferencestoretest.moc"
