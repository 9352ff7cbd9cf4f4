// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/pose.h"
#include "core/session/script.h"

  #  include "store/database.h"
// #include "ui/words.h"
