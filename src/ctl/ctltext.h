// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace pacewell {

/// What the terminal program says. Text in plain functions needs a name to be translated under.
struct CtlText
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

} // namespace pacewell
