// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/cuefigure.h"

#include <algorithm>
#include <cmath>

namespace pacewell {
namespace {

using std::chrono::milliseconds;

/// Into or out of a pose; slow enough to follow.
constexpr milliseconds wayIn{3500};
/// Four seconds in, six out, as in slow paced breathing, drawn as one even wave.
constexpr milliseconds breathLength{10000};

double shareOf(milliseconds part, milliseconds whole)
{
    return whole.count() > 0 ? std::clamp(double(part.count()) / double(whole.count()), 0.0, 1.0)
                             : 1;
}

/// 0 to 1 and back to 0 once every two \a way.
double thereAndBack(milliseconds elapsed, milliseconds way)
{
    const double ways = double(elapsed.count()) / double(std::max<qint64>(1, way.count()));
    const double phase = std::fmod(ways, 2);
    return phase <= 1 ? phase : 2 - phase;
}

Side opposite(Side side)
{
    if (side == Side::Both)
        return Side::Both;
    return side == Side::Left ? Side::Right : Side::Left;
}

} // namespace

CueFigure cueFigure(const Cue &cue, milliseconds elapsed)
{
    const milliseconds way = std::min(wayIn, cue.length / 2);
    CueFigure figure{cue.side, 0};
    switch (cue.kind) {
    case CueKind::Welcome:
    case CueKind::Breathe:
    case CueKind::Attend:
    case CueKind::Notice:
    case CueKind::Tense:
    case CueKind::Release:
    case CueKind::Warm:
    case CueKind::SkinCheck:
    case CueKind::Settle:
        break;
    case CueKind::GetReady:
    case CueKind::FindSpot:
        figure.share = std::min(shareOf(elapsed, way), shareOf(cue.length - elapsed, way));
        break;
    case CueKind::Hold:
    case CueKind::Press:
        figure.share = shareOf(elapsed, way);
        break;
    case CueKind::Move:
        figure.share = thereAndBack(elapsed, cue.eachWay);
        break;
    case CueKind::Rest:
        figure.share = cue.eachWay.count() > 0 ? 0 : 1 - shareOf(elapsed, way);
        break;
    case CueKind::ChangeSide: {
        // Out of the side that was worked, then the way into the other one.
        const milliseconds out = cue.eachWay.count() > 0 ? milliseconds{0} : way;
        if (elapsed < out) {
            figure.side = opposite(cue.side);
            figure.share = 1 - shareOf(elapsed, out);
        } else {
            const milliseconds half = (cue.length - out) / 2;
            figure.share = thereAndBack(elapsed - out, half);
        }
        break;
    }
    }
    return figure;
}

double quietBreath(milliseconds sessionTime)
{
    return shareOf(sessionTime % breathLength, breathLength);
}

} // namespace pacewell
