// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paper.h"

namespace pacewell {

struct PlacedStrip
{
    PaperStrip strip;
    qreal top = 0; ///< below the top of the page's text
};

using PaperPage = std::vector<PlacedStrip>;

/// Lays strips out on pages with so much room. Nothing is left out: what finds no room goes on to
/// the next page, and only what is higher than a page reaches beyond it.
std::vector<PaperPage> paperPages(const PaperStrips &strips, qreal room);

/// How high they are below each other.
qreal heightOf(const PaperStrips &strips);

} // namespace pacewell
