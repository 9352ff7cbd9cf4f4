// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentnames.h"
#include "core/content/contentreader.h"
#include "core/content/contenttext.h"
#include "core/content/itemreader.h"

#include <QJsonArray>

#include <algorithm>

namespace pacewell {
namespace {

QStringList idsOf(const std::vector<ScreeningQuestion> &questions)
{
    QStringList ids;
    for (const ScreeningQuestion &question : questions)
        ids.append(question.id);
    return ids;
}

/// The rules in core/safety know these by name.
QStringList neededQuestions(const QString &id)
{
    if (id == screenings::exertion)
        return {QStringLiteral("told"), QStringLiteral("crash"), QStringLiteral("delayed"),
                QStringLiteral("lasting")};
    return {};
}

QStringList neededOutcomes(const QString &id)
{
    if (id == screenings::exertion)
        return {QStringLiteral("envelope"), QStringLiteral("caution"), QStringLiteral("clear")};
    return {QStringLiteral("now"), QStringLiteral("today"), QStringLiteral("soon"),
            QStringLiteral("crisis")};
}

void checkRules(const Screening &screening, const JsonText &text, ContentProblems &problems)
{
    const auto tell = [&](const QString &path, const QString &message) {
        problems.push_back(text.problem(path, message));
    };
    if (screening.id != screenings::warningSigns && screening.id != screenings::exertion)
        tell(QStringLiteral("id"), ContentText::tr("nothing asks this; only \"%1\" and \"%2\" are")
                                       .arg(screenings::warningSigns, screenings::exertion));
    QStringList ids = idsOf(screening.questions);
    for (const QString &id : neededQuestions(screening.id)) {
        if (!ids.contains(id))
            tell(QStringLiteral("questions"),
                 ContentText::tr("there has to be one \"%1\"").arg(id));
    }
    if (ids.removeDuplicates() > 0)
        tell(QStringLiteral("questions"), ContentText::tr("two of them have the same id"));
    for (const QString &on : neededOutcomes(screening.id)) {
        if (!screening.outcome(on))
            tell(QStringLiteral("outcomes"),
                 ContentText::tr("there has to be one on \"%1\"").arg(on));
    }
    for (size_t i = 0; i < screening.questions.size(); ++i) {
        if (screening.id == screenings::warningSigns && !screening.questions[i].urgency)
            tell(QStringLiteral("questions[%1]").arg(i),
                 ContentText::tr("has to say its urgency: now, today or soon"));
    }
}

} // namespace

const ScreeningOutcome *Screening::outcome(QStringView on) const
{
    const auto at = std::ranges::find(outcomes, on, &ScreeningOutcome::on);
    return at == outcomes.end() ? nullptr : &*at;
}

Screening readScreening(const JsonText &text, ContentProblems &problems)
{
    const QJsonObject &object = text.object();
    Screening screening;
    screening.id = object[u"id"].toString();
    screening.name = object[u"name"].toString();
    screening.intro = object[u"intro"].toString();
    screening.evidence = readEvidence(text, problems);
    for (const QJsonValue &value : object[u"questions"].toArray())
        screening.questions.push_back({value[u"id"].toString(), value[u"text"].toString(),
                                       value[u"advice"].toString(),
                                       urgencyNamed(value[u"urgency"].toString()),
                                       value[u"crisis"].toBool(), value[u"asksArea"].toBool()});
    for (const QJsonValue &value : object[u"outcomes"].toArray())
        screening.outcomes.push_back({value[u"on"].toString(), value[u"title"].toString(),
                                      value[u"text"].toString(), strings(value[u"steps"])});
    checkRules(screening, text, problems);
    return screening;
}

} // namespace pacewell
