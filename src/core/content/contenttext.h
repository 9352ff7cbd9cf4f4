// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace pacewell {

/// What content authors are told. Text in plain functions needs a name to be translated under.
struct ContentText
{
    Q_DECLARE_TR_FUNCTIONS(Content)
};

} // namespace pacewell
