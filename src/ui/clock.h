// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace pacewell {

/// Tells the person's local date and time. Given to whoever needs it, so that pages can be shown
/// for any day.
using Clock = std::function<QDateTime()>;

} // namespace pacewell
