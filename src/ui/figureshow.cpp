// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figureshow.h"

#include "core/session/cuefigure.h"

namespace pacewell {
namespace {

FigureTrack trackOf(const SessionStep &step, const Cue &cue)
{
    if (const auto *exercise = step.as<Exercise>();
        exercise && cue.isEasier && !exercise->easier.poses.empty()) {
        FigureTrack track = exercise->figure;
        track.poses = exercise->easier.poses;
        return track;
    }
    if (const auto *massage = step.as<Massage>()) {
        const MassageSpot &spot = massage->spots[size_t(cue.part)];
        if (!spot.figure.poses.empty())
            return spot.figure;
    }
    return step.item().figure;
}

const std::vector<Muscle> &musclesOf(const SessionStep &step, const Cue &cue)
{
    if (const auto *relaxation = step.as<Relaxation>())
        return relaxation->parts[size_t(cue.part)].muscles;
    if (const auto *massage = step.as<Massage>())
        return massage->spots[size_t(cue.part)].muscles;
    return step.item().muscles;
}

} // namespace

ShownFigure FigureShow::at(const SessionPlayer &player)
{
    const Cue &cue = player.cue();
    FigureTrack track = trackOf(player.step(), cue);
    if (track.poses.empty())
        return {};
    if (!m_track || !(*m_track == track))
        m_track = std::make_shared<const FigureTrack>(std::move(track));
    return {m_track, musclesOf(player.step(), cue), cueFigure(cue, player.elapsed()).side};
}

} // namespace pacewell
