// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archivecells.h"

#include "store/storetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QStringDecoder>

#include <cmath>

namespace pacewell {
namespace {

using Type = ArchiveColumn::Type;

/// As few digits as bring the same number back.
QByteArray numberText(const QVariant &value)
{
    return value.userType() == QMetaType::Double
               ? QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest)
               : QByteArray::number(value.toLongLong());
}

/// Whether a spreadsheet takes the text for a formula, or it looks like one that was made safe.
bool needsApostrophe(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n'").contains(text.front());
}

Failure wrongType(const ArchiveColumn &column)
{
    switch (column.type) {
    case Type::Integer:
        return failure(StoreText::tr("%1 is no whole number").arg(column.name));
    case Type::Real:
        return failure(StoreText::tr("%1 is no number").arg(column.name));
    case Type::Text:
        break;
    }
    return failure(StoreText::tr("%1 is no text").arg(column.name));
}

} // namespace

QByteArray csvText(const QVariant &value)
{
    if (!value.isValid())
        return {};
    if (value.userType() != QMetaType::QString)
        return numberText(value);
    const QString text = value.toString();
    const QByteArray safe = (needsApostrophe(text) ? u'\'' + text : text).toUtf8();
    return '"' + QByteArray(safe).replace('"', "\"\"") + '"';
}

QByteArray jsonText(const QVariant &value)
{
    if (value.userType() == QMetaType::QString) {
        const QByteArray array =
            QJsonDocument(QJsonArray{value.toString()}).toJson(QJsonDocument::Compact);
        return array.mid(1, array.size() - 2);
    }
    // JSON has no word for what is not finite.
    const bool isNumber = value.isValid() && std::isfinite(value.toDouble());
    return isNumber ? numberText(value) : QByteArray("null");
}

std::optional<QString> utf8Text(const CsvCell &cell)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(cell.value_or(QByteArray()));
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

Result<QVariant> valueIn(const QString &cell, bool isEmptyCell, const ArchiveColumn &column)
{
    if (isEmptyCell) {
        // Spreadsheets leave out the quotes of an empty text.
        const bool isText = column.type == Type::Text && column.isRequired;
        return isText ? QVariant(QStringLiteral("")) : QVariant();
    }
    if (column.type == Type::Text)
        return QVariant(cell.startsWith(u'\'') ? cell.mid(1) : cell);
    bool isNumber = false;
    if (column.type == Type::Integer) {
        const qlonglong whole = cell.toLongLong(&isNumber);
        return isNumber ? Result<QVariant>(QVariant(whole)) : wrongType(column);
    }
    const double number = cell.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? Result<QVariant>(QVariant(number))
                                             : wrongType(column);
}

Result<QVariant> valueIn(const QJsonValue &json, const ArchiveColumn &column)
{
    if (json.isNull())
        return QVariant();
    switch (column.type) {
    case Type::Text:
        if (json.isString())
            return QVariant(json.toString());
        break;
    case Type::Real:
        if (json.isDouble())
            return QVariant(json.toDouble());
        break;
    case Type::Integer:
        if (json.toVariant().userType() == QMetaType::LongLong)
            return QVariant(json.toInteger());
        break;
    }
    return wrongType(column);
}

} // namespace pacewell
