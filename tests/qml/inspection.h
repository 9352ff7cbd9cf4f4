// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQuickItem>

namespace pacewell {

class Stage;

/// Looks at the page that is shown as a person does: what there is to press and to read, whether
/// it can be reached, hit and read. Functions that look for faults return them in words; an empty
/// list is a good page.
class Inspection : public QObject
{
    Q_OBJECT

public:
    static constexpr qreal leastTarget = 48;

    explicit Inspection(const Stage &stage, QObject *parent = nullptr);

    /// The control a screen reader would call so; null when it is not to be seen.
    Q_INVOKABLE QQuickItem *control(const QString &name) const;
    Q_INVOKABLE QStringList controlNames() const;
    /// The picture whose description begins so; null when it is not to be seen.
    Q_INVOKABLE QQuickItem *picture(const QString &description) const;
    /// True when a text on the page contains this.
    Q_INVOKABLE bool says(const QString &words) const;
    Q_INVOKABLE QQuickItem *focused() const;
    Q_INVOKABLE QString nameOf(QQuickItem *item) const;
    Q_INVOKABLE QString descriptionOf(QQuickItem *item) const;

    /// What a screen reader's press and toggle do; false when the item offers no such thing.
    Q_INVOKABLE bool press(QQuickItem *item) const;
    Q_INVOKABLE bool toggle(QQuickItem *item) const;

    /// Walks once round with Tab: every control is reached, named, and shows that it has focus. Of
    /// the rows of a long list one is enough.
    Q_INVOKABLE QStringList tabFaults() const;
    Q_INVOKABLE QStringList targetFaults() const;
    /// Texts that are cut, leave the window or their button, or lie on each other; controls too.
    Q_INVOKABLE QStringList layoutFaults() const;

private:
    QList<QQuickItem *> controls() const;
    QList<QQuickItem *> texts() const;
    QStringList textFaults(QQuickItem *text) const;

    const Stage &m_stage;
};

} // namespace pacewell
