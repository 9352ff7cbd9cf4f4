// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/side.h"
#include "core/content/exercise.h"
