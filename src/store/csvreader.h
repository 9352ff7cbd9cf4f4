// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/archivecells.h"

#include <csv.h>

class QIODevice;

namespace pacewell {

/// Reads CSV (RFC 4180) row by row, however long the file is. Lines may also end with CR or LF
/// alone.
class CsvReader
{
public:
    /// Bytes. A quote that nobody closed would otherwise take all of the memory.
    static constexpr qint64 longestRow = 8 << 20;

    /// No table has as many columns. Cells take far more memory than the bytes between commas.
    static constexpr int mostCells = 200;

    /// Called with a row and the line on which it begins. A failure ends the reading.
    using Each = std::function<Result<>(const std::vector<CsvCell> &cells, int line)>;

    /// How the reading ended; \a line is that of the row that was cut off, or is too much.
    struct End
    {
        enum class Kind { Whole, CutOff, TooLong, TooManyCells, OutOfMemory } kind = Kind::Whole;
        int line = 0;
    };

    static Result<End> read(QIODevice &file, const Each &each);

    ~CsvReader();
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

private:
    explicit CsvReader(const Each &each);
    void feed(QByteArrayView piece);
    void feedLine(QByteArrayView line);
    End finish();
    static void cellEnded(void *bytes, size_t size, void *reader);
    static void rowEnded(int by, void *reader);

    const Each &m_each;
    csv_parser m_parser;
    std::vector<CsvCell> m_cells;
    int m_line = 1;      ///< that is being read
    int m_firstLine = 1; ///< of the row
    qint64 m_bytes = 0;  ///< of the row, so far
    bool m_isCutOff = false;
    bool m_hasTooManyCells = false;
    bool m_isOutOfMemory = false;
    bool m_isAfterReturn =
        false; ///< the line ended with CR, and an LF may follow that belongs to it
    Result<> m_result = success();
};

} // namespace pacewell
