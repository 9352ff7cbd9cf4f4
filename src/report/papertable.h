// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paper.h"

#include <QStringList>

namespace pacewell {

struct PaperTableColumn
{
    QString title;
    qreal share = 1;       ///< of the width, beside the shares of the others
    bool isNumber = false; ///< stands at the right
};

/// A row for each of \a rows, which have a cell for each column; text in them wraps. The head
/// stands again on each page that the table goes on to.
PaperStrips paperTable(const std::vector<PaperTableColumn> &columns,
                       const std::vector<QStringList> &rows, qreal width);

} // namespace pacewell
