// SPDX-License-Identifier: GPL-3.0-or-later
#include "loudness.h"

#include <array>
#include <cmath>
#include <vector>

namespace pacewell {

namespace {

/// A filter of second order; the coefficients hold for 48 kHz.
class Filter
{
public:
    Filter(std::array<double, 3> b, std::array<double, 2> a) : m_b(b), m_a(a) {}

    double operator()(double x)
    {
        const double y =
            m_b[0] * x + m_b[1] * m_x[0] + m_b[2] * m_x[1] - m_a[0] * m_y[0] - m_a[1] * m_y[1];
        m_x = {x, m_x[0]};
        m_y = {y, m_y[0]};
        return y;
    }

private:
    std::array<double, 3> m_b;
    std::array<double, 2> m_a;
    std::array<double, 2> m_x{};
    std::array<double, 2> m_y{};
};

/// The weighted power of each frame, both channels together.
std::vector<double> weightedPower(const SoundClip &clip)
{
    std::vector<double> power(static_cast<std::size_t>(clip.frames()));
    for (int channel = 0; channel < clip.channels; ++channel) {
        Filter shelf({1.53512485958697, -2.69169618940638, 1.19839281085285},
                     {-1.69065929318241, 0.73248077421585});
        Filter highPass({1.0, -2.0, 1.0}, {-1.99004745483398, 0.99007225036621});
        for (std::size_t i = 0; i < power.size(); ++i) {
            const auto at = i * std::size_t(clip.channels) + std::size_t(channel);
            const double weighted = highPass(shelf(clip.samples[at] / 32768.0));
            power[i] += weighted * weighted;
        }
    }
    return power;
}

} // namespace

double loudness(const SoundClip &clip)
{
    double sum = 0;
    for (const double power : weightedPower(clip)) {
        sum += power;
    }
    return -0.691 + 10 * std::log10(sum / double(clip.frames()));
}

} // namespace pacewell
