// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paint/trendchart.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace pacewell {

/// What a TrendChartItem shows. Empty: nothing was noted.
struct ShownChart
{
    Q_GADGET
    QML_VALUE_TYPE(shownChart)
    Q_PROPERTY(bool empty READ isEmpty)

public:
    std::shared_ptr<const TrendChart> chart;

    bool isEmpty() const { return !chart; }
    bool operator==(const ShownChart &) const = default;
};

} // namespace pacewell
