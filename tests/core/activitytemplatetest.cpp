// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentnames.h"
#include "core/pacing/pacingdoses.h"
#include "support/contentcopy.h"

#include <QJsonArray>
#include <QTest>

#include <set>

using namespace pacewell;

/// Templates of activities: what their files may hold, how they are translated and replaced.
class ActivityTemplateTest : public QObject
{
    Q_OBJECT

private slots:
    void templatesAreLoaded();
    void partsAreTwentyMinutesUnlessSaid();
    void wordsMeanWhatTheySay();
    void partsAndRestsGoToTheirLimits_data();
    void partsAndRestsGoToTheirLimits();
    void unusableTemplatesAreLeftOut_data();
    void unusableTemplatesAreLeftOut();
    void translationsTakeTheWordsAlong();
    void misfittingTranslationsLeaveEnglish_data();
    void misfittingTranslationsLeaveEnglish();
    void packsAddTemplates();
    void packsReplaceTemplates();
    void brokenTemplatesOfPacksReplaceNone();
    void shippedTemplates_data();
    void shippedTemplates();
};

namespace {

const QString file = QStringLiteral("activities/dishes.json");
const QString translation = QStringLiteral("languages/xx/dishes.json");

QJsonObject made(const QString &id)
{
    return {{"id", id},
            {"kind", "social"},
            {"name", "Dishes"},
            {"summary", "Pots, too."},
            {"unit", "repetitions"},
            {"effort", "hard"},
            {"posture", "lying"},
            {"longestPartMinutes", 12},
            {"restPercent", 30},
            {"tips", QJsonArray{"Sit.", "Stand.", "Rest."}},
            {"evidence", QJsonObject{{"confidence", "expert"},
                                     {"sources", QJsonArray{"R1"}},
                                     {"reviewed", "2026-01-31"}}}};
}

/// The small library with one template.
class Copy : public ContentCopy
{
public:
    Copy()
    {
        QDir().mkpath(path(QStringLiteral("activities")));
        write(file, QJsonDocument(made(QStringLiteral("dishes"))).toJson());
    }

    ContentLibrary loadWithPack(const QJsonObject &activity) const
    {
        const QTemporaryDir pack;
        QDir(pack.path()).mkpath(QStringLiteral("activities"));
        QFile added(
            pack.filePath(QStringLiteral("activities/%1.json").arg(activity[u"id"].toString())));
        if (!added.open(QIODevice::WriteOnly) || added.write(QJsonDocument(activity).toJson()) < 0)
            qFatal("cannot write %s", qUtf8Printable(added.fileName()));
        added.close();
        return ContentLibrary::load({folder(), media(), {}, {}, {}, pack.path()});
    }
};

} // namespace

void ActivityTemplateTest::templatesAreLoaded()
{
    const Copy content;
    const ContentLibrary library = content.load();
    QCOMPARE(textOf(library.problems(), content.folder()), QString());
    QCOMPARE(library.activityTemplates().size(), size_t(1));
    const ActivityTemplate *dishes = library.activityTemplate(u"dishes");
    QCOMPARE(dishes->name, QStringLiteral("Dishes"));
    QCOMPARE(dishes->summary, QStringLiteral("Pots, too."));
    QCOMPARE(dishes->kind, ActivityKind::Social);
    QCOMPARE(dishes->unit, AmountUnit::Repetitions);
    QCOMPARE(dishes->effort, Effort::Hard);
    QCOMPARE(dishes->posture, ActivityPosture::Lying);
    QCOMPARE(dishes->longestPart, 12);
    QCOMPARE(dishes->restPercent, 30);
    QCOMPARE(dishes->tips, (QStringList{"Sit.", "Stand.", "Rest."}));
    QCOMPARE(dishes->evidence.confidence, Confidence::Expert);
    QVERIFY(!library.activityTemplate(u"pots"));
    QVERIFY(!library.practice(u"dishes"));
}

void ActivityTemplateTest::partsAreTwentyMinutesUnlessSaid()
{
    const Copy content;
    content.set(file, QStringLiteral("longestPartMinutes"), QJsonValue::Undefined);
    QCOMPARE(content.load().activityTemplate(u"dishes")->longestPart, 20);
}

void ActivityTemplateTest::wordsMeanWhatTheySay()
{
    QVERIFY(amountUnitNamed(u"minutes") == AmountUnit::Minutes);
    QVERIFY(amountUnitNamed(u"steps") == AmountUnit::Steps);
    QVERIFY(amountUnitNamed(u"metres") == AmountUnit::Metres);
    QVERIFY(amountUnitNamed(u"repetitions") == AmountUnit::Repetitions);
    QVERIFY(activityKindNamed(u"physical") == ActivityKind::Physical);
    QVERIFY(activityKindNamed(u"mental") == ActivityKind::Mental);
    QVERIFY(activityKindNamed(u"social") == ActivityKind::Social);
    QVERIFY(effortNamed(u"light") == Effort::Light);
    QVERIFY(effortNamed(u"moderate") == Effort::Moderate);
    QVERIFY(effortNamed(u"hard") == Effort::Hard);
    QVERIFY(activityPostureNamed(u"sitting") == ActivityPosture::Sitting);
    QVERIFY(activityPostureNamed(u"standing") == ActivityPosture::Standing);
    QVERIFY(activityPostureNamed(u"moving") == ActivityPosture::Moving);
    QVERIFY(activityPostureNamed(u"lying") == ActivityPosture::Lying);
}

void ActivityTemplateTest::partsAndRestsGoToTheirLimits_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("value");
    QTest::addColumn<bool>("isUsable");
    const auto row = [](const char *name, const char *key, int value, bool isUsable) {
        QTest::newRow(name) << QString::fromLatin1(key) << value << isUsable;
    };
    const char *part = "longestPartMinutes";
    row("shortest part", part, pacing::shortestPart, true);
    row("shorter part", part, pacing::shortestPart - 1, false);
    row("longest part", part, pacing::longestPart, true);
    row("longer part", part, pacing::longestPart + 1, false);
    row("shortest rest", "restPercent", pacing::fewestRestPercent, true);
    row("shorter rest", "restPercent", pacing::fewestRestPercent - 1, false);
    row("longest rest", "restPercent", pacing::mostRestPercent, true);
    row("longer rest", "restPercent", pacing::mostRestPercent + 1, false);
}

void ActivityTemplateTest::partsAndRestsGoToTheirLimits()
{
    QFETCH(QString, key);
    QFETCH(int, value);
    const Copy content;
    content.set(file, key, value);
    QTEST(content.load().activityTemplate(u"dishes") != nullptr, "isUsable");
}

void ActivityTemplateTest::unusableTemplatesAreLeftOut_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *key, const QJsonValue &value,
                        const char *problem) {
        QTest::newRow(name) << QString::fromLatin1(key) << value << QString::fromLatin1(problem);
    };
    const QJsonValue none(QJsonValue::Undefined);
    const char *part = "longestPartMinutes";
    row("no name", "name", none, "\"name\" is missing");
    row("empty name", "name", "", "name: ");
    row("unknown unit", "unit", "hours", "must be one of: minutes, steps, metres, repetitions");
    row("unit of its own", "unit", "none", "unit: must be one of");
    row("unknown kind", "kind", "activity", "must be one of: physical, mental, social");
    row("no effort", "effort", "none", "must be one of: light, moderate, hard");
    row("unknown posture", "posture", "bed", "must be one of: sitting, standing, moving, lying");
    row("part without length", part, 0, "must be a number from 1 to 25");
    row("part backwards", part, -20, "must be a number from 1 to 25");
    row("part of half an hour", part, 30, "must be a number from 1 to 25");
    row("part and a half", part, 1.5, part);
    row("part in words", part, "20", part);
    row("no rest", "restPercent", none, "\"restPercent\" is missing");
    row("rest as long as the part", "restPercent", 100, "must be a number from 25 to 50");
    row("one tip", "tips", QJsonArray{"Sit."}, "tips: Array should contain");
    row("five tips", "tips", QJsonArray{"A.", "B.", "C.", "D.", "E."}, "tips: Array should");
    row("empty tip", "tips", QJsonArray{"Sit.", ""}, "tips[1]: ");
    row("no evidence", "evidence", none, "\"evidence\" is missing");
    row("unknown key", "weekdays", 3, "weekdays: means nothing here");
    row("another name than the file's", "id", "pots", "must be the file's name");
}

void ActivityTemplateTest::unusableTemplatesAreLeftOut()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, problem);
    const Copy content;
    content.set(file, key, value);
    const ContentLibrary library = content.load();
    QVERIFY(library.activityTemplates().empty());
    QCOMPARE(library.problems().size(), size_t(1));
    const QString told = textOf(library.problems(), content.folder());
    QVERIFY2(told.startsWith(file) && told.contains(problem), qPrintable(told));
    QVERIFY(!library.exercises().empty());
}

void ActivityTemplateTest::translationsTakeTheWordsAlong()
{
    const Copy content;
    content.write(translation,
                  R"({"id": "dishes", "name": "Xdishes", "tips": ["Xsit.", "Xstand.", "Xrest."]})");
    const ContentLibrary library = content.load(QStringLiteral("xx"));
    QCOMPARE(textOf(library.problems(), content.folder()), QString());
    const ActivityTemplate *dishes = library.activityTemplate(u"dishes");
    QCOMPARE(dishes->name, QStringLiteral("Xdishes"));
    QCOMPARE(dishes->summary, QStringLiteral("Pots, too."));
    QCOMPARE(dishes->tips, (QStringList{"Xsit.", "Xstand.", "Xrest."}));
    QCOMPARE(dishes->unit, AmountUnit::Repetitions);
}

void ActivityTemplateTest::misfittingTranslationsLeaveEnglish_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a tip is missing") << QByteArray(R"("tips": ["Xsit.", "Xstand."])")
                                      << "tips: has 2 entries, the English has 3";
    QTest::newRow("a tip too many")
        << QByteArray(R"("tips": ["X.", "X.", "X.", "X."])") << "tips: has 4 entries, the English";
    QTest::newRow("another effort") << QByteArray(R"("effort": "light")") << "means nothing here";
}

void ActivityTemplateTest::misfittingTranslationsLeaveEnglish()
{
    QFETCH(QByteArray, words);
    QFETCH(QString, problem);
    const Copy content;
    content.write(translation, R"({"id": "dishes", "name": "Xdishes", )" + words + "}");
    const ContentLibrary library = content.load(QStringLiteral("xx"));
    QCOMPARE(library.problems().size(), size_t(1));
    const QString told = textOf(library.problems(), content.folder());
    QVERIFY2(told.startsWith(translation) && told.contains(problem), qPrintable(told));
    QCOMPARE(library.activityTemplate(u"dishes")->name, QStringLiteral("Dishes"));
}

void ActivityTemplateTest::packsAddTemplates()
{
    const ContentLibrary library = Copy().loadWithPack(made(QStringLiteral("pots")));
    QCOMPARE(textOf(library.problems(), {}), QString());
    QCOMPARE(library.activityTemplates().size(), size_t(2));
    QVERIFY(library.activityTemplate(u"pots"));
}

void ActivityTemplateTest::packsReplaceTemplates()
{
    QJsonObject other = made(QStringLiteral("dishes"));
    other[u"name"] = QStringLiteral("Plates");
    const ContentLibrary library = Copy().loadWithPack(other);
    QCOMPARE(textOf(library.problems(), {}), QString());
    QCOMPARE(library.activityTemplates().size(), size_t(1));
    QCOMPARE(library.activityTemplate(u"dishes")->name, QStringLiteral("Plates"));
}

void ActivityTemplateTest::brokenTemplatesOfPacksReplaceNone()
{
    QJsonObject other = made(QStringLiteral("dishes"));
    other[u"longestPartMinutes"] = 90;
    const ContentLibrary library = Copy().loadWithPack(other);
    QCOMPARE(library.problems().size(), size_t(1));
    QCOMPARE(library.activityTemplate(u"dishes")->longestPart, 12);
}

void ActivityTemplateTest::shippedTemplates_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QString();
    QTest::newRow("German") << QStringLiteral("de");
}

void ActivityTemplateTest::shippedTemplates()
{
    QFETCH(QString, language);
    const auto library = ContentLibrary::load({SHIPPED_CONTENT, SHIPPED_MEDIA, language});
    QCOMPARE(textOf(library.problems(), SHIPPED_CONTENT), QString());
    const auto english = ContentLibrary::load({SHIPPED_CONTENT, SHIPPED_MEDIA, {}});
    QCOMPARE(library.activityTemplates().size(), size_t(14));
    std::set<ActivityKind> kinds;
    for (const ActivityTemplate &each : library.activityTemplates()) {
        const ActivityTemplate *original = english.activityTemplate(each.id);
        kinds.insert(each.kind);
        for (const Source &source : each.evidence.sources)
            QVERIFY2(source.reference != source.key, qUtf8Printable(each.id));
        QCOMPARE(each.summary != original->summary, !language.isEmpty());
        for (qsizetype i = 0; i < each.tips.size(); ++i)
            QCOMPARE(each.tips[i] != original->tips[i], !language.isEmpty());
    }
    QCOMPARE(kinds.size(), size_t(3));
}

QTEST_GUILESS_MAIN(ActivityTemplateTest)
#include "activitytemplatetest.moc"
