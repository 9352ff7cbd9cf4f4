// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How the programs of one data folder find each other on the session bus. With the usual folder
/// the names are the plain ones, under which the desktop can start them; each other folder has its
/// own, so that a second folder has its own window and its own agent.
namespace pacewell::bus {

/// "org.pacewell.Pacewell", "org.pacewell.Reminders", or with more behind it. \a dataFolder as
/// dataFolder() gives it.
QString windowName(const QString &dataFolder);
QString agentName(const QString &dataFolder);

inline const QString windowPath = QStringLiteral("/org/pacewell/Pacewell");
inline const QString windowInterface = QStringLiteral("org.freedesktop.Application");
inline const QString agentPath = QStringLiteral("/org/pacewell/Reminders");
inline const QString agentInterface = QStringLiteral("org.pacewell.Reminders");

/// Actions of the window, as org.freedesktop.Application's ActivateAction takes them.
inline const QString beginPractice = QStringLiteral("begin-practice"); ///< with its id
inline const QString openActivity = QStringLiteral("open-activity");   ///< with its id
inline const QString openCheckIn = QStringLiteral("open-check-in");
inline const QString openReminders = QStringLiteral("open-reminders");

} // namespace pacewell::bus
