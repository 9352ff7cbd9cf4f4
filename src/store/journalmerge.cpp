// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalmerge.h"

#include "store/storetext.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>

#include <sqlite3.h>

#include <algorithm>

namespace pacewell {
namespace {

// Numbers beyond it are nobody's, and would leave no room for what comes.
constexpr qint64 highestNumber = 1'000'000'000'000;

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

/// A programme is a whole: two of them mixed are nobody's.
bool isOneWhole(const ArchiveTable &table)
{
    return table.name == QLatin1String("programme_entry");
}

QByteArray contentOf(const QVariantList &row)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << row;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString wholeIsMissing()
{
    return StoreText::tr("what it belongs to is not there");
}

/// Why SQLite refuses the values of a row; empty where the trouble is another.
QString refusal(const QSqlError &error)
{
    const QString text = error.databaseText();
    const QString about = text.section(QStringLiteral(": "), 1);
    switch (error.nativeErrorCode().toInt()) {
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return wholeIsMissing();
    case SQLITE_CONSTRAINT_CHECK:
        return StoreText::tr("a value is not possible; it should be: %1").arg(about);
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
    case SQLITE_CONSTRAINT_UNIQUE:
        return StoreText::tr("another one has the same %1").arg(about);
    default:
        break;
    }
    const int kind = error.nativeErrorCode().toInt() & 0xff;
    const bool isOfTheRow =
        kind == SQLITE_CONSTRAINT || kind == SQLITE_MISMATCH || kind == SQLITE_TOOBIG;
    return isOfTheRow ? text : QString();
}

} // namespace

JournalMerge::JournalMerge(const Database &database, const std::vector<ArchiveTable> &tables,
                           QDate today)
    : m_database(database), m_tables(tables), m_today(today)
{
    for (const ArchiveTable &table : tables)
        m_wholes.insert(table.whole);
}

Result<> JournalMerge::begin(const ArchiveTable &table)
{
    m_table = table;
    m_addedBefore = m_report.added;
    m_there.clear();
    auto isEmpty = m_database.run(
        QStringLiteral("SELECT NOT EXISTS (SELECT 1 FROM %1)").arg(quoted(table.name)));
    if (!isEmpty)
        return failure(isEmpty.error());
    QSqlQuery row = std::move(isEmpty).value();
    row.next();
    m_wasEmpty = row.value(0).toBool();
    row.finish();

    const std::vector<int> columns = table.allColumns();
    auto insertion =
        m_database.prepared(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                .arg(quoted(table.name), table.columnList(columns),
                                     QStringList(qsizetype(columns.size()), QStringLiteral("?"))
                                         .join(QStringLiteral(", "))));
    if (!insertion)
        return failure(insertion.error());
    m_insert = std::move(insertion).value();
    if (const auto prepared = prepareLookUpOfWhole(); !prepared)
        return prepared;
    return table.identity.empty() ? readStanding() : prepareLookUp();
}

Result<> JournalMerge::prepareLookUpOfWhole()
{
    const auto whole = std::ranges::find(m_tables, m_table.whole, &ArchiveTable::name);
    if (whole == m_tables.end())
        return success();
    auto lookUp = m_database.prepared(
        QStringLiteral("SELECT 1 FROM %1 WHERE %2")
            .arg(quoted(whole->name),
                 whole->columnList(whole->key, QStringLiteral(" IS ?"), QStringLiteral(" AND "))));
    if (!lookUp)
        return failure(lookUp.error());
    m_lookUpOfWhole = std::move(lookUp).value();
    return success();
}

Result<> JournalMerge::prepareLookUp()
{
    std::vector<int> compared = m_table.allColumns();
    std::erase(compared, m_table.number.value_or(-1));
    auto lookUp = m_database.prepared(
        QStringLiteral("SELECT %1 FROM %2 WHERE %3")
            .arg(m_table.columnList(compared, QStringLiteral(" IS ?"), QStringLiteral(" AND ")),
                 quoted(m_table.name),
                 m_table.columnList(m_table.identity, QStringLiteral(" IS ?"),
                                    QStringLiteral(" AND "))));
    if (!lookUp)
        return failure(lookUp.error());
    m_lookUp = std::move(lookUp).value();
    return success();
}

Result<> JournalMerge::readStanding()
{
    return forEachRow(m_database, m_table, [&](const QVariantList &row) {
        m_there.insert(contentOf(withoutNumber(row)), row[*m_table.number].toLongLong());
    });
}

Result<> JournalMerge::take(const QVariantList &given, const QString &where)
{
    const auto stored = asStored(given);
    if (!stored) {
        refuse(where, stored.error());
        return success();
    }
    const QVariantList row = m_table.name == QLatin1String("flare_plan")
                                 ? withHelpersOf(stored.value())
                                 : stored.value();
    const auto found = standing(row);
    if (!found)
        return failure(found.error());
    if (found.value() == Standing::Same)
        ++m_report.known;
    else if (found.value() == Standing::Other)
        keep(row, where);
    else
        return takeNew(row, where);
    return success();
}

Result<QVariantList> JournalMerge::asStored(QVariantList row) const
{
    for (int i = 0; i < row.size(); ++i) {
        const ArchiveColumn &column = m_table.columns[size_t(i)];
        if (!row[i].isValid() && column.isRequired)
            return failure(StoreText::tr("%1 is missing").arg(column.name));
        if (!row[i].isValid() || column.format == TextFormat::Free)
            continue;
        const auto text = inFormat(row[i].toString(), column.format, column.name, m_today);
        if (!text)
            return failure(text.error());
        row[i] = text.value();
    }
    return row;
}

Result<JournalMerge::Standing> JournalMerge::standing(const QVariantList &row)
{
    if (m_table.identity.empty()) {
        const auto there = m_there.constFind(contentOf(withoutNumber(row)));
        if (there == m_there.cend())
            return Standing::Absent;
        if (m_table.name == QLatin1String("contact"))
            m_contacts.insert(row[*m_table.number].toLongLong(), *there);
        return Standing::Same;
    }
    QVariantList values = withoutNumber(row);
    for (const int place : m_table.identity)
        values.append(row[place]);
    if (const auto done = m_database.runAgain(m_lookUp, values); !done)
        return failure(done.error());
    const Standing found = !m_lookUp.next()             ? Standing::Absent
                           : m_lookUp.value(0).toBool() ? Standing::Same
                                                        : Standing::Other;
    m_lookUp.finish();
    return found;
}

Result<> JournalMerge::takeNew(const QVariantList &row, const QString &where)
{
    if (isOneWhole(m_table) && !m_wasEmpty) {
        keep(row, where);
        return success();
    }
    if (m_table.whole.isEmpty() ||
        m_newKeys.value(m_table.whole).contains(keyText(row, m_table.wholeKey)))
        return insert(row, where);
    const auto isThere = isWholeThere(row);
    if (!isThere)
        return failure(isThere.error());
    // A part of something that was there would change it.
    if (isThere.value())
        keep(row, where);
    else
        refuse(where, wholeIsMissing());
    return success();
}

Result<bool> JournalMerge::isWholeThere(const QVariantList &part)
{
    QVariantList key;
    for (const int place : m_table.wholeKey)
        key.append(part[place]);
    if (const auto done = m_database.runAgain(m_lookUpOfWhole, key); !done)
        return failure(done.error());
    const bool isThere = m_lookUpOfWhole.next();
    m_lookUpOfWhole.finish();
    return isThere;
}

Result<> JournalMerge::insert(const QVariantList &given, const QString &where)
{
    QVariantList row = given;
    if (m_table.number) {
        QVariant &number = row[*m_table.number];
        const qint64 wanted = number.toLongLong();
        if (!m_wasEmpty || wanted < 1 || wanted > highestNumber)
            number = QVariant(); // at the end
    }
    if (const auto done = m_database.runAgain(m_insert, row); !done) {
        const QString why = refusal(m_insert.lastError());
        if (why.isEmpty())
            return done;
        refuse(where, why);
        return success();
    }
    ++m_report.added;
    if (m_wholes.contains(m_table.name))
        m_newKeys[m_table.name].insert(keyText(row, m_table.key));
    if (m_table.name == QLatin1String("contact"))
        m_contacts.insert(given[*m_table.number].toLongLong(),
                          m_insert.lastInsertId().toLongLong());
    return success();
}

Result<> JournalMerge::end()
{
    const bool isMixed = !m_wasEmpty && m_report.added > m_addedBefore;
    return isMixed && m_table.number && m_table.identity.empty() ? putInOrderOfTime() : success();
}

Result<> JournalMerge::putInOrderOfTime()
{
    const QString time =
        m_table.columnNamed(QStringLiteral("at")) ? QStringLiteral("at") : QStringLiteral("day");
    if (!m_table.columnNamed(time))
        return success();
    // In two steps, so that no two have the same number in between.
    const QString number = quoted(m_table.columns[size_t(*m_table.number)].name);
    const auto done = m_database.change(
        QStringLiteral("UPDATE %1 SET %2 = -place FROM (SELECT %2 AS old, row_number() OVER "
                       "(ORDER BY %3, %2) AS place FROM %1) WHERE %2 = old")
            .arg(quoted(m_table.name), number, time));
    return done ? m_database.change(
                      QStringLiteral("UPDATE %1 SET %2 = -%2").arg(quoted(m_table.name), number))
                : done;
}

void JournalMerge::keep(const QVariantList &row, const QString &where)
{
    ++m_report.kept;
    if (m_report.keptRows.size() < size_t(ImportReport::mostListed))
        m_report.keptRows.push_back(
            {where, StoreText::tr("yours was kept: %1").arg(keyText(row, m_table.identity))});
}

void JournalMerge::refuse(const QString &where, const QString &what)
{
    ++m_report.notTakenCount;
    if (m_report.notTaken.size() < size_t(ImportReport::mostListed))
        m_report.notTaken.push_back({where, what});
}

QVariantList JournalMerge::withoutNumber(QVariantList row) const
{
    if (m_table.number)
        row.removeAt(*m_table.number);
    return row;
}

QString JournalMerge::keyText(const QVariantList &row, const std::vector<int> &places) const
{
    QStringList texts;
    for (const int place : places)
        texts.append(row[place].toString());
    return texts.join(QStringLiteral(", "));
}

/// The plan for a hard day with the people it names as the journal counts them. Whom the archive
/// does not tell of is left out: their number may become somebody else's.
QVariantList JournalMerge::withHelpersOf(QVariantList row) const
{
    QVariant &plan = row[m_table.columnNamed(QStringLiteral("plan")).value()];
    QJsonObject object = QJsonDocument::fromJson(plan.toString().toUtf8()).object();
    const QString name = QStringLiteral("helpers");
    QJsonArray helpers;
    for (const QJsonValue &helper : object[name].toArray()) {
        if (const auto known = m_contacts.constFind(helper.toInteger()); known != m_contacts.cend())
            helpers.append(*known);
    }
    if (helpers != object[name].toArray()) {
        object[name] = helpers;
        plan = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    return row;
}

} // namespace pacewell
