// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace pacewell {

/// --days, --paper, --question and --notes.
QList<QCommandLineOption> reportOptions();

/// Writes the paper for an appointment to \a file, as the options say. Needs the application object
/// of offscreenApplication(). Returns the exit code.
int makeReport(const QCommandLineParser &parser, const ContentFolders &folders,
               const QString &dataFolderWanted, const QString &file);

} // namespace pacewell
