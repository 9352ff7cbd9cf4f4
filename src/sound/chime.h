// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace pacewell {

/// The sounds of a session.
enum class Chime { Start, Halfway, ChangeSide, End };

/// File names in the sound directory, in the order of Chime.
inline constexpr std::array<const char *, 4> chimeFileNames = {"start.wav", "halfway.wav",
                                                               "change-side.wav", "end.wav"};

} // namespace pacewell
