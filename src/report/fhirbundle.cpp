// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fhirbundle.h"

#include "core/diary/triggers.h"
#include "report/diarywords.h"
#include "report/reporttext.h"
#include "store/diarylog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace pacewell {
namespace {

/// What the ids are made from, a name of our own in the sense of RFC 4122.
const QUuid idsNamespace(QStringLiteral("f1b09726-4a54-47e3-b6e6-4312d5a97c9c"));

/// The person, as each Observation holds them: without a name.
const QString personId = QStringLiteral("person");

struct Rating
{
    const char *measure; ///< for its id
    std::optional<int> value;
    const char *text;
    const char *loinc = nullptr; ///< where there is a code for just this
    const char *loincName = nullptr;
};

std::array<Rating, 11> ratingsOf(const DiaryEntry &entry)
{
    using Hindered = DiaryEntry::Hindered;
    const auto hindered = [&](Hindered what) { return entry.hindered[size_t(what)]; };
    return {{
        {"pain", entry.pain, QT_TRANSLATE_NOOP("Report", "Pain on the whole, 0 none to 10 worst"),
         "72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported"},
        {"worstPain", entry.worstPain,
         QT_TRANSLATE_NOOP("Report", "Pain at its worst, 0 none to 10 worst")},
        {"wakingPain", entry.wakingPain,
         QT_TRANSLATE_NOOP("Report", "Pain on waking up, 0 none to 10 worst")},
        {"hinderedTasks", hindered(Hindered::Tasks),
         QT_TRANSLATE_NOOP("Report", "Pain got in the way of tasks, 0 not at all to 10 in all")},
        {"hinderedMoving", hindered(Hindered::Moving),
         QT_TRANSLATE_NOOP("Report",
                           "Pain got in the way of moving about, 0 not at all to 10 in all")},
        {"hinderedJoys", hindered(Hindered::Joys),
         QT_TRANSLATE_NOOP("Report",
                           "Pain got in the way of what gives joy, 0 not at all to 10 in all")},
        {"fatigue", entry.fatigue, QT_TRANSLATE_NOOP("Report", "Tiredness, 0 none to 10 worst")},
        {"sleep", entry.sleep, QT_TRANSLATE_NOOP("Report", "Sleep, 0 very bad to 10 very good")},
        {"stress", entry.stress, QT_TRANSLATE_NOOP("Report", "Stress, 0 none to 10 worst")},
        {"mood", entry.mood, QT_TRANSLATE_NOOP("Report", "Mood, 0 very low to 10 very good")},
        {"energy", entry.energy, QT_TRANSLATE_NOOP("Report", "Energy, 0 none to 10 very much")},
    }};
}

QJsonObject quantity(int value, const QString &unit, const QString &code)
{
    return {{QStringLiteral("value"), value},
            {QStringLiteral("unit"), unit},
            {QStringLiteral("system"), QStringLiteral("http://unitsofmeasure.org")},
            {QStringLiteral("code"), code}};
}

QJsonObject coding(const QString &system, const QString &code, const QString &display)
{
    return {{QStringLiteral("system"), system},
            {QStringLiteral("code"), code},
            {QStringLiteral("display"), display}};
}

QJsonObject named(const QString &text)
{
    return {{QStringLiteral("text"), text}};
}

/// The Observations of one entry.
class Observations
{
public:
    explicit Observations(const DiaryEntry &entry) : m_entry(entry) {}

    QJsonArray all()
    {
        for (const Rating &rating : ratingsOf(m_entry))
            addRating(rating);
        if (m_entry.stiffMinutes)
            add(QStringLiteral("stiffness"), named(ReportText::tr("Stiffness")),
                QStringLiteral("valueQuantity"),
                quantity(*m_entry.stiffMinutes, QStringLiteral("min"), QStringLiteral("min")));
        if (m_entry.areas)
            addAreas(*m_entry.areas);
        if (m_entry.triggers)
            addTriggers(*m_entry.triggers);
        addWords();
        return m_all;
    }

private:
    void addRating(const Rating &rating)
    {
        if (!rating.value)
            return;
        QJsonObject code = named(ReportText::tr(rating.text));
        if (rating.loinc)
            code[u"coding"] =
                QJsonArray{coding(QStringLiteral("http://loinc.org"), QLatin1String(rating.loinc),
                                  QLatin1String(rating.loincName))};
        add(QLatin1String(rating.measure), code, QStringLiteral("valueQuantity"),
            quantity(*rating.value, QStringLiteral("score"), QStringLiteral("{score}")));
    }

    void addAreas(const std::vector<AreaPain> &areas)
    {
        add(QStringLiteral("areas"), named(ReportText::tr("Number of places that hurt")),
            QStringLiteral("valueInteger"), int(areas.size()));
        for (const AreaPain &each : areas)
            add(QStringLiteral("area-%1-%2").arg(storedName(each.area), storedName(each.side)),
                named(ReportText::tr("Pain at a place, 1 a little to 3 strongly")),
                QStringLiteral("valueInteger"), each.strength,
                words::painArea(each.area, each.side));
    }

    /// Those that Pacewell itself has words for; others are free words of the person's own.
    static QStringList shippedOf(const QStringList &ids, const QStringList &shipped)
    {
        QStringList known;
        std::ranges::copy_if(ids, std::back_inserter(known),
                             [&](const QString &id) { return shipped.contains(id); });
        return known;
    }

    void addTriggers(const QStringList &ids)
    {
        QStringList triggers;
        for (const QString &id : shippedOf(ids, shippedTriggers()))
            triggers.append(words::trigger(id, {}));
        addText(QStringLiteral("triggers"), ReportText::tr("Out of the ordinary"),
                ids.isEmpty() ? QStringList{ReportText::tr("Nothing")} : triggers);
    }

    void addWords()
    {
        QStringList helped;
        for (const QString &id : shippedOf(m_entry.helped, shippedHelps()))
            helped.append(words::help(id));
        addText(QStringLiteral("helped"), ReportText::tr("What helped"), helped);
        const QString afters[] = {ReportText::tr("As usual"), ReportText::tr("More tired or sore"),
                                  ReportText::tr("A crash, ill all over")};
        if (m_entry.after)
            addText(QStringLiteral("after"), ReportText::tr("After the day before"),
                    {afters[int(*m_entry.after)]});
    }

    void addText(const QString &measure, const QString &name, const QStringList &texts)
    {
        if (!texts.isEmpty())
            add(measure, named(name), QStringLiteral("valueString"),
                texts.join(QStringLiteral("; ")));
    }

    void add(const QString &measure, const QJsonObject &code, const QString &valueName,
             const QJsonValue &value, const QString &bodySite = {})
    {
        const QString id = idOf(measure);
        const QJsonObject person{{QStringLiteral("reference"), u'#' + personId}};
        QJsonObject resource{
            {QStringLiteral("resourceType"), QStringLiteral("Observation")},
            {QStringLiteral("id"), id},
            {QStringLiteral("contained"),
             QJsonArray{QJsonObject{{QStringLiteral("resourceType"), QStringLiteral("Patient")},
                                    {QStringLiteral("id"), personId}}}},
            {QStringLiteral("status"), QStringLiteral("final")},
            {QStringLiteral("category"), QJsonArray{survey()}},
            {QStringLiteral("code"), code},
            {QStringLiteral("subject"), person},
            {QStringLiteral("performer"), QJsonArray{person}},
            {valueName, value},
        };
        if (!bodySite.isEmpty())
            resource[u"bodySite"] = named(bodySite);
        setTime(resource);
        m_all.append(QJsonObject{{QStringLiteral("fullUrl"), QStringLiteral("urn:uuid:") + id},
                                 {QStringLiteral("resource"), resource}});
    }

    static QJsonObject survey()
    {
        return {{QStringLiteral("coding"),
                 QJsonArray{coding(
                     QStringLiteral("http://terminology.hl7.org/CodeSystem/observation-category"),
                     QStringLiteral("survey"), QStringLiteral("Survey"))}}};
    }

    bool isOfWeek() const { return m_entry.span == DiaryEntry::Span::Week; }

    QString idOf(const QString &measure) const
    {
        const QString name =
            QStringLiteral("%1 %2 %3")
                .arg(m_entry.day.toString(Qt::ISODate),
                     isOfWeek() ? QStringLiteral("week") : QStringLiteral("day"), measure);
        return QUuid::createUuidV5(idsNamespace, name).toString(QUuid::WithoutBraces);
    }

    void setTime(QJsonObject &resource) const
    {
        const QString last = m_entry.day.toString(Qt::ISODate);
        if (isOfWeek())
            resource[u"effectivePeriod"] = QJsonObject{
                {QStringLiteral("start"), m_entry.day.addDays(-6).toString(Qt::ISODate)},
                {QStringLiteral("end"), last}};
        else
            resource[u"effectiveDateTime"] = last;
    }

    const DiaryEntry &m_entry;
    QJsonArray m_all;
};

} // namespace

QByteArray fhirBundle(std::span<const DiaryEntry> entries)
{
    QJsonArray observations;
    for (const DiaryEntry &entry : entries) {
        for (const QJsonValue &observation : Observations(entry).all())
            observations.append(observation);
    }
    QJsonObject bundle{{QStringLiteral("resourceType"), QStringLiteral("Bundle")},
                       {QStringLiteral("type"), QStringLiteral("collection")}};
    if (!observations.isEmpty()) // FHIR knows no empty lists
        bundle[u"entry"] = observations;
    return QJsonDocument(bundle).toJson();
}

} // namespace pacewell
