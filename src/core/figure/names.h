// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>

namespace pacewell {

/// Looks a name up in a table that holds one name per enumerator, in their order.
template<typename Enum, std::size_t count>
std::optional<Enum> enumeratorNamed(const QStringView (&names)[count], QStringView name)
{
    const auto found = std::find(std::begin(names), std::end(names), name);
    if (found == std::end(names))
        return std::nullopt;
    return static_cast<Enum>(std::distance(std::begin(names), found));
}

} // namespace pacewell
