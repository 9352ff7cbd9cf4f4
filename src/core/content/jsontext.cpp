// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/jsontext.h"
#include "core/content/contenttext.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <QStringDecoder>

namespace pacewell {
namespace {

/// Some editors begin UTF-8 files with it; it is no part of the text.
constexpr const char *byteOrderMark = "\xef\xbb\xbf";

QString tooDeep()
{
    return ContentText::tr("nested deeper than %1 levels").arg(JsonText::maxDepth);
}

/// Walks valid JSON once and notes what QJsonDocument does not tell: lines, depth, double keys.
class Outline
{
public:
    explicit Outline(const QByteArray &json)
        : m_json(json), m_at(json.startsWith(byteOrderMark) ? qstrlen(byteOrderMark) : 0)
    {
        readValue({}, 1);
    }

    const QHash<QString, int> &lines() const { return m_lines; }
    bool isTooDeep() const { return m_isTooDeep; }
    /// Where the walk ended: the end, or where it went too deep.
    int line() const { return m_line; }
    const QStringList &doubleKeys() const { return m_doubleKeys; }

private:
    void skipSpace()
    {
        for (; m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json[m_at]); ++m_at)
            m_line += m_json[m_at] == '\n';
    }

    QString readString()
    {
        const qsizetype start = ++m_at;
        for (; m_json[m_at] != '"'; ++m_at)
            m_at += m_json[m_at] == '\\';
        return QString::fromUtf8(m_json.constData() + start, m_at++ - start);
    }

    void readValue(const QString &path, int depth)
    {
        if (depth > JsonText::maxDepth)
            m_isTooDeep = true;
        if (m_isTooDeep)
            return;
        skipSpace();
        m_lines.insert(path, m_line);
        if (m_json[m_at] == '{') {
            readMembers('}', path, depth);
        } else if (m_json[m_at] == '[') {
            readMembers(']', path, depth);
        } else if (m_json[m_at] == '"') {
            readString();
        } else {
            while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json[m_at]))
                ++m_at;
        }
        skipSpace();
    }

    void readMembers(char end, const QString &path, int depth)
    {
        QSet<QString> keys;
        ++m_at;
        skipSpace();
        for (int index = 0; !m_isTooDeep && m_json[m_at] != end; ++index) {
            QString member = path + QStringLiteral("[%1]").arg(index);
            if (end == '}') {
                const QString key = readString();
                member = path.isEmpty() ? key : path + QLatin1Char('.') + key;
                if (keys.contains(key))
                    m_doubleKeys.append(member);
                keys.insert(key);
                skipSpace();
                ++m_at; // the colon
            }
            readValue(member, depth + 1);
            if (!m_isTooDeep && m_json[m_at] == ',') {
                ++m_at;
                skipSpace();
            }
        }
        ++m_at;
    }

    const QByteArray &m_json;
    qsizetype m_at;
    int m_line = 1;
    bool m_isTooDeep = false;
    QHash<QString, int> m_lines;
    QStringList m_doubleKeys;
};

/// The bytes of the file, or in \a message why it cannot be read.
QByteArray readBytes(const QString &path, QString &message)
{
    if (!QFileInfo(path).isFile()) {
        message = ContentText::tr("this is not a file; only files can hold content");
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        message = ContentText::tr("cannot be read: %1").arg(file.errorString());
        return {};
    }
    if (file.size() > JsonText::maxBytes) {
        message = ContentText::tr("larger than 1 MiB; split it into smaller files");
        return {};
    }
    return file.readAll();
}

int lineAt(const QByteArray &bytes, int offset)
{
    return 1 + int(bytes.left(offset).count('\n'));
}

} // namespace

JsonText::JsonText(const QString &file, const QByteArray &bytes, const QJsonObject &object)
    : m_file(file), m_bytes(bytes), m_object(object)
{
}

std::optional<JsonText> JsonText::read(const QString &path, ContentProblems &problems)
{
    const auto bytes = bytesOf(path, problems);
    return bytes ? from(path, *bytes, problems) : std::nullopt;
}

std::optional<QByteArray> JsonText::bytesOf(const QString &path, ContentProblems &problems)
{
    QString message;
    const QByteArray bytes = readBytes(path, message);
    if (message.isEmpty())
        return bytes;
    problems.push_back({path, 0, message});
    return std::nullopt;
}

bool JsonText::isUtf8(const QString &path, const QByteArray &bytes, ContentProblems &problems)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    if (!decoder.hasError() && !text.contains(QChar::Null))
        return true;
    problems.push_back(
        {path, 0, ContentText::tr("is not UTF-8 text; save it again with the encoding UTF-8")});
    return false;
}

JsonText JsonText::fromGood(const QString &path, const QByteArray &bytes)
{
    return {path, bytes, QJsonDocument::fromJson(bytes).object()};
}

std::optional<JsonText> JsonText::from(const QString &path, const QByteArray &bytes,
                                       ContentProblems &problems)
{
    if (!isUtf8(path, bytes, problems))
        return std::nullopt;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::DeepNesting) {
        problems.push_back({path, lineAt(bytes, error.offset), tooDeep()});
        return std::nullopt;
    }
    if (error.error != QJsonParseError::NoError) {
        problems.push_back(
            {path, lineAt(bytes, error.offset),
             ContentText::tr("broken JSON: %1; look here or just above for a missing comma, "
                             "quote or bracket")
                 .arg(error.errorString())});
        return std::nullopt;
    }
    if (!document.isObject()) {
        problems.push_back(
            {path, 1, ContentText::tr("must hold one object in curly brackets { }")});
        return std::nullopt;
    }

    const Outline outline(bytes);
    if (outline.isTooDeep()) {
        problems.push_back({path, outline.line(), tooDeep()});
        return std::nullopt;
    }
    JsonText text(path, bytes, document.object());
    text.m_lines = outline.lines();
    for (const QString &key : outline.doubleKeys())
        problems.push_back(text.problem(key, ContentText::tr("stands here twice; keep one")));
    if (!outline.doubleKeys().isEmpty())
        return std::nullopt;
    return text;
}

ContentProblem JsonText::problem(const QString &path, const QString &message) const
{
    if (m_lines.isEmpty())
        m_lines = Outline(m_bytes).lines();
    QString nearest = path;
    while (!nearest.isEmpty() && !m_lines.contains(nearest))
        nearest.truncate(
            std::max(nearest.lastIndexOf(QLatin1Char('.')), nearest.lastIndexOf(QLatin1Char('['))));
    return {m_file, m_lines.value(nearest, 1),
            path.isEmpty() ? message : path + QStringLiteral(": ") + message};
}

} // namespace pacewell
