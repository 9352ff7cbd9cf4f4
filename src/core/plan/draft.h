// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/composer.h"
#include "core/plan/musclecaps.h"

namespace pacewell {

inline constexpr size_t areaCount = size_t(Area::Feet) + 1;

/// A movement that suits a wish, as a draft may use it.
struct Candidate
{
    const Exercise *exercise = nullptr;
    RoutineStep usual;
    RoutineStep small; ///< fewer repetitions and short holds, where time is scarce
    std::chrono::seconds usualLength{0};
    std::chrono::seconds smallLength{0};
    int recency = 0; ///< 0: not in the last week; the more, the nearer to today
    quint64 lot = 0; ///< decides between equals
};

/// What a draft is made of.
struct Ingredients
{
    std::chrono::seconds length{0};
    Energy energy = Energy::Middle;
    std::vector<Area> areas; ///< to be served, in this order
    size_t wishedAreas = 0;  ///< how many of them have to have their turn
    std::vector<Candidate> candidates;
    MuscleRoom room;
};

/// One attempt at a composition, in the order of the given positions.
class Draft
{
public:
    /// \a isSmall: everything in its small form at first, so that more areas have their turn.
    Draft(const Ingredients &ingredients, const std::vector<Position> &positions, bool isSmall);

    /// In the order to be done.
    std::vector<RoutineStep> steps() const;
    std::chrono::seconds length() const { return m_length; }
    bool covers(Area area) const { return m_served[size_t(area)] > 0; }

private:
    struct Chosen
    {
        const Exercise *exercise = nullptr;
        RoutineStep step;
        std::chrono::seconds length{0};
    };

    void fill(bool isSmall, size_t most = SIZE_MAX);
    bool isShort() const;
    const Candidate *next(bool isSmall) const;
    const Candidate *nextFor(Area area, bool isSmall) const;
    bool isOpen(const Candidate &candidate, bool isSmall) const;
    void add(const Candidate &candidate, bool isSmall);
    void grow();
    bool grow(Chosen &chosen);
    MuscleRoom roomWithout(const Chosen *without) const;
    size_t placeOf(const Exercise &exercise) const;

    const Ingredients &m_ingredients;
    const std::vector<Position> m_positions;
    std::vector<Chosen> m_chosen;
    std::array<int, areaCount> m_served{};
    MuscleRoom m_room;
    std::chrono::seconds m_length{0};
};

} // namespace pacewell
