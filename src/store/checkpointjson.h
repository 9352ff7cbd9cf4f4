// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionplayer.h"

#include <QByteArray>

namespace pacewell {

QByteArray toJson(const SessionCheckpoint &checkpoint);

/// Absent when the text is not a checkpoint.
std::optional<SessionCheckpoint> checkpointFromJson(const QByteArray &json);

} // namespace pacewell
