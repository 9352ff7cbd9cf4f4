// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryFile>

namespace pacewell {

/// A message bus of the test's own, on which it can play any part of a desktop. Each connection is
/// another program to the others.
class Desktop
{
public:
    Desktop();
    ~Desktop();

    QDBusConnection connection();
    QByteArray address() const { return m_address; }

private:
    QTemporaryFile m_configuration;
    QProcess m_daemon;
    QByteArray m_address;
    QStringList m_names;
};

} // namespace pacewell
