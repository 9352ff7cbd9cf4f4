// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/jsonschema.h"
#include "core/content/contenttext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

// The library is header-only and not free of the warnings this project turns into errors.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#ifndef __clang__
// GCC 12 sees overlapping copies in std::string::replace where there are none (optimised builds).
#pragma GCC diagnostic ignored "-Wrestrict"
#endif
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

namespace pacewell {
namespace {

/// "<root>", "[steps]", "[2]", "[exercise]" -> "steps", "[2]", "exercise".
QStringList pathOf(const std::vector<std::string> &context)
{
    QStringList path;
    for (const std::string &part : context) {
        const QString name = QString::fromStdString(part);
        if (name == QLatin1String("<root>"))
            continue;
        const QString inner = name.mid(1, name.size() - 2);
        bool isIndex = false;
        inner.toInt(&isIndex);
        path.append(isIndex ? name : inner);
    }
    return path;
}

QString joined(const QStringList &path)
{
    QString text;
    for (const QString &part : path)
        text +=
            (text.isEmpty() || part.startsWith(QLatin1Char('['))) ? part : QLatin1Char('.') + part;
    return text;
}

/// True for what the library says of oneOf and anyOf.
bool isAboutAlternatives(const QString &message)
{
    return message.contains(QLatin1String("one child schema")) ||
           message.contains(QLatin1String("oneOf")) || message.contains(QLatin1String("anyOf"));
}

bool isAboutUnknownKey(const QString &message)
{
    return message.contains(QLatin1String("'additionalProperties' constraints"));
}

/// The key that the library puts in quotes at the end of a message.
QString quotedIn(const QString &message)
{
    return message.section(QLatin1Char('\''), -2, -2);
}

bool isFoundBelow(const QMap<QString, QString> &messages, const QString &path)
{
    for (auto it = messages.begin(); it != messages.end(); ++it) {
        if (it.key() != path && it.key().startsWith(path) &&
            (path.isEmpty() || QStringLiteral(".[").contains(it.key().at(path.size()))))
            return true;
    }
    return false;
}

QByteArray builtIn(const QString &name)
{
    QFile file(QStringLiteral(":/pacewell/schema/%1.schema.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the schema of %s is missing from the build", qUtf8Printable(name));
    return file.readAll();
}

/// The schema of a kind and what it takes from the common parts, as one that needs no other file.
QJsonObject wholeSchema(const QString &kind)
{
    QByteArray own = builtIn(kind);
    own.replace("common.schema.json#/", "#/");
    QJsonObject root = QJsonDocument::fromJson(own).object();
    const QJsonObject common = QJsonDocument::fromJson(builtIn(QStringLiteral("common"))).object();
    root[u"definitions"] = common[u"definitions"];
    return root;
}

} // namespace

struct JsonSchema::Compiled
{
    valijson::Schema schema;
};

QByteArray JsonSchema::textOf(const QString &kind)
{
    return builtIn(kind) + builtIn(QStringLiteral("common"));
}

JsonSchema::JsonSchema(const QString &kind)
    : m_root(wholeSchema(kind)), m_compiled(std::make_unique<Compiled>())
{
    const QJsonValue root = m_root;
    valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(root),
                                            m_compiled->schema);
}

JsonSchema::~JsonSchema() = default;

ContentProblems JsonSchema::problemsOf(const JsonText &text) const
{
    valijson::Validator validator;
    valijson::ValidationResults results;
    const QJsonValue root = text.object();
    if (validator.validate(m_compiled->schema, valijson::adapters::QtJsonAdapter(root), &results))
        return {};

    // The library repeats each error for every level above it; the deepest says where to look.
    QMap<QString, QString> messages;
    for (valijson::ValidationResults::Error error; results.popError(error);) {
        QStringList path = pathOf(error.context);
        const QString message = QString::fromStdString(error.description);
        if (isAboutUnknownKey(message))
            path.append(quotedIn(message));
        // That no alternative fits says more than how the first of them does not.
        if (!messages.contains(joined(path)) || isAboutAlternatives(message))
            messages.insert(joined(path), explanation(path, message));
    }
    ContentProblems problems;
    for (auto it = messages.begin(); it != messages.end(); ++it) {
        if (!isFoundBelow(messages, it.key()))
            problems.push_back(text.problem(it.key(), it.value()));
    }
    return problems;
}

/// What the schema asks for at \a path, in words; the library's own words where it asks something
/// that has no plainer form.
QString JsonSchema::explanation(const QStringList &path, const QString &fallback) const
{
    if (isAboutUnknownKey(fallback))
        return ContentText::tr("means nothing here; look at its spelling and its place");
    if (fallback.startsWith(QLatin1String("Missing required property")))
        return ContentText::tr("\"%1\" is missing").arg(quotedIn(fallback));
    QJsonObject schema = m_root;
    const auto resolve = [this](const QJsonObject &object) {
        const QString name = object[u"$ref"].toString().section(QLatin1Char('/'), -1);
        return name.isEmpty() ? object : m_root[u"definitions"][name].toObject();
    };
    for (const QString &part : path) {
        const QJsonValue next =
            part.startsWith(QLatin1Char('[')) ? schema[u"items"] : schema[u"properties"][part];
        if (!next.isObject())
            return fallback;
        schema = resolve(next.toObject());
    }
    if (const QString description = schema[u"description"].toString();
        !description.isEmpty() && isAboutAlternatives(fallback))
        return description;
    if (const QJsonArray words = schema[u"enum"].toArray(); !words.isEmpty()) {
        QStringList list;
        for (const QJsonValue &word : words)
            list.append(word.toVariant().toString());
        return ContentText::tr("must be one of: %1").arg(list.join(QStringLiteral(", ")));
    }
    if (const QJsonValue low = schema[u"minimum"], high = schema[u"maximum"];
        low.isDouble() && high.isDouble())
        return schema.contains(u"multipleOf")
                   ? ContentText::tr("must be a number from %1 to %2 in steps of %3")
                         .arg(low.toDouble())
                         .arg(high.toDouble())
                         .arg(schema[u"multipleOf"].toDouble())
                   : ContentText::tr("must be a number from %1 to %2")
                         .arg(low.toDouble())
                         .arg(high.toDouble());
    if (const QString type = schema[u"type"].toString();
        !type.isEmpty() && fallback.contains(QLatin1String("type"), Qt::CaseInsensitive))
        return ContentText::tr("must be of the type %1").arg(type);
    return fallback;
}

} // namespace pacewell
