// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace pacewell {

/// What is said in sessions beside their content. Text in plain functions needs a name to be
/// translated under.
struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

} // namespace pacewell
