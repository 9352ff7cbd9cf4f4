// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <memory>

namespace pacewell {

/// The program's own object, for a program in the terminal that has a report to paint: letters and
/// pictures work, and no screen is needed.
std::unique_ptr<QCoreApplication> offscreenApplication(int &argc, char **argv);

} // namespace pacewell
