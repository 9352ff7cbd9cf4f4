// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

namespace pacewell {

/// Keeps the screen from going dark while a session runs, through the desktop's
/// org.freedesktop.ScreenSaver. Where there is none, nothing happens.
class ScreenAwake : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~ScreenAwake() override;

    void keep(bool isKept);

private:
    void release(uint cookie);

    bool m_isKept = false;
    bool m_isAsking = false;
    std::optional<uint> m_cookie;
};

} // namespace pacewell
