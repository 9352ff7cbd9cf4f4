// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/papertable.h"

#include <QPainter>

namespace pacewell {
namespace {

constexpr qreal gap = 8 * paper::point;
constexpr qreal padding = 2 * paper::point; ///< above and below the text of a row
constexpr qreal thin = 0.4 * paper::point;
constexpr qreal thick = 0.9 * paper::point;

class Table
{
public:
    Table(const std::vector<PaperTableColumn> &columns, qreal width)
        : m_columns(columns), m_width(width)
    {
        qreal shares = 0;
        for (const PaperTableColumn &column : columns)
            shares += column.share;
        for (const PaperTableColumn &column : columns)
            m_widths.push_back((width - gap * qreal(columns.size() - 1)) * column.share / shares);
    }

    PaperStrip row(const QStringList &cells, bool isHead) const
    {
        std::vector<PaperColumn> columns;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            PaperText look;
            look.size = paper::small;
            look.isBold = isHead;
            look.space = 0;
            look.alignment = m_columns[i].isNumber ? Qt::AlignRight : Qt::AlignLeft;
            columns.push_back(
                {paperText(cells.value(qsizetype(i)), m_widths[i], look), m_widths[i]});
        }
        PaperStrip inner = beside(std::move(columns), gap);
        PaperStrip strip;
        strip.height = inner.height + 2 * padding;
        strip.text = isHead ? QString() : words(cells);
        strip.paint = [inner = std::move(inner), width = m_width, height = strip.height,
                       isHead](QPainter &painter, QPointF at) {
            inner.paint(painter, at + QPointF(0, padding));
            painter.setPen(QPen(isHead ? paper::text : paper::rule, isHead ? thick : thin));
            painter.drawLine(at + QPointF(0, height), at + QPointF(width, height));
        };
        return strip;
    }

private:
    /// Each cell with the title of its column, for those who hear it.
    QString words(const QStringList &cells) const
    {
        QStringList words;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const QString &title = m_columns[i].title;
            const QString &cell = cells.value(qsizetype(i));
            words.append(title.isEmpty() ? cell : title + QStringLiteral(": ") + cell);
        }
        return words.join(QStringLiteral(", "));
    }

    const std::vector<PaperTableColumn> &m_columns;
    qreal m_width;
    std::vector<qreal> m_widths;
};

} // namespace

PaperStrips paperTable(const std::vector<PaperTableColumn> &columns,
                       const std::vector<QStringList> &rows, qreal width)
{
    const Table table(columns, width);
    QStringList titles;
    for (const PaperTableColumn &column : columns)
        titles.append(column.title);
    PaperStrip head = table.row(titles, true);
    head.space = 4 * paper::point;
    head.staysWithNext = true;
    const auto again = std::make_shared<const PaperStrip>(head);
    PaperStrips strips{std::move(head)};
    for (const QStringList &cells : rows) {
        PaperStrip row = table.row(cells, false);
        row.head = again;
        strips.push_back(std::move(row));
    }
    return strips;
}

} // namespace pacewell
