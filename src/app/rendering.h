// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pacewell {

/// Lets Qt Quick draw without OpenGL where OpenGL itself would be done by the processor, which
/// costs more time and memory. To be called before the application object is made. A choice in
/// QT_QUICK_BACKEND or QSG_RHI_BACKEND is left alone.
void chooseRendering();

} // namespace pacewell
