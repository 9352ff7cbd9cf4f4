// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include "core/figure/pose.h"
#include "store/database.h"
