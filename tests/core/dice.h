// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <numbers>
#include <random>

/// Chance for made-up diaries. The engine gives the same numbers everywhere; the distributions of
/// the standard library do not.
class Dice
{
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}

    double between(double low, double high)
    {
        return low + (high - low) * double(m_engine()) / double(std::mt19937::max());
    }
    bool comesUp(double chance) { return between(0, 1) < chance; }
    double normal()
    {
        const double radius = std::sqrt(-2 * std::log(between(1e-12, 1)));
        return radius * std::cos(between(0, 2 * std::numbers::pi));
    }

private:
    std::mt19937 m_engine;
};
