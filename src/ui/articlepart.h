// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// A heading, a paragraph or an item of a list, as a page shows it.
struct ArticlePart
{
    Q_GADGET
    QML_VALUE_TYPE(articlePart)
    Q_PROPERTY(bool heading MEMBER isHeading)
    Q_PROPERTY(bool item MEMBER isItem)
    Q_PROPERTY(QString text MEMBER text) ///< the words alone
    Q_PROPERTY(QString rich MEMBER rich) ///< the same for Text.StyledText

public:
    bool isHeading = false;
    bool isItem = false;
    QString text;
    QString rich;

    bool operator==(const ArticlePart &) const = default;
};

} // namespace pacewell
