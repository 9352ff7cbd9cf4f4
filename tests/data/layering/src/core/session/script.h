// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/exercise.h"
#include "core/plan/dayplan.h"
#include "script.moc"
