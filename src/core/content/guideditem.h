// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/condition.h"
#include "core/figure/figuretrack.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace pacewell {

/// Where the body is. The first of an item's positions is the usual one.
enum class Position { Chair, Standing, Bed, Floor };

enum class Area {
    Jaw,
    Neck,
    Shoulders,
    Chest,
    UpperBack,
    Arms,
    Hands,
    LowerBack,
    Hips,
    Legs,
    Feet
};

/// Both: done once for the whole body. Each: one side, then the other. Alternate: side by side in
/// one go, such as walking on the spot.
enum class Sides { Both, Each, Alternate };

enum class Confidence { Strong, Moderate, Weak, Expert };

/// A study, guideline or page that content rests on.
struct Source
{
    QString key;       ///< such as R33; a pack may give the whole reference in its place
    QString reference; ///< what the key stands for; the key itself where no list says it

    bool operator==(const Source &) const = default;
};

/// Where the content comes from and how sure it is.
struct Evidence
{
    Confidence confidence = Confidence::Expert;
    std::vector<Source> sources;
    QDate reviewed;

    bool operator==(const Evidence &) const = default;
};

/// A line of text with what is said in its place where the written words do not serve the ear, and
/// a recording of it.
struct Line
{
    QString text;
    QString spoken;            ///< empty: the text is said
    QString recording;         ///< whole path of a sound file; empty: there is none
    QString recordingForRight; ///< where the line names a side: `recording` says the left one
};

/// What everything guided has in common: what it is called, whom it suits, and what is to be known
/// about it.
struct GuidedItem
{
    QString id;
    QString name;
    QString summary;
    QString why; ///< what it may do for a person, without a promise
    std::vector<Position> positions;
    std::vector<Area> areas;
    std::vector<Muscle> muscles;
    bool isHandsFree = false; ///< no hand has to hold, press or carry anything
    Line setup;               ///< how to get into place
    Line instruction;         ///< the one line for while it is done
    QStringList steps;
    QStringList cautions;
    QStringList stopSigns;
    std::vector<Condition> excludedBy;
    Evidence evidence;
    QString picture; ///< whole path; empty when the figure is shown
    QString video;   ///< whole path; shown without its sound in place of picture and figure
    FigureTrack figure;
};

} // namespace pacewell
