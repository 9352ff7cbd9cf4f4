// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/script.h"
#include "core/content/exercise.h"
