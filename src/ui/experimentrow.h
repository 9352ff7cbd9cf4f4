// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// Something that a person tries on themselves, or has tried.
struct ExperimentRow
{
    Q_GADGET
    QML_VALUE_TYPE(experimentRow)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)     ///< "Belly breathing and sleep"
    Q_PROPERTY(QString when MEMBER when)       ///< "2 Nov to 27 Dec"
    Q_PROPERTY(QString verdict MEMBER verdict) ///< "helped", "3 more days"
    Q_PROPERTY(QString sentence MEMBER sentence)
    Q_PROPERTY(QString practised MEMBER practised)
    Q_PROPERTY(bool on MEMBER on)
    Q_PROPERTY(bool longer MEMBER longer) ///< too little was noted, and it can go on

public:
    QString id;
    QString title;
    QString when;
    QString verdict;
    QString sentence;
    QString practised;
    bool on = false;
    bool longer = false;

    bool operator==(const ExperimentRow &) const = default;
};

} // namespace pacewell
