// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"
#include "core/result.h"
#include "ctl/terminal.h"
