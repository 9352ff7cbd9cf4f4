// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/doses.h"
#include "core/playing.h"

#include <QTest>

using namespace pacewell;

class SessionScriptTest : public QObject
{
    Q_OBJECT

private slots:
    void laysCuesOutInOrder_data();
    void laysCuesOutInOrder();
    void textsNameTheSide();
    void stepsKnowTheirCues();
    void theRoutinesPlaceIsSaid();
    void easingKeepsWhatWasBefore_data();
    void easingKeepsWhatWasBefore();
    void easingNeverAsksForMore_data();
    void easingNeverAsksForMore();
    void nothingToDoIsAnEmptyScript();
    void knowsWhatCannotBeEased();
};

namespace {

QString short_(const Cue &cue)
{
    QString text = QLatin1String(cueNames.at(int(cue.kind)));
    if (cue.side != Side::Both)
        text += cue.side == Side::Left ? QLatin1String(" L") : QLatin1String(" R");
    if (cue.isPractice())
        text += QStringLiteral(" %1").arg(cue.length.count() / 1000);
    return text + (cue.isEasier ? QLatin1String("!") : QLatin1String());
}

/// The cues of one step; -1: all.
QString shortOf(const SessionScript &script, int step)
{
    QStringList texts;
    for (const Cue &cue : script.cues()) {
        if (cue.step == step || step < 0)
            texts.append(short_(cue));
    }
    return texts.join(QLatin1String(", "));
}

QString allTexts(const SessionScript &script)
{
    QString all;
    for (const Cue &cue : script.cues())
        all += cue.title + u'|' + cue.text + u'|' + cue.feel + u'\n';
    return all;
}

} // namespace

void SessionScriptTest::laysCuesOutInOrder_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("gentler");
    QTest::addColumn<QString>("cues");
    QTest::newRow("each side held") << 0 << false
                                    << "welcome L, ready L, hold L 20, rest L, hold L 20, "
                                       "change R, hold R 20, rest R, hold R 20";
    QTest::newRow("moving") << 1 << false << "ready, move 30";
    QTest::newRow("two sets") << 2 << false << "ready, move 16, rest, move 16";
    QTest::newRow("alternate") << 3 << false << "ready, move 20";
    QTest::newRow("held once for all")
        << 4 << false << "ready, hold 10, rest, hold 10, rest, hold 10";
    QTest::newRow("gentler, each side held")
        << 0 << true << "welcome L, ready L, hold L 10, change R, hold R 10";
    QTest::newRow("gentler, moving") << 1 << true << "ready, move 18";
    QTest::newRow("gentler, two sets") << 2 << true << "ready, move 12";
    QTest::newRow("gentler, held once for all") << 4 << true << "ready, hold 10";
}

void SessionScriptTest::laysCuesOutInOrder()
{
    QFETCH(int, step);
    QFETCH(bool, gentler);
    QFETCH(QString, cues);
    QCOMPARE(shortOf(scriptOf(u"mixed", {gentler, {}}), step), cues);
}

void SessionScriptTest::textsNameTheSide()
{
    const SessionScript script = scriptOf(u"mixed");
    const std::vector<Cue> &cues = script.cues();
    QCOMPARE(cues[1].title, QStringLiteral("Lean"));
    QCOMPARE(cues[1].text, QStringLiteral("Let your left arm hang."));
    QCOMPARE(cues[1].feel, QStringLiteral("Lean to your right side."));
    QCOMPARE(cues[2].text, QStringLiteral("Lean to your right side."));
    QCOMPARE(cues[2].feel, QStringLiteral("A mild pull on the left."));
    QCOMPARE(cues[5].kind, CueKind::ChangeSide);
    QCOMPARE(cues[5].text, QStringLiteral("Lean to your left side."));
    QCOMPARE(cues[6].feel, QStringLiteral("A mild pull on the right."));
    for (const char16_t *id : {u"mixed", u"sided"}) {
        SessionScript each = scriptOf(id);
        each.ease(1);
        QVERIFY2(!allTexts(each).contains(u'{'), qUtf8Printable(allTexts(each)));
    }
    const auto shipped = ContentLibrary::load(
        {QStringLiteral(SHIPPED_CONTENT), QStringLiteral(SHIPPED_MEDIA), QStringLiteral("de")});
    for (const Routine &routine : shipped.routines()) {
        const auto each = SessionScript::from(routine, shipped, {});
        QVERIFY2(!allTexts(each).contains(u'{'), qUtf8Printable(allTexts(each)));
    }
}

void SessionScriptTest::stepsKnowTheirCues()
{
    const SessionScript script = scriptOf(u"mixed");
    QCOMPARE(script.title(), QStringLiteral("Mixed"));
    QCOMPARE(script.routineId(), QStringLiteral("mixed"));
    QCOMPARE(script.steps().size(), size_t(5));
    QCOMPARE(script.planned(0), std::chrono::milliseconds(80s));
    QCOMPARE(script.planned(1), std::chrono::milliseconds(30s));
    QCOMPARE(script.planned(2), std::chrono::milliseconds(32s));
    QCOMPARE(script.planned(), std::chrono::milliseconds(192s));
    std::chrono::milliseconds sum{0};
    for (int step = 0; step < 5; ++step) {
        const size_t first = script.firstCue(step);
        QCOMPARE(script.cues()[first].step, step);
        QVERIFY(script.cues()[first].kind != CueKind::Welcome);
        QVERIFY(step == 0 || script.cues()[first - 1].step == step - 1);
        sum += script.planned(step);
    }
    QCOMPARE(sum, script.planned());
    QCOMPARE(script.firstCue(5), script.cues().size());
    QVERIFY(script.planned() < script.length());
}

void SessionScriptTest::theRoutinesPlaceIsSaid()
{
    const SessionScript script = scriptOf(u"sided");
    QVERIFY(script.cues()[0].text.startsWith(QLatin1String("Sit")));
    QVERIFY(script.steps()[1].item().positions == std::vector{Position::Standing});
    QCOMPARE(shortOf(script, 0),
             QStringLiteral("welcome L, ready L, hold L 20, rest L, hold L 20"));
    QCOMPARE(shortOf(script, 1), QStringLiteral("ready R, hold R 20, rest R, hold R 20"));
}

void SessionScriptTest::easingKeepsWhatWasBefore_data()
{
    QTest::addColumn<int>("cue");
    QTest::addColumn<QString>("cues"); // of the step
    const QString other = QStringLiteral(", change R!, hold R 10!, rest R!, hold R 10!");
    const QString whole = QStringLiteral("ready L!, hold L 10!, rest L!, hold L 10!") + other;
    const QString second = QStringLiteral("ready L!, hold L 10!") + other;
    const QString before = QStringLiteral("welcome L, ready L, hold L 20");
    const QString left = before + QStringLiteral(", rest L, hold L 20");
    QTest::newRow("at the welcome") << 0 << whole;
    QTest::newRow("getting ready") << 1 << "welcome L, " + whole;
    QTest::newRow("first hold") << 2 << "welcome L, ready L, " + whole;
    QTest::newRow("rest") << 3 << before + ", " + second;
    QTest::newRow("second hold") << 4 << before + ", rest L, " + second;
    QTest::newRow("change of side") << 5 << left + ", ready R!, hold R 10!, rest R!, hold R 10!";
    QTest::newRow("first hold, other side")
        << 6 << left + ", change R, ready R!, hold R 10!, rest R!, hold R 10!";
    QTest::newRow("rest, other side") << 7 << left + ", change R, hold R 20, ready R!, hold R 10!";
    QTest::newRow("last hold") << 8 << left + ", change R, hold R 20, rest R, ready R!, hold R 10!";
}

void SessionScriptTest::easingKeepsWhatWasBefore()
{
    QFETCH(int, cue);
    QFETCH(QString, cues);
    SessionScript script = scriptOf(u"mixed");
    const QString others = shortOf(script, 1) + shortOf(script, 2);
    QVERIFY(script.canEase(size_t(cue)));
    const size_t next = script.ease(size_t(cue));
    QCOMPARE(shortOf(script, 0), cues);
    QCOMPARE(script.cues()[next].kind, CueKind::GetReady);
    QVERIFY(script.cues()[next].isEasier);
    QVERIFY(script.cues()[next].text.startsWith(QLatin1String("Lean a little to your ")));
    QVERIFY(!script.canEase(next));
    QCOMPARE(shortOf(script, 1) + shortOf(script, 2), others);
}

void SessionScriptTest::easingNeverAsksForMore_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("gentler");
    QTest::addColumn<bool>("oneSide");
    for (const char *folder : {SHIPPED_CONTENT, TEST_DATA "/small-content"}) {
        for (const bool gentler : {false, true}) {
            for (const bool oneSide : {false, true})
                QTest::addRow("%s%s%s", qstrcmp(folder, SHIPPED_CONTENT) == 0 ? "shipped" : "small",
                              gentler ? ", gentler" : "", oneSide ? ", one side" : "")
                    << QString::fromUtf8(folder) << gentler << oneSide;
        }
    }
}

void SessionScriptTest::easingNeverAsksForMore()
{
    QFETCH(QString, folder);
    QFETCH(bool, gentler);
    QFETCH(bool, oneSide);
    const auto loaded = ContentLibrary::load({folder, QStringLiteral(SHIPPED_MEDIA), {}});
    const SessionOptions options{gentler, oneSide ? std::optional(Side::Right) : std::nullopt};
    for (const Routine &routine : loaded.routines()) {
        const auto whole = SessionScript::from(routine, loaded, options);
        for (size_t cue = 0; cue < whole.cues().size(); ++cue) {
            SessionScript script = whole;
            const int step = whole.cues()[cue].step;
            script.ease(cue);
            const QString where = QStringLiteral("%1, cue %2: %3 became %4")
                                      .arg(routine.id)
                                      .arg(cue)
                                      .arg(shortOf(whole, step), shortOf(script, step));
            QVERIFY2(script.planned(step) <= whole.planned(step), qUtf8Printable(where));
            QVERIFY2(script.planned(step) > 0ms, qUtf8Printable(where));
            QVERIFY(std::equal(whole.cues().begin(), whole.cues().begin() + qptrdiff(cue),
                               script.cues().begin(), [](const Cue &a, const Cue &b) {
                                   return a.text == b.text && a.length == b.length;
                               }));
            for (const Cue &each : script.cues())
                QVERIFY(each.length > 0ms);
        }
    }
}

void SessionScriptTest::nothingToDoIsAnEmptyScript()
{
    QVERIFY(SessionScript::from(Routine(), smallLibrary(), {}).cues().empty());
    Routine onlyLeft = *smallLibrary().routine(u"sided");
    onlyLeft.steps.pop_back();
    QVERIFY(!SessionScript::from(onlyLeft, smallLibrary(), {false, Side::Left}).cues().empty());
    QVERIFY(SessionScript::from(onlyLeft, smallLibrary(), {false, Side::Right}).cues().empty());
    const SessionScript right = scriptOf(u"mixed", {false, Side::Right});
    QCOMPARE(shortOf(right, 0), QStringLiteral("welcome R, ready R, hold R 20, rest R, hold R 20"));
    QCOMPARE(shortOf(right, 1), QStringLiteral("ready, move 30"));
}

void SessionScriptTest::knowsWhatCannotBeEased()
{
    QVERIFY(!SessionScript().canEase(0));
    const SessionScript script = scriptOf(u"sided");
    QVERIFY(script.canEase(script.cues().size() - 1));
    QVERIFY(!script.canEase(script.cues().size()));
    QVERIFY(!script.canEase(size_t(-1)));
}

QTEST_GUILESS_MAIN(SessionScriptTest)
#include "sessionscripttest.moc"
