// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shownfigure.h"

#include <QUrl>

namespace pacewell {

/// One thing that will be done in a practice, to read of and to look at before.
struct PracticePart
{
    Q_GADGET
    QML_VALUE_TYPE(practicePart)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString dose MEMBER dose) ///< how much of it, in words
    Q_PROPERTY(pacewell::ShownFigure figure MEMBER figure)
    Q_PROPERTY(QUrl picture MEMBER picture) ///< a photograph to show instead; may be empty
    /// True where the figure goes there and back, false where it goes into a pose and stays.
    Q_PROPERTY(bool moves MEMBER moves)

public:
    QString title;
    QString dose;
    ShownFigure figure;
    QUrl picture;
    bool moves = false;

    bool operator==(const PracticePart &) const = default;
};

} // namespace pacewell
