// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/dayplan.h"
#include "store/database.h"
#include "paint/figure.h"
#include "sound/mixer.h"
#include "app/main.h"
