// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/boombust.h"
#include "ui/loadbar.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace pacewell {

class Pacing;

/// Big days and the hard ones after them, in a sentence and a picture.
class BoomBustViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(QStringList cycles READ cycles NOTIFY changed) ///< the days by name
    Q_PROPERTY(QString unevenness READ unevenness NOTIFY changed)
    Q_PROPERTY(
        QList<pacewell::LoadBar> days READ days NOTIFY changed) ///< empty before it can be told

public:
    BoomBustViewModel(Pacing &pacing, QObject *parent = nullptr);

    QString sentence() const;
    QStringList cycles() const;
    QString unevenness() const;
    QList<LoadBar> days() const;

signals:
    void changed();

private:
    void refresh();

    Pacing &m_pacing;
    std::vector<DayLoad> m_days; ///< up to yesterday
    BoomBustView m_view;
};

} // namespace pacewell
