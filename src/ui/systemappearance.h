// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace pacewell {

/// What the desktop says about light or dark and about movement, followed while it runs. Asked
/// through the settings portal; where there is none, the palette tells light from dark.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    explicit SystemAppearance(QObject *parent = nullptr);

    bool isDark() const { return m_isDark; }
    bool isHighContrast() const { return m_isHighContrast; }
    bool isMotionReduced() const { return m_isMotionReduced; }

signals:
    void changed();

private slots:
    void takeSetting(const QString &group, const QString &name, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &name);

    bool m_isDark = false;
    bool m_isHighContrast = false;
    bool m_isMotionReduced = false;
};

} // namespace pacewell
