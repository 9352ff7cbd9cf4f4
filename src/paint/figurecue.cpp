// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/figurecue.h"

#include "core/figure/proportions.h"

#include <glm/geometric.hpp>
#include <glm/vec2.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace pacewell {

namespace {

using glm::dvec3;
using namespace proportions;

constexpr double leastWay = 100; // mm on the screen, below that no cue is drawn
constexpr int stepsPerPose = 16;
constexpr std::size_t tracerCount = 7;

/// The points that may show the way; the first five are the body's own, the last two the hands.
std::array<dvec3, tracerCount> tracers(const Skeleton &body)
{
    const dvec3 overHead = body.head.direction({0, headHalf.y + 46, 0});
    const auto beyondToes = [](const Leg &leg) { return leg.toes.point({0, -6, 110}); };
    const auto beyondKnee = [](const Leg &leg) {
        return leg.shin.at + 100.0 * glm::normalize(leg.thigh.direction({0, -1, 0}) +
                                                    leg.shin.direction({0, 1, 0}) +
                                                    0.01 * leg.thigh.direction({0, 0, 1}));
    };
    const auto beyondHand = [](const Arm &arm) { return arm.hand.point({0, -fingertip - 15, 0}); };
    return {body.headCentre() + overHead, beyondToes(body.legs[0]), beyondToes(body.legs[1]),
            beyondKnee(body.legs[0]),     beyondKnee(body.legs[1]), beyondHand(body.arms[0]),
            beyondHand(body.arms[1])};
}

double screenDistance(const FigureCamera &camera, const dvec3 &a, const dvec3 &b)
{
    const dvec3 way = b - a;
    return std::hypot(glm::dot(way, camera.right), glm::dot(way, camera.up));
}

/// Whether two directions look alike, or opposite, on the screen: a head that only sinks towards
/// the eye shows no way worth drawing.
bool isAlong(const dvec3 &one, const dvec3 &other, const FigureCamera &camera)
{
    const glm::dvec2 a(glm::dot(one, camera.right), glm::dot(one, camera.up));
    const glm::dvec2 b(glm::dot(other, camera.right), glm::dot(other, camera.up));
    const double sizes = glm::length(a) * glm::length(b);
    return sizes > 0 && std::abs(glm::dot(a, b)) > 0.9 * sizes;
}

/// Rounds the corners that a way has at the poses between.
std::vector<dvec3> smoothed(const std::vector<dvec3> &path, int reach)
{
    std::vector<dvec3> soft;
    const int last = int(path.size()) - 1;
    for (int i = 0; i <= last; ++i) {
        const int within = std::min({reach, i, last - i});
        dvec3 sum(0);
        for (int j = i - within; j <= i + within; ++j)
            sum += path[std::size_t(j)];
        soft.push_back(sum / double(2 * within + 1));
    }
    return soft;
}

/// The pose where the point is farthest from its start.
int farthestPose(const std::vector<std::array<dvec3, tracerCount>> &poses, std::size_t tracer,
                 const FigureCamera &camera)
{
    std::size_t best = 0;
    for (std::size_t i = 1; i < poses.size(); ++i) {
        if (screenDistance(camera, poses[i][tracer], poses[0][tracer]) >
            screenDistance(camera, poses[best][tracer], poses[0][tracer]) + 1)
            best = i;
    }
    return int(best);
}

} // namespace

std::vector<dvec3> cuePath(const FigureMotion &motion, const FigureCamera &camera)
{
    std::vector<std::array<dvec3, tracerCount>> poses;
    for (int i = 0; i <= int(motion.lastPose()); ++i)
        poses.push_back(tracers(motion.at({double(i), 0})));
    const Skeleton start = motion.at({0, 0});
    const Pose &last = motion.track().poses.back();
    const bool right = motion.side() == Side::Right;
    std::size_t chosen = 0;
    int until = 0;
    double longest = leastWay;
    for (std::size_t i = 0; i < tracerCount; ++i) {
        const bool isHand = i >= 5;
        const bool resting = isHand && ((i == 5) != right ? last.leftHand : last.rightHand);
        const int pose = farthestPose(poses, i, camera);
        const double way = screenDistance(camera, poses[0][i], poses[std::size_t(pose)][i]);
        if (i == 0 && isAlong(poses[0][0] - start.headCentre(),
                              poses[std::size_t(pose)][0] - poses[0][0], camera))
            continue;
        if (!resting && way > longest) {
            longest = way;
            chosen = i;
            until = pose;
        }
    }
    std::vector<dvec3> path;
    for (int step = 0; until > 0 && step <= until * stepsPerPose; ++step)
        path.push_back(tracers(motion.at({double(step) / stepsPerPose, 0}))[chosen]);
    return until > 1 ? smoothed(path, stepsPerPose / 2) : path;
}

} // namespace pacewell
