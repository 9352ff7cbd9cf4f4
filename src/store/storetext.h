// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace pacewell {

/// What people are told when something cannot be kept. Text in plain functions needs a name to be
/// translated under.
struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace pacewell
