// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "paint/figure.h"
#include "terminal.h"
#include <QImage>
