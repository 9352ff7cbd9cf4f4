// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"
#include "core/session/script.h"
