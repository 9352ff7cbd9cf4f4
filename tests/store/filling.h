// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/archivecells.h"

#include <QRegularExpression>

namespace pacewell {

/// Texts that a format may trip over.
inline QStringList trickyTexts()
{
    return {QStringLiteral("plain"),
            QStringLiteral("two\nlines"),
            QStringLiteral("two\r\nlines\r"),
            QStringLiteral("\"quoted\", \"\""),
            QStringLiteral("=1+1"),
            QStringLiteral("+49 30 1234"),
            QStringLiteral("-5"),
            QStringLiteral("@SUM(A1)"),
            QStringLiteral("\ttab"),
            QStringLiteral("\r"),
            QStringLiteral("\n"),
            QStringLiteral("'=1+1"),
            QStringLiteral("''"),
            QStringLiteral("Übung für Mütter, Größe"),
            QStringLiteral("\U0001F600 \U0001F468\u200D\U0001F469"),
            QStringLiteral("  spaces  "),
            QStringLiteral("a,b;c\\n"),
            QStringLiteral("\\N"),
            QStringLiteral("NULL"),
            QStringLiteral("a\uFEFF"),
            QString(QChar(1)) + QChar(0x2028)};
}

/// Puts rows into every table, from what the file says of itself, so that no table is forgotten.
class Filling
{
public:
    Filling(const Database &database, int rows) : m_database(database), m_rows(rows) {}

    /// The names of tables that stayed empty; there should be none.
    QStringList fill()
    {
        QStringList empty;
        for (const ArchiveTable &table : archiveTables(m_database).value()) {
            int added = 0;
            for (m_row = 0; m_row < m_rows; ++m_row)
                added += addRow(table) ? 1 : 0;
            if (added == 0)
                empty.append(table.name);
        }
        return empty;
    }

private:
    bool addRow(const ArchiveTable &table)
    {
        m_sql =
            first(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = '%1'").arg(table.name))
                .toString();
        QVariantList row;
        for (const ArchiveColumn &column : table.columns)
            row.append(value(table, column));
        auto keys = m_database
                        .run(QStringLiteral("SELECT \"table\", \"from\", \"to\" "
                                            "FROM pragma_foreign_key_list(?)"),
                             {table.name})
                        .value();
        while (keys.next())
            row[table.columnNamed(keys.value(1).toString()).value()] =
                first(QStringLiteral("SELECT \"%1\" FROM \"%2\" LIMIT 1 OFFSET %3 % "
                                     "(SELECT count(*) FROM \"%2\")")
                          .arg(keys.value(2).toString(), keys.value(0).toString())
                          .arg(m_row));
        const QStringList marks(row.size(), QStringLiteral("?"));
        return bool(m_database.run(
            QStringLiteral("INSERT INTO \"%1\" VALUES (%2)").arg(table.name, marks.join(u',')),
            row));
    }

    QVariant first(const QString &select) const
    {
        auto query = m_database.run(select).value();
        return query.next() ? query.value(0) : QVariant();
    }

    QVariant value(const ArchiveTable &table, const ArchiveColumn &column)
    {
        const QString &name = column.name;
        if (table.number && table.columns[size_t(*table.number)].name == name)
            return QVariant();
        if (!column.isRequired && m_row == 1)
            return QVariant();
        if (const auto in = found(QStringLiteral("\\b%1 IN \\(([^)]*)\\)"), name)) {
            const QStringList choices = in->captured(1).simplified().split(QStringLiteral(", "));
            QString choice = choices[m_row % choices.size()];
            return column.type == ArchiveColumn::Type::Text ? QVariant(choice.remove(u'\''))
                                                            : QVariant(choice.toInt());
        }
        if (const auto between = found(QStringLiteral("\\b%1 BETWEEN (\\d+) AND (\\d+)"), name)) {
            const int low = between->captured(1).toInt();
            return low + m_row % (between->captured(2).toInt() - low + 1);
        }
        if (const auto one = found(QStringLiteral("\\b%1 = (\\d+)\\)"), name))
            return one->captured(1).toInt();
        if (column.fallback.isValid())
            return column.fallback;
        if (column.type == ArchiveColumn::Type::Integer)
            return qint64(3 + m_row);
        return column.type == ArchiveColumn::Type::Real ? QVariant(0.1 * (m_row + 1))
                                                        : text(column.format);
    }

    std::optional<QRegularExpressionMatch> found(const QString &pattern, const QString &name) const
    {
        const auto match = QRegularExpression(pattern.arg(name)).match(m_sql);
        return match.hasMatch() ? std::optional(match) : std::nullopt;
    }

    QString text(TextFormat format)
    {
        const QString number = QStringLiteral("%1").arg(m_row + 1, 2, 10, QLatin1Char('0'));
        const QStringList texts = trickyTexts();
        const QString tricky = texts[m_text++ % texts.size()] + QString::number(m_row);
        const QString json = QString::fromUtf8(jsonText(tricky));
        switch (format) {
        case TextFormat::Free:
            return tricky;
        case TextFormat::Day:
        case TextFormat::DayLived:
            return QStringLiteral("2026-11-") + number;
        case TextFormat::Moment:
        case TextFormat::MomentLived:
            return QStringLiteral("2026-11-01T08:%1:00.000Z").arg(number);
        case TextFormat::Minute:
            return QStringLiteral("08:") + number;
        case TextFormat::Second:
            return QStringLiteral("08:00:") + number;
        case TextFormat::Seconds:
            return QStringLiteral("08:00:%1 12:00:00").arg(number);
        case TextFormat::Screening:
            return QStringLiteral(R"({"areas":["neck"],"yes":[{"crisis":false,"question":%1,)"
                                  R"("restsArea":true,"urgency":"soon"}]})")
                .arg(json);
        case TextFormat::HardDayPlan:
            return QStringLiteral(R"({"canWait":[%1],"kindSentence":%1})").arg(json);
        case TextFormat::ReflectionWords:
            return QStringLiteral(R"([{"prompt":%1,"question":"a","words":%1}])").arg(json);
        }
        return {};
    }

    const Database &m_database;
    int m_rows;
    int m_row = 0;
    int m_text = 0;
    QString m_sql; ///< of the table
};

} // namespace pacewell
