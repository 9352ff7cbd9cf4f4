// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/activity.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

class ContentLoader;
class Pacing;

/// The form for an activity: begun from a template or from nothing, or to change one there is.
class ActivityFormViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool another READ isAnother NOTIFY changed) ///< it is not kept yet
    Q_PROPERTY(QStringList templateNames READ templateNames NOTIFY changed)
    Q_PROPERTY(QStringList tips READ tips NOTIFY changed) ///< of the template that was taken
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(int unit READ unit WRITE setUnit NOTIFY changed)
    Q_PROPERTY(bool unitFixed READ isUnitFixed NOTIFY changed) ///< amounts are written down in it
    Q_PROPERTY(bool timed READ isTimed NOTIFY changed)         ///< it is counted in minutes
    Q_PROPERTY(int effort READ effort WRITE setEffort NOTIFY changed)
    Q_PROPERTY(int posture READ posture WRITE setPosture NOTIFY changed)
    /// In the order in which the person's country counts the days.
    Q_PROPERTY(QStringList dayNames READ dayNames CONSTANT)
    Q_PROPERTY(QStringList dayInitials READ dayInitials CONSTANT)
    Q_PROPERTY(QList<bool> days READ days NOTIFY changed) ///< on which it is planned
    Q_PROPERTY(int longestPart READ longestPart WRITE setLongestPart NOTIFY changed)
    Q_PROPERTY(int mostLongestPart READ mostLongestPart CONSTANT)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed) ///< enough is told to keep it

public:
    ActivityFormViewModel(Pacing &pacing, ContentLoader &content, QObject *parent = nullptr);

    /// For another one; with an id for that one.
    Q_INVOKABLE void begin(const QString &activityId = {});
    Q_INVOKABLE void takeTemplate(int index);
    Q_INVOKABLE void toggleDay(int place);
    /// Its id.
    Q_INVOKABLE QString keep();

    bool isAnother() const { return m_activity.id.isEmpty(); }
    QStringList templateNames() const;
    QStringList tips() const { return m_tips; }
    QString name() const { return m_activity.name; }
    void setName(const QString &name) { set(m_activity.name, name); }
    int kind() const { return int(m_activity.kind); }
    void setKind(int kind) { set(m_activity.kind, ActivityKind(kind)); }
    int unit() const { return int(m_activity.unit); }
    void setUnit(int unit) { set(m_activity.unit, AmountUnit(unit)); }
    bool isUnitFixed() const;
    bool isTimed() const { return m_activity.unit == AmountUnit::Minutes; }
    int effort() const { return int(m_activity.effort); }
    void setEffort(int effort) { set(m_activity.effort, Effort(effort)); }
    int posture() const { return int(m_activity.posture); }
    void setPosture(int posture) { set(m_activity.posture, ActivityPosture(posture)); }
    QStringList dayNames() const;
    QStringList dayInitials() const;
    QList<bool> days() const;
    int longestPart() const { return m_activity.longestPart; }
    void setLongestPart(int minutes);
    int mostLongestPart() const;
    bool isComplete() const;

signals:
    void changed();

private:
    template<typename T>
    void set(T &place, const T &value)
    {
        if (place == value)
            return;
        place = value;
        emit changed();
    }

    Pacing &m_pacing;
    ContentLoader &m_content;
    Activity m_activity;
    QStringList m_tips;
};

} // namespace pacewell
