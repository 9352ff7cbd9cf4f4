// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperflow.h"

namespace pacewell {
namespace {

/// How high the strips are from one on that stay together.
qreal heightTogether(const PaperStrips &strips, size_t first)
{
    qreal height = strips[first].height;
    for (size_t i = first; i + 1 < strips.size() && strips[i].staysWithNext; ++i)
        height += strips[i + 1].space + strips[i + 1].height;
    return height;
}

} // namespace

std::vector<PaperPage> paperPages(const PaperStrips &strips, qreal room)
{
    std::vector<PaperPage> pages(1);
    qreal used = 0;
    for (size_t i = 0; i < strips.size(); ++i) {
        const PaperStrip &strip = strips[i];
        const bool isFollowing = i > 0 && strips[i - 1].staysWithNext;
        const qreal needed = strip.space + (isFollowing ? strip.height : heightTogether(strips, i));
        if (!pages.back().empty() && used + needed > room) {
            pages.emplace_back();
            used = 0;
            if (strip.head) {
                pages.back().push_back({*strip.head, 0});
                used = strip.head->height;
            }
        }
        const qreal top = pages.back().empty() ? 0 : used + (used > 0 ? strip.space : 0);
        pages.back().push_back({strip, top});
        used = top + strip.height;
    }
    return pages;
}

qreal heightOf(const PaperStrips &strips)
{
    qreal height = 0;
    for (size_t i = 0; i < strips.size(); ++i)
        height += strips[i].height + (i > 0 ? strips[i].space : 0);
    return height;
}

} // namespace pacewell
