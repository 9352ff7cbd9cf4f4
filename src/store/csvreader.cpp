// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csvreader.h"

#include <QIODevice>

#include <algorithm>

namespace pacewell {
namespace {

constexpr qint64 pieceSize = 1 << 16;

/// Some programs begin UTF-8 files with it; it is no part of the text.
constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf";

} // namespace

CsvReader::CsvReader(const Each &each) : m_each(each)
{
    // Line ends outside of a row are told as well, so that the lines can be counted.
    csv_init(&m_parser, CSV_EMPTY_IS_NULL | CSV_STRICT_FINI | CSV_REPALL_NL);
    csv_set_blk_size(&m_parser, size_t(pieceSize)); // by which a long cell's memory grows
}

CsvReader::~CsvReader()
{
    csv_free(&m_parser);
}

Result<CsvReader::End> CsvReader::read(QIODevice &file, const Each &each)
{
    CsvReader reader(each);
    if (file.peek(byteOrderMark.size()) == byteOrderMark)
        file.skip(byteOrderMark.size());
    for (;;) {
        const QByteArray piece = file.readLine(pieceSize);
        if (piece.isEmpty())
            break;
        reader.feed(piece);
        if (!reader.m_result)
            return failure(reader.m_result.error());
        if (reader.m_isOutOfMemory)
            return End{End::Kind::OutOfMemory, reader.m_firstLine};
        if (reader.m_hasTooManyCells)
            return End{End::Kind::TooManyCells, reader.m_firstLine};
        if (reader.m_bytes > longestRow)
            return End{End::Kind::TooLong, reader.m_firstLine};
    }
    return reader.finish();
}

void CsvReader::feed(QByteArrayView piece)
{
    while (!piece.isEmpty() && m_result && !m_isOutOfMemory) {
        const auto end = std::ranges::find_if(piece, [](char c) { return c == '\r' || c == '\n'; });
        const qsizetype size = end == piece.end() ? piece.size() : end - piece.begin() + 1;
        feedLine(piece.first(size));
        piece = piece.sliced(size);
    }
}

void CsvReader::feedLine(QByteArrayView line)
{
    if (m_isAfterReturn && !line.startsWith('\n'))
        ++m_line;
    m_isAfterReturn = line.endsWith('\r');
    m_bytes += line.size();
    const auto size = size_t(line.size());
    // What else could stop it, strictness, is not asked for.
    m_isOutOfMemory = csv_parse(&m_parser, line.data(), size, &cellEnded, &rowEnded, this) != size;
    m_line += line.endsWith('\n') ? 1 : 0;
}

CsvReader::End CsvReader::finish()
{
    const bool isOpen = csv_fini(&m_parser, &cellEnded, &rowEnded, this) != 0;
    return isOpen || m_isCutOff ? End{End::Kind::CutOff, m_firstLine} : End{};
}

void CsvReader::cellEnded(void *bytes, size_t size, void *reader)
{
    auto &self = *static_cast<CsvReader *>(reader);
    self.m_hasTooManyCells = self.m_hasTooManyCells || self.m_cells.size() == size_t(mostCells);
    if (self.m_hasTooManyCells)
        return;
    self.m_cells.push_back(
        bytes ? CsvCell(QByteArray(static_cast<const char *>(bytes), qsizetype(size)))
              : std::nullopt);
}

void CsvReader::rowEnded(int by, void *reader)
{
    auto &self = *static_cast<CsvReader *>(reader);
    if (self.m_hasTooManyCells)
        return;
    // A row that ends with the file and not with its line was not written to its end.
    self.m_isCutOff = by < 0 && !self.m_cells.empty();
    if (!self.m_cells.empty() && !self.m_isCutOff && self.m_result)
        self.m_result = self.m_each(self.m_cells, self.m_firstLine);
    self.m_cells.clear();
    self.m_bytes = 0;
    if (!self.m_isCutOff)
        self.m_firstLine = self.m_line + 1;
}

} // namespace pacewell
