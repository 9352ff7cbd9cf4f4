// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/exercise.h"
#include "core/side.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace pacewell {

/// Which movement a FigureItem shows, and for which side. Empty: none.
struct ShownFigure
{
    Q_GADGET
    QML_VALUE_TYPE(shownFigure)
    Q_PROPERTY(bool empty READ isEmpty)

public:
    std::shared_ptr<const FigureTrack> track;
    std::vector<Muscle> muscles;
    Side side = Side::Both;

    bool isEmpty() const { return !track; }
    bool operator==(const ShownFigure &) const = default;
};

} // namespace pacewell
