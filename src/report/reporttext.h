// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace pacewell {

/// What the numbers of a diary are told in, on the screen, on paper and in the terminal. Text in
/// plain functions needs a name to be translated under.
struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace pacewell
