// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/soundplan.h"

#include "core/playing.h"

#include <QTest>

#include <algorithm>

using namespace pacewell;

class SoundPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void sounds_data();
    void sounds();
    void chimesAreThoseTheTellsOfThePlayer_data();
    void chimesAreThoseTheTellsOfThePlayer();
    void speechComesOneLineAfterTheOther();
    void speechThatDoesNotFitADoseIsLeftOut();
    void everyLineOfASessionFitsAfterMakingRoom_data();
    void everyLineOfASessionFitsAfterMakingRoom();
    void linesWithoutAVoiceAreNotPlanned();
    void breathWordsNeedNoVoiceForTheRest();
};

namespace {

QString text(const std::vector<PlannedSound> &sounds)
{
    static const QList<const char *> names{"start", "half", "side", "end", "in", "out", "say"};
    QStringList parts;
    for (const PlannedSound &sound : sounds)
        parts.append(QStringLiteral("%1 %2")
                         .arg(QLatin1String(names.at(int(sound.kind))))
                         .arg(sound.at.count()));
    return parts.join(QStringLiteral(", "));
}

/// A tenth of a second for each letter.
milliseconds spelled(const Utterance &line)
{
    return line.text.size() * 100ms;
}

const SoundWishes silent{.voice = false, .breathTones = false, .breathWords = false};
const SoundWishes spoken{.voice = true, .breathTones = false, .breathWords = false};

} // namespace

void SoundPlanTest::sounds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("cue");
    QTest::addColumn<bool>("tones");
    QTest::addColumn<bool>("words");
    QTest::addColumn<QString>("sounds");
    QTest::newRow("getting ready") << "lean" << 1 << true << false << "";
    QTest::newRow("a long hold") << "lean" << 2 << true << false
                                 << "start 0, half 10000, end 20000";
    QTest::newRow("the last hold of a side")
        << "lean" << 4 << true << false << "start 0, half 10000";
    QTest::newRow("changing sides") << "lean" << 5 << true << false << "side 0";
    QTest::newRow("breaths") << "held" << 2 << true << false
                             << "in 0, out 8000, in 16000, out 24000, in 32000, out 40000, "
                                "in 48000, out 56000";
    QTest::newRow("breaths in words") << "held" << 2 << false << true
                                      << "say 0, say 8000, say 16000, say 24000, say 32000, "
                                         "say 40000, say 48000, say 56000";
    QTest::newRow("breaths in silence") << "held" << 2 << false << false << "";
    QTest::newRow("the end of breathing") << "held" << 3 << true << false << "end 10000";
    QTest::newRow("own pace") << "own" << 2 << true << true << "";
    QTest::newRow("tensing") << "groups" << 3 << true << false << "start 0";
    QTest::newRow("a spot") << "spots" << 3 << true << false << "start 0";
    QTest::newRow("heat") << "pack" << 2 << true << false << "half 300000, end 900000";
}

void SoundPlanTest::sounds()
{
    QFETCH(QString, id);
    QFETCH(int, cue);
    QFETCH(bool, tones);
    QFETCH(bool, words);
    QFETCH(QString, sounds);
    const SessionScript script = scriptOf(id.toStdU16String().c_str());
    QCOMPARE(text(soundsOf(script, size_t(cue),
                           {.voice = false, .breathTones = tones, .breathWords = words}, spelled)),
             sounds);
}

void SoundPlanTest::chimesAreThoseTheTellsOfThePlayer_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"mixed", "sided"})
        QTest::newRow(id) << id;
}

/// What is planned ahead is what the player tells of when it happens, to the millisecond.
void SoundPlanTest::chimesAreThoseTheTellsOfThePlayer()
{
    QFETCH(QString, id);
    SessionPlayer player = started(id.toStdU16String().c_str());
    const SessionScript &script = player.script();
    std::vector<std::pair<qint64, int>> planned;
    milliseconds begin{0};
    for (size_t cue = 0; cue < script.cues().size(); ++cue) {
        for (const PlannedSound &sound : soundsOf(script, cue, silent, spelled))
            planned.push_back({(begin + sound.at).count(), int(sound.kind)});
        begin += script.cues()[cue].length;
    }
    std::vector<std::pair<qint64, int>> told;
    using Kind = PlannedSound::Kind;
    for (qint64 now = 1; player.state() != SessionPlayer::State::Finished; ++now) {
        for (const auto event : player.advance(1ms)) {
            if (event == SessionPlayer::Event::Halfway)
                told.push_back({now, int(Kind::Halfway)});
            else if (event == SessionPlayer::Event::SideChanged)
                told.push_back({now, int(Kind::ChangeSide)});
            else if (event == SessionPlayer::Event::PracticeEnded ||
                     event == SessionPlayer::Event::Finished)
                told.push_back({now, int(Kind::End)});
            else if (event == SessionPlayer::Event::CueStarted && player.cue().isPractice())
                told.push_back({now, int(Kind::Start)});
        }
    }
    std::ranges::sort(planned);
    std::ranges::sort(told);
    QCOMPARE(planned, told);
}

void SoundPlanTest::speechComesOneLineAfterTheOther()
{
    SessionScript script = scriptOf(u"lean");
    script.makeRoom(1, speechTime(script.cues()[1], spelled));
    milliseconds free = SessionScript::speechLead;
    int lines = 0;
    for (const PlannedSound &sound : soundsOf(script, 1, spoken, spelled)) {
        QCOMPARE(sound.kind, PlannedSound::Kind::Speech);
        QVERIFY(sound.at >= free);
        free = sound.at + spelled(sound.line);
        ++lines;
    }
    QCOMPARE(lines, 3);
    // What is said before a movement is over when it begins.
    QVERIFY(free + SessionScript::speechTail <= script.cues()[1].length);
}

void SoundPlanTest::speechThatDoesNotFitADoseIsLeftOut()
{
    const SessionScript script = scriptOf(u"lean");
    QVERIFY(text(soundsOf(script, 2, spoken, spelled)).contains(QLatin1String("say")));
    const auto slowly = [](const Utterance &) { return 19'001ms; };
    QVERIFY(!text(soundsOf(script, 2, spoken, slowly)).contains(QLatin1String("say")));
}

void SoundPlanTest::everyLineOfASessionFitsAfterMakingRoom_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"mixed", "sided", "groups", "spots", "slow", "pack", "warm-up"})
        QTest::newRow(id) << id;
}

void SoundPlanTest::everyLineOfASessionFitsAfterMakingRoom()
{
    QFETCH(QString, id);
    SessionScript script = scriptOf(id.toStdU16String().c_str());
    for (size_t cue = 0; cue < script.cues().size(); ++cue)
        script.makeRoom(cue, speechTime(script.cues()[cue], spelled));
    for (size_t index = 0; index < script.cues().size(); ++index) {
        const Cue &cue = script.cues()[index];
        const auto sounds = soundsOf(script, index, spoken, spelled);
        const auto said =
            std::ranges::count(sounds, PlannedSound::Kind::Speech, &PlannedSound::kind);
        if (cue.isStretchable())
            QCOMPARE(size_t(said), cue.speech.size());
        for (const PlannedSound &sound : sounds) {
            const milliseconds length =
                sound.kind == PlannedSound::Kind::Speech ? spelled(sound.line) : 0ms;
            QVERIFY(sound.at + length <= cue.length);
        }
        const auto lines = linesOf(cue, spoken);
        QVERIFY(std::ranges::all_of(sounds, [&](const PlannedSound &sound) {
            return sound.kind != PlannedSound::Kind::Speech ||
                   std::ranges::find(lines, sound.line) != lines.end();
        }));
    }
}

void SoundPlanTest::linesWithoutAVoiceAreNotPlanned()
{
    const SessionScript script = scriptOf(u"lean");
    const auto never = [](const Utterance &) { return 0ms; };
    QCOMPARE(speechTime(script.cues()[1], never), 0ms);
    QCOMPARE(text(soundsOf(script, 1, spoken, never)), QString());
}

void SoundPlanTest::breathWordsNeedNoVoiceForTheRest()
{
    const SessionScript script = scriptOf(u"slow");
    const SoundWishes words{.voice = false, .breathTones = false, .breathWords = true};
    QCOMPARE(linesOf(script.cues()[2], words).size(), size_t(2));
    QVERIFY(linesOf(script.cues()[1], words).empty());
    QVERIFY(linesOf(script.cues()[2], silent).empty());
}

QTEST_GUILESS_MAIN(SoundPlanTest)
#include "soundplantest.moc"
