// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/content/contenttext.h"
#include "core/content/itemreader.h"

#include <QJsonArray>

namespace pacewell {
namespace {

/// More would be too small to hit.
constexpr int mostSteps = 20;

std::optional<ReflectionScale> readScale(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    return ReflectionScale{value[u"from"].toInt(), value[u"to"].toInt(), value[u"step"].toInt(),
                           value[u"low"].toString(), value[u"high"].toString()};
}

std::optional<OnlyBelow> readOnlyBelow(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    return OnlyBelow{value[u"question"].toString(), value[u"value"].toInt()};
}

QString misfit(const ReflectionScale &scale)
{
    const int length = scale.to - scale.from;
    if (length <= 0)
        return ContentText::tr("\"to\" has to be larger than \"from\"");
    if (length % scale.step != 0)
        return ContentText::tr("%1 does not go into %2 without a rest").arg(scale.step).arg(length);
    if (length / scale.step > mostSteps)
        return ContentText::tr("has %1 steps, and %2 are the most")
            .arg(length / scale.step)
            .arg(mostSteps);
    return {};
}

/// Looks at one question after the other; what a question refers to has to come before it.
class Rules
{
public:
    Rules(const JsonText &text, ContentProblems &problems) : m_text(text), m_problems(problems) {}

    void check(const ReflectionQuestion &question)
    {
        if (m_before.contains(question.id))
            tell("id", ContentText::tr("two of them have the same id"));
        if (question.scale) {
            if (const QString reason = misfit(*question.scale); !reason.isEmpty())
                tell("scale", reason);
            if (!question.again.isEmpty())
                tell("again", ContentText::tr("has the scale of \"%1\" already; leave one out")
                                  .arg(question.again));
        }
        if (!question.again.isEmpty() && !m_before.value(question.again).scale)
            tell("again", noScale(question.again));
        if (question.onlyBelow)
            checkBound(*question.onlyBelow);
        m_before.insert(question.id, question);
        ++m_place;
    }

private:
    void checkBound(const OnlyBelow &only)
    {
        const auto &scale = m_before.value(only.question).scale;
        if (!scale)
            tell("onlyBelow.question", noScale(only.question));
        else if (only.value <= scale->from || only.value > scale->to)
            tell("onlyBelow.value", ContentText::tr("has to be above %1 and at most %2")
                                        .arg(scale->from)
                                        .arg(scale->to));
    }

    static QString noScale(const QString &id)
    {
        return ContentText::tr("no question \"%1\" with a scale comes before it").arg(id);
    }

    void tell(const char *key, const QString &message)
    {
        m_problems.push_back(m_text.problem(
            QStringLiteral("questions[%1].%2").arg(m_place).arg(QLatin1String(key)), message));
    }

    const JsonText &m_text;
    ContentProblems &m_problems;
    QHash<QString, ReflectionQuestion> m_before;
    int m_place = 0;
};

} // namespace

Reflection readReflection(const JsonText &text, ContentProblems &problems)
{
    const QJsonObject &object = text.object();
    Reflection reflection;
    reflection.id = object[u"id"].toString();
    reflection.name = object[u"name"].toString();
    reflection.summary = object[u"summary"].toString();
    reflection.intro = object[u"intro"].toString();
    reflection.closing = object[u"closing"].toString();
    reflection.offersHelp = object[u"offersHelp"].toBool();
    reflection.evidence = readEvidence(text, problems);
    Rules rules(text, problems);
    for (const QJsonValue &value : object[u"questions"].toArray()) {
        reflection.questions.push_back({value[u"id"].toString(), value[u"prompt"].toString(),
                                        value[u"hint"].toString(), readScale(value[u"scale"]),
                                        value[u"again"].toString(),
                                        readOnlyBelow(value[u"onlyBelow"])});
        rules.check(reflection.questions.back());
    }
    return reflection;
}

} // namespace pacewell
