// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/translation.h"

#include "core/content/contenttext.h"
#include "core/content/itemreader.h"
#include "core/content/sidewords.h"

#include <QJsonArray>

namespace pacewell {
namespace {

void replace(QString &text, const QJsonValue &translation)
{
    if (translation.isString())
        text = translation.toString();
}

void replace(Line &line, const QJsonValue &text, const QJsonValue &spoken)
{
    if (text.isString())
        line = {text.toString(), {}, {}, {}};
    replace(line.spoken, spoken);
}

/// One translation on its way into one item.
class Overlay
{
public:
    Overlay(const JsonText &text, ContentProblems &problems)
        : m_text(text), m_problems(problems), m_before(problems.size())
    {
    }

    QJsonValue operator[](QStringView key) const { return m_text.object()[key]; }

    void replaceList(QStringList &texts, const QString &key) const
    {
        replaceList(texts, m_text.object()[key], key);
    }

    /// \a place is that of the translation, for a problem.
    void replaceList(QStringList &texts, const QJsonValue &translation, const QString &place) const
    {
        if (fits(translation, texts.size(), place))
            texts = strings(translation);
    }

    /// Calls \a replaceEach with each of the values and its translation.
    template<typename Value, typename Replace>
    void replaceEach(std::vector<Value> &values, const QString &key, Replace replaceOne) const
    {
        const QJsonArray array = m_text.object()[key].toArray();
        if (!fits(m_text.object()[key], qsizetype(values.size()), key))
            return;
        for (size_t i = 0; i < values.size(); ++i)
            replaceOne(values[i], array[qsizetype(i)]);
    }

    void replaceItem(GuidedItem &item) const
    {
        const QJsonObject &text = m_text.object();
        replace(item.name, text[u"name"]);
        replace(item.summary, text[u"summary"]);
        replace(item.why, text[u"why"]);
        replace(item.setup, text[u"setup"], text[u"spoken"][u"setup"]);
        replace(item.instruction, text[u"instruction"], text[u"spoken"][u"instruction"]);
        replaceList(item.steps, QStringLiteral("steps"));
        replaceList(item.cautions, QStringLiteral("cautions"));
        replaceList(item.stopSigns, QStringLiteral("stopSigns"));
    }

    void check(const RuleBreaches &breaches) { add(m_problems, breaches, m_text); }
    bool isGood() const { return m_problems.size() == m_before; }

private:
    bool fits(const QJsonValue &value, qsizetype count, const QString &place) const
    {
        if (!value.isArray() || value.toArray().size() == count)
            return value.isArray();
        m_problems.push_back(
            m_text.problem(place, ContentText::tr("has %1 entries, the English has %2")
                                      .arg(value.toArray().size())
                                      .arg(count)));
        return false;
    }

    const JsonText &m_text;
    ContentProblems &m_problems;
    size_t m_before;
};

/// Translates the common texts and, with \a replaceMore, the item's own, and keeps what is good.
template<typename Item, typename Replace>
void translateItem(Item &item, const JsonText &text, ContentProblems &problems, Replace replaceMore)
{
    Overlay overlay(text, problems);
    Item translated = item;
    overlay.replaceItem(translated);
    replaceMore(translated, overlay);
    overlay.check(sideWordBreaches(translated));
    if (overlay.isGood())
        item = std::move(translated);
}

void translatePart(RelaxationPart &part, const QJsonValue &text)
{
    replace(part.title, text[u"title"]);
    replace(part.text, text[u"text"], text[u"spoken"]);
    replace(part.tense, text[u"tense"], text[u"tenseSpoken"]);
    replace(part.release, text[u"release"], text[u"releaseSpoken"]);
    replace(part.soften, text[u"soften"], text[u"softenSpoken"]);
}

} // namespace

void translate(Exercise &exercise, const JsonText &text, ContentProblems &problems)
{
    translateItem(exercise, text, problems, [](Exercise &translated, const Overlay &overlay) {
        replace(translated.feel, overlay[u"feel"]);
        replace(translated.easier.name, overlay[u"easier"][u"name"]);
        replace(translated.easier.instruction, overlay[u"easier"][u"instruction"]);
        replace(translated.harder.name, overlay[u"harder"][u"name"]);
        replace(translated.harder.instruction, overlay[u"harder"][u"instruction"]);
    });
}

void translate(BreathingPattern &pattern, const JsonText &text, ContentProblems &problems)
{
    translateItem(pattern, text, problems, [](BreathingPattern &, const Overlay &) {});
}

void translate(Relaxation &relaxation, const JsonText &text, ContentProblems &problems)
{
    translateItem(relaxation, text, problems, [](Relaxation &translated, const Overlay &overlay) {
        overlay.replaceEach(translated.parts, QStringLiteral("parts"), translatePart);
    });
}

void translate(Massage &massage, const JsonText &text, ContentProblems &problems)
{
    translateItem(massage, text, problems, [](Massage &translated, const Overlay &overlay) {
        overlay.replaceEach(translated.spots, QStringLiteral("spots"),
                            [](MassageSpot &spot, const QJsonValue &words) {
                                replace(spot.title, words[u"title"]);
                                replace(spot.text, words[u"text"], words[u"spoken"]);
                            });
    });
}

void translate(Heat &heat, const JsonText &text, ContentProblems &problems)
{
    translateItem(heat, text, problems, [](Heat &translated, const Overlay &overlay) {
        overlay.replaceList(translated.preparation, QStringLiteral("preparation"));
    });
}

void translate(Checklist &checklist, const JsonText &text, ContentProblems &problems)
{
    const Overlay overlay(text, problems);
    Checklist translated = checklist;
    replace(translated.name, overlay[u"name"]);
    replace(translated.intro, overlay[u"intro"]);
    overlay.replaceEach(translated.items, QStringLiteral("items"),
                        [](ChecklistItem &item, const QJsonValue &words) {
                            replace(item.text, words[u"text"]);
                            replace(item.advice, words[u"advice"]);
                        });
    if (overlay.isGood())
        checklist = std::move(translated);
}

void translate(Screening &screening, const JsonText &text, ContentProblems &problems)
{
    const Overlay overlay(text, problems);
    Screening translated = screening;
    replace(translated.name, overlay[u"name"]);
    replace(translated.intro, overlay[u"intro"]);
    overlay.replaceEach(translated.questions, QStringLiteral("questions"),
                        [](ScreeningQuestion &question, const QJsonValue &words) {
                            replace(question.text, words[u"text"]);
                            replace(question.advice, words[u"advice"]);
                        });
    overlay.replaceEach(translated.outcomes, QStringLiteral("outcomes"),
                        [&overlay](ScreeningOutcome &outcome, const QJsonValue &words) {
                            replace(outcome.title, words[u"title"]);
                            replace(outcome.text, words[u"text"]);
                            overlay.replaceList(outcome.steps, words[u"steps"],
                                                QStringLiteral("outcomes"));
                        });
    if (overlay.isGood())
        screening = std::move(translated);
}

void translate(Reflection &reflection, const JsonText &text, ContentProblems &problems)
{
    const Overlay overlay(text, problems);
    Reflection translated = reflection;
    replace(translated.name, overlay[u"name"]);
    replace(translated.summary, overlay[u"summary"]);
    replace(translated.intro, overlay[u"intro"]);
    replace(translated.closing, overlay[u"closing"]);
    overlay.replaceEach(translated.questions, QStringLiteral("questions"),
                        [](ReflectionQuestion &question, const QJsonValue &words) {
                            replace(question.prompt, words[u"prompt"]);
                            replace(question.hint, words[u"hint"]);
                            if (!question.scale)
                                return;
                            replace(question.scale->low, words[u"scale"][u"low"]);
                            replace(question.scale->high, words[u"scale"][u"high"]);
                        });
    if (overlay.isGood())
        reflection = std::move(translated);
}

void translate(ActivityTemplate &activity, const JsonText &text, ContentProblems &problems)
{
    const Overlay overlay(text, problems);
    ActivityTemplate translated = activity;
    replace(translated.name, overlay[u"name"]);
    replace(translated.summary, overlay[u"summary"]);
    overlay.replaceList(translated.tips, QStringLiteral("tips"));
    if (overlay.isGood())
        activity = std::move(translated);
}

void translate(Routine &routine, const JsonText &text, ContentProblems &)
{
    replace(routine.name, text.object()[u"name"]);
    replace(routine.summary, text.object()[u"summary"]);
}

} // namespace pacewell
