// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pacewell {

/// What a person may live with that makes some practices unsuitable. The words and what each
/// leaves out are expert practice; content names them item by item.
enum class Condition {
    Osteoporosis, ///< or a fracture of a vertebra
    Hypermobility,
    NeckInstability, ///< rheumatoid arthritis of the neck, neck surgery and the like
    Vertigo,         ///< on moving the head
    ShoulderInstability,
    HipReplacement,
    KneeProblem,
    CannotKneel,
    Balance, ///< or falls
    Pregnancy,
    Glaucoma,
    HighBloodPressure, ///< not under control
    RecentSurgery,     ///< or fracture, or injury of the last three days
    JawLocking,
    HeartOrLung,
    Epilepsy,
    Panic,
    Fainting,
};
inline constexpr int conditionCount = 18;

} // namespace pacewell
