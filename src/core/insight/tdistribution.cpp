// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/tdistribution.h"

#include <cmath>
#include <numbers>

namespace pacewell {
namespace {

/// The share of the distribution between -t and t, with \a angle = atan(t / sqrt(degrees)): the
/// finite sums of Abramowitz and Stegun, 26.7.3 and 26.7.4.
double shareWithin(double angle, int degrees)
{
    const double cosine = std::cos(angle);
    const bool isOdd = degrees % 2 != 0;
    double term = isOdd ? cosine : 1;
    double sum = 0;
    for (int i = isOdd ? 1 : 0; i <= degrees - 2; i += 2) {
        sum += term;
        term *= cosine * cosine * (i + 1) / (i + 2);
    }
    const double rest = std::sin(angle) * sum;
    return isOdd ? (angle + rest) * 2 / std::numbers::pi : rest;
}

} // namespace

double tQuantile(double share, int degreesOfFreedom)
{
    double low = 0;
    double high = std::numbers::pi / 2;
    // Halved until nothing lies between them: the share only grows with the angle.
    for (double middle = high / 2; middle > low && middle < high; middle = (low + high) / 2)
        (shareWithin(middle, degreesOfFreedom) < share ? low : high) = middle;
    return std::sqrt(double(degreesOfFreedom)) * std::tan(low);
}

} // namespace pacewell
