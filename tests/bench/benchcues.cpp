// SPDX-License-Identifier: GPL-3.0-or-later
// benchcues [SECONDS]: irregular cues placed ahead, recorded from a sound server of its own; how
// many are lost, how late all are, how far each is from that, and whether that changes over time.
#include "figures.h"

#include "sound/privatepulse.h"
#include "sound/recording.h"
#include "sound/soundoutput.h"
#include "sound/wavfile.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <vector>

using namespace pacewell;
using namespace std::chrono_literals;

namespace {

using Instant = SoundOutput::Instant;

/// How far ahead a session puts its cues into the stream.
constexpr auto ahead = 2s;
constexpr auto placedEvery = 250ms;

std::vector<Instant> irregularInstants(Instant begin, std::chrono::seconds length)
{
    std::mt19937 chance(1); // the same ones in every run
    std::uniform_int_distribution<int> apart(700, 4000);
    std::vector<Instant> instants;
    for (Instant at = begin; at < begin + length; at += std::chrono::milliseconds(apart(chance))) {
        instants.push_back(at);
    }
    return instants;
}

/// Milliseconds from each planned instant to the sound nearest to it; what has none within a
/// quarter of a second is lost.
std::vector<std::pair<double, double>> delaysOf(const std::vector<Instant> &planned,
                                                Recording &recording)
{
    std::vector<std::pair<double, double>> delays; ///< minutes into the run, milliseconds
    const auto heard = recording.heard();
    auto sound = heard.begin();
    for (const Instant instant : planned) {
        const auto delay = [&] {
            return Milliseconds(recording.startedAt() + sound->at - instant).count();
        };
        while (sound != heard.end() && delay() < -250) {
            ++sound;
        }
        if (sound != heard.end() && delay() < 250) {
            delays.emplace_back(Milliseconds(instant - planned.front()).count() / 60'000, delay());
            ++sound;
        }
    }
    return delays;
}

/// The slope of the straight line that lies closest to all points.
double slope(const std::vector<std::pair<double, double>> &points)
{
    double x = 0, y = 0, xx = 0, xy = 0;
    for (const auto &[minutes, delay] : points) {
        x += minutes;
        y += delay;
        xx += minutes * minutes;
        xy += minutes * delay;
    }
    const double count = double(points.size());
    return (count * xy - x * y) / (count * xx - x * x);
}

void report(const std::vector<Instant> &planned, Recording &recording)
{
    const auto delays = delaysOf(planned, recording);
    if (delays.size() < 3) {
        std::printf("cues: %zu of %zu heard\n", delays.size(), planned.size());
        return;
    }
    std::vector<double> plain;
    for (const auto &[minutes, delay] : delays) {
        plain.push_back(delay);
    }
    const double constant = median(plain);
    std::vector<double> deviations;
    for (const double delay : plain) {
        deviations.push_back(std::abs(delay - constant));
    }
    std::printf("cues: %zu placed, %zu lost; delay %.1f ms; deviation from it p50 %.2f ms, p99 "
                "%.2f ms, most %.2f ms; drift %+.3f ms a minute\n",
                planned.size(), planned.size() - delays.size(), constant, quantile(deviations, 0.5),
                quantile(deviations, 0.99), quantile(deviations, 1.0), slope(delays));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const std::chrono::seconds length(argc > 1 ? std::atoi(argv[1]) : 600);
    const QTemporaryDir beeps;
    for (const char *name : chimeFileNames) {
        if (!writeWav(beeps.filePath(QLatin1String(name)), beep(0.08))) {
            return 1;
        }
    }
    PrivatePulse pulse;
    Recording recording;
    if (!pulse.start() || !recording.start()) {
        std::fputs("benchcues: pulseaudio did not start\n", stderr);
        return 1;
    }

    SoundOutput output(beeps.path(), QStringLiteral(PROBE_PROGRAM));
    std::vector<Instant> planned;
    std::size_t placed = 0;
    QTimer placing;
    QObject::connect(&output, &SoundOutput::unavailable, [](const QString &message) {
        std::fprintf(stderr, "benchcues: %s\n", qUtf8Printable(message));
        QCoreApplication::exit(1);
    });
    QObject::connect(&output, &SoundOutput::opened, [&] {
        planned = irregularInstants(std::chrono::steady_clock::now() + 1s, length);
        placing.start(placedEvery);
    });
    QObject::connect(&placing, &QTimer::timeout, [&] {
        const Instant now = std::chrono::steady_clock::now();
        for (; placed < planned.size() && planned[placed] < now + ahead; ++placed) {
            output.place(Chime(placed % chimeFileNames.size()), planned[placed]);
        }
        if (now > planned.back() + 2s) {
            QCoreApplication::quit();
        }
    });
    output.open();
    const int exitCode = QCoreApplication::exec();
    if (exitCode == 0) {
        report(planned, recording);
    }
    return exitCode;
}
