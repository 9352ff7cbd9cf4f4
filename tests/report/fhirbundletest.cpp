// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fhirbundle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUuid>

using namespace pacewell;

/// What a clinic's program gets to read, held against the rules of FHIR R4 that concern it.
class FhirBundleTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfR4();
    void tellsEachMeasure_data();
    void tellsEachMeasure();
    void onlyPainOnTheWholeHasACode();
    void aWeekIsAPeriodOfSevenDays();
    void anAreaNamesItsPlace();
    void nowhereIsNotTheSameAsNotAsked();
    void freeWordsStayOut();
    void idsAreMadeFromTheWordsOfTheJournal();
    void theSameDiaryGivesTheSameBytes();
    void anIdStaysWhenMoreIsWritten();
    void anEmptyDiaryHasNoList();
};

namespace {

const QDate day(2026, 11, 20);

DiaryEntry fullEntry(DiaryEntry::Span span = DiaryEntry::Span::Day)
{
    DiaryEntry entry;
    entry.day = day;
    entry.span = span;
    entry.pain = 5;
    entry.worstPain = 8;
    entry.wakingPain = 0;
    entry.hindered = {1, 2, 3};
    entry.fatigue = 6;
    entry.sleep = 4;
    entry.stress = 7;
    entry.mood = 9;
    entry.energy = 10;
    entry.stiffMinutes = 40;
    entry.areas = {{PainArea::Shoulder, Side::Left, 3}, {PainArea::Neck, Side::Both, 1}};
    entry.triggers = QStringList{QStringLiteral("stress"), QStringLiteral("mine")};
    entry.helped = QStringList{QStringLiteral("warmth"), QStringLiteral("a word of mine")};
    entry.after = PacingCheckIn::After::MoreTired;
    entry.note = QStringLiteral("only for me");
    return entry;
}

QJsonArray entriesOf(const std::vector<DiaryEntry> &diary)
{
    return QJsonDocument::fromJson(fhirBundle(diary)).object()[u"entry"].toArray();
}

QJsonObject observationNamed(const QString &start)
{
    for (const QJsonValue &entry : entriesOf({fullEntry()})) {
        const QJsonObject resource = entry[u"resource"].toObject();
        if (resource[u"code"][u"text"].toString().startsWith(start))
            return resource;
    }
    return {};
}

/// The first thing in it that FHIR does not allow: nothing may be empty or null.
QString emptiness(const QJsonValue &value, const QString &path)
{
    if (value.isNull() || value == QJsonValue(QString()) || value == QJsonValue(QJsonArray()) ||
        value == QJsonValue(QJsonObject()))
        return path;
    const QJsonArray array = value.toArray();
    for (int i = 0; i < array.size(); ++i)
        if (const QString found = emptiness(array[i], path + u'/' + QString::number(i));
            !found.isEmpty())
            return found;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        if (const QString found = emptiness(member.value(), path + u'/' + member.key());
            !found.isEmpty())
            return found;
    return {};
}

/// What is wrong with an Observation, empty where nothing is.
QString faultOf(const QJsonObject &resource)
{
    // Required: status, code. At most one value[x] and one effective[x]. A contained resource has
    // an id and is referred to. Nothing that the specification does not name.
    static const QSet<QString> known{
        QStringLiteral("resourceType"),    QStringLiteral("id"),
        QStringLiteral("contained"),       QStringLiteral("status"),
        QStringLiteral("category"),        QStringLiteral("code"),
        QStringLiteral("subject"),         QStringLiteral("performer"),
        QStringLiteral("bodySite"),        QStringLiteral("effectiveDateTime"),
        QStringLiteral("effectivePeriod"), QStringLiteral("valueQuantity"),
        QStringLiteral("valueInteger"),    QStringLiteral("valueString")};
    int values = 0;
    int times = 0;
    for (const QString &key : resource.keys()) {
        if (!known.contains(key))
            return key;
        values += key.startsWith(QLatin1String("value")) ? 1 : 0;
        times += key.startsWith(QLatin1String("effective")) ? 1 : 0;
    }
    if (values != 1 || times != 1)
        return QStringLiteral("value or time");
    const QRegularExpression id(QStringLiteral("^[A-Za-z0-9\\-.]{1,64}$"));
    if (!id.match(resource[u"id"].toString()).hasMatch())
        return QStringLiteral("id");
    if (resource[u"resourceType"] != QLatin1String("Observation") ||
        resource[u"status"] != QLatin1String("final"))
        return QStringLiteral("status");
    if (resource[u"code"][u"text"].toString().isEmpty())
        return QStringLiteral("code");
    const QJsonArray contained = resource[u"contained"].toArray();
    if (contained.size() != 1 || contained[0][u"resourceType"] != QLatin1String("Patient") ||
        contained[0].toObject().size() != 2)
        return QStringLiteral("contained");
    const QString reference = u'#' + contained[0][u"id"].toString();
    if (resource[u"subject"][u"reference"] != reference ||
        resource[u"performer"][0][u"reference"] != reference)
        return QStringLiteral("subject");
    const QJsonValue category = resource[u"category"][0][u"coding"][0];
    if (category[u"code"] != QLatin1String("survey") ||
        category[u"system"] !=
            QLatin1String("http://terminology.hl7.org/CodeSystem/observation-category"))
        return QStringLiteral("category");
    return {};
}

} // namespace

void FhirBundleTest::keepsTheRulesOfR4()
{
    const QByteArray bytes =
        fhirBundle(std::vector{fullEntry(), fullEntry(DiaryEntry::Span::Week)});
    const QJsonObject bundle = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(bundle[u"resourceType"].toString(), QStringLiteral("Bundle"));
    QCOMPARE(bundle[u"type"].toString(), QStringLiteral("collection"));
    QCOMPARE(emptiness(bundle, QString()), QString());
    QSet<QString> urls;
    for (const QJsonValue &entry : bundle[u"entry"].toArray()) {
        const QJsonObject resource = entry[u"resource"].toObject();
        QCOMPARE(faultOf(resource), QString());
        QCOMPARE(entry[u"fullUrl"].toString(),
                 QStringLiteral("urn:uuid:") + resource[u"id"].toString());
        urls.insert(entry[u"fullUrl"].toString());
    }
    QCOMPARE(urls.size(), bundle[u"entry"].toArray().size());
    QCOMPARE(urls.size(), 2 * 18);
}

void FhirBundleTest::tellsEachMeasure_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("value");
    const auto row = [](const char *name, const char *unit, int value) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(unit) << value;
    };
    row("Pain on the whole", "{score}", 5);
    row("Pain at its worst", "{score}", 8);
    row("Pain on waking up", "{score}", 0);
    row("Pain got in the way of tasks", "{score}", 1);
    row("Pain got in the way of moving about", "{score}", 2);
    row("Pain got in the way of what gives joy", "{score}", 3);
    row("Tiredness", "{score}", 6);
    row("Sleep", "{score}", 4);
    row("Stress", "{score}", 7);
    row("Mood", "{score}", 9);
    row("Energy", "{score}", 10);
    row("Stiffness", "min", 40);
}

void FhirBundleTest::tellsEachMeasure()
{
    QFETCH(QString, name);
    const QJsonValue quantity = observationNamed(name)[u"valueQuantity"];
    QTEST(quantity[u"value"].toInt(-1), "value");
    QTEST(quantity[u"code"].toString(), "unit");
    QCOMPARE(quantity[u"system"].toString(), QStringLiteral("http://unitsofmeasure.org"));
}

void FhirBundleTest::onlyPainOnTheWholeHasACode()
{
    int coded = 0;
    for (const QJsonValue &entry : entriesOf({fullEntry()}))
        coded += entry[u"resource"][u"code"].toObject().contains(u"coding") ? 1 : 0;
    QCOMPARE(coded, 1);
    const QJsonValue coding =
        observationNamed(QStringLiteral("Pain on the whole"))[u"code"][u"coding"][0];
    QCOMPARE(coding[u"system"].toString(), QStringLiteral("http://loinc.org"));
    QCOMPARE(coding[u"code"].toString(), QStringLiteral("72514-3"));
}

void FhirBundleTest::aWeekIsAPeriodOfSevenDays()
{
    for (const QJsonValue &entry : entriesOf({fullEntry(DiaryEntry::Span::Week)})) {
        const QJsonValue period = entry[u"resource"][u"effectivePeriod"];
        QCOMPARE(period[u"start"].toString(), QStringLiteral("2026-11-14"));
        QCOMPARE(period[u"end"].toString(), QStringLiteral("2026-11-20"));
    }
    QCOMPARE(observationNamed(QStringLiteral("Sleep"))[u"effectiveDateTime"].toString(),
             QStringLiteral("2026-11-20"));
}

void FhirBundleTest::anAreaNamesItsPlace()
{
    const QJsonObject first = observationNamed(QStringLiteral("Pain at a place"));
    QCOMPARE(first[u"bodySite"][u"text"].toString(), QStringLiteral("Left shoulder"));
    QCOMPARE(first[u"valueInteger"].toInt(), 3);
    QCOMPARE(observationNamed(QStringLiteral("Number of places"))[u"valueInteger"].toInt(), 2);
    QCOMPARE(observationNamed(QStringLiteral("Out of the ordinary"))[u"valueString"].toString(),
             QStringLiteral("Stress"));
}

void FhirBundleTest::nowhereIsNotTheSameAsNotAsked()
{
    DiaryEntry entry;
    entry.day = day;
    entry.pain = 0;
    QCOMPARE(entriesOf({entry}).size(), 1);
    entry.areas.emplace();
    entry.triggers.emplace();
    const QJsonArray told = entriesOf({entry});
    QCOMPARE(told.size(), 3);
    QCOMPARE(told[1][u"resource"][u"valueInteger"].toInt(-1), 0);
    QCOMPARE(told[2][u"resource"][u"valueString"].toString(), QStringLiteral("Nothing"));
}

void FhirBundleTest::freeWordsStayOut()
{
    const QByteArray bundle = fhirBundle(std::vector{fullEntry()});
    QVERIFY(!bundle.contains("only for me"));
    QVERIFY(!bundle.contains("mine"));
    // Of an entry that names only what is the person's own, nothing is told.
    DiaryEntry entry;
    entry.day = day;
    entry.triggers = QStringList{QStringLiteral("mine")};
    entry.helped = QStringList{QStringLiteral("a word of mine")};
    QCOMPARE(entriesOf({entry}), QJsonArray());
}

void FhirBundleTest::idsAreMadeFromTheWordsOfTheJournal()
{
    // They stay, whatever else is added to the list of places.
    const QUuid ours(QStringLiteral("f1b09726-4a54-47e3-b6e6-4312d5a97c9c"));
    const QUuid expected =
        QUuid::createUuidV5(ours, QStringLiteral("2026-11-20 day area-shoulder-left"));
    QCOMPARE(observationNamed(QStringLiteral("Pain at a place"))[u"id"].toString(),
             expected.toString(QUuid::WithoutBraces));
}

void FhirBundleTest::theSameDiaryGivesTheSameBytes()
{
    QCOMPARE(fhirBundle(std::vector{fullEntry()}), fhirBundle(std::vector{fullEntry()}));
}

void FhirBundleTest::anIdStaysWhenMoreIsWritten()
{
    DiaryEntry later = fullEntry();
    later.day = day.addDays(1);
    QCOMPARE(entriesOf({fullEntry(), later})[0][u"fullUrl"],
             entriesOf({fullEntry()})[0][u"fullUrl"]);
    const QString id = entriesOf({fullEntry()})[0][u"fullUrl"].toString();
    QVERIFY(id[23] == u'5'); // version 5
}

void FhirBundleTest::anEmptyDiaryHasNoList()
{
    const QJsonObject bundle = QJsonDocument::fromJson(fhirBundle({})).object();
    QVERIFY(!bundle.contains(u"entry"));
}

QTEST_GUILESS_MAIN(FhirBundleTest)
#include "fhirbundletest.moc"
