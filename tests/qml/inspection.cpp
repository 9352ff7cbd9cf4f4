// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection.h"

#include "stage.h"

#include <QAccessible>
#include <QTest>

#include <functional>

namespace pacewell {
namespace {

/// Edges are laid out in whole pixels here and in fractions there.
constexpr qreal slack = 1;

QList<QQuickItem *> shown(QQuickItem *root, const std::function<bool(QQuickItem *)> &isWanted)
{
    QList<QQuickItem *> found;
    if (!root || !root->isVisible())
        return found;
    if (isWanted(root))
        found.append(root);
    for (QQuickItem *child : root->childItems())
        found += shown(child, isWanted);
    return found;
}

bool isControl(const QQuickItem *item)
{
    return item->inherits("QQuickAbstractButton") || item->inherits("QQuickSlider") ||
           item->activeFocusOnTab();
}

QQuickItem *above(QQuickItem *item, const std::function<bool(QQuickItem *)> &isWanted)
{
    for (QQuickItem *parent = item->parentItem(); parent; parent = parent->parentItem()) {
        if (isWanted(parent))
            return parent;
    }
    return nullptr;
}

QRectF sceneRect(QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

/// What scrolls the item, or null.
QQuickItem *scroller(QQuickItem *item)
{
    return above(item, [](QQuickItem *parent) { return parent->inherits("QQuickFlickable"); });
}

bool scrollsSideways(QQuickItem *item)
{
    const QQuickItem *strip = scroller(item);
    return strip && strip->property("contentWidth").toReal() > strip->width() + slack;
}

QString words(QQuickItem *text)
{
    return QStringLiteral("\"%1\"").arg(text->property("text").toString());
}

QAccessibleInterface *accessible(QQuickItem *item)
{
    return item ? QAccessible::queryAccessibleInterface(item) : nullptr;
}

/// Of a list, or of choices that exclude each other, that the arrow keys walk over, Tab reaches
/// one.
bool isOneRowOfMany(QQuickItem *item)
{
    const bool isChoice = item->inherits("QQuickRadioButton");
    return !item->activeFocusOnTab() && above(item, [isChoice](QQuickItem *parent) {
        QAccessibleInterface *interface = accessible(parent);
        return interface && (interface->role() == QAccessible::List ||
                             (isChoice && interface->role() == QAccessible::Grouping));
    });
}

bool act(QQuickItem *item, const QString &action)
{
    QAccessibleInterface *interface = accessible(item);
    QAccessibleActionInterface *actions = interface ? interface->actionInterface() : nullptr;
    if (!actions || !actions->actionNames().contains(action))
        return false;
    actions->doAction(action);
    return true;
}

QStringList overlaps(const QList<QQuickItem *> &items,
                     const std::function<QString(QQuickItem *)> &name)
{
    QStringList faults;
    for (int i = 0; i < items.size(); ++i) {
        for (int j = i + 1; j < items.size(); ++j) {
            if (scroller(items[i]) != scroller(items[j]))
                continue;
            const QRectF common = sceneRect(items[i]) & sceneRect(items[j]);
            if (common.width() > slack && common.height() > slack)
                faults.append(name(items[i]) + QStringLiteral(" lies on ") + name(items[j]));
        }
    }
    return faults;
}

} // namespace

Inspection::Inspection(const Stage &stage, QObject *parent) : QObject(parent), m_stage(stage) {}

QList<QQuickItem *> Inspection::controls() const
{
    return shown(m_stage.window()->contentItem(), isControl);
}

QList<QQuickItem *> Inspection::texts() const
{
    return shown(m_stage.window()->contentItem(), [](QQuickItem *item) {
        return (item->inherits("QQuickText") || item->inherits("QQuickTextEdit")) &&
               !item->property("text").toString().isEmpty();
    });
}

QQuickItem *Inspection::control(const QString &name) const
{
    for (QQuickItem *item : controls()) {
        if (nameOf(item) == name)
            return item;
    }
    return nullptr;
}

QStringList Inspection::controlNames() const
{
    QStringList names;
    for (QQuickItem *item : controls())
        names.append(nameOf(item));
    return names;
}

QQuickItem *Inspection::picture(const QString &description) const
{
    const auto found = shown(m_stage.window()->contentItem(), [&](QQuickItem *item) {
        QAccessibleInterface *interface = accessible(item);
        return interface && interface->role() == QAccessible::Graphic &&
               interface->text(QAccessible::Name).startsWith(description);
    });
    return found.isEmpty() ? nullptr : found.constFirst();
}

bool Inspection::says(const QString &wanted) const
{
    for (QQuickItem *text : texts()) {
        if (text->property("text").toString().contains(wanted))
            return true;
    }
    return false;
}

QQuickItem *Inspection::focused() const
{
    return m_stage.window()->activeFocusItem();
}

QString Inspection::nameOf(QQuickItem *item) const
{
    QAccessibleInterface *interface = accessible(item);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString Inspection::descriptionOf(QQuickItem *item) const
{
    QAccessibleInterface *interface = accessible(item);
    return interface ? interface->text(QAccessible::Description) : QString();
}

bool Inspection::press(QQuickItem *item) const
{
    return act(item, QAccessibleActionInterface::pressAction());
}

bool Inspection::toggle(QQuickItem *item) const
{
    return act(item, QAccessibleActionInterface::toggleAction());
}

QStringList Inspection::tabFaults() const
{
    QStringList faults;
    QList<QQuickItem *> reached;
    QList<QQuickItem *> wanted = controls();
    wanted.removeIf([](QQuickItem *item) { return !item->isEnabled() || isOneRowOfMany(item); });
    for (int turn = 0; turn <= wanted.size() + 1; ++turn) {
        QTest::keyClick(m_stage.window(), Qt::Key_Tab);
        QQuickItem *item = focused();
        if (!item || reached.contains(item))
            break;
        reached.append(item);
        if (nameOf(item).isEmpty())
            faults.append(QStringLiteral("no name: %1").arg(QDebug::toString(item)));
        const QVariant visualFocus = item->property("visualFocus");
        if (visualFocus.isValid() && !visualFocus.toBool())
            faults.append(QStringLiteral("focus is not shown: ") + nameOf(item));
    }
    for (QQuickItem *item : wanted) {
        if (!reached.contains(item))
            faults.append(QStringLiteral("not reached: ") + nameOf(item));
    }
    return faults;
}

QStringList Inspection::targetFaults() const
{
    QStringList faults;
    for (QQuickItem *item : controls()) {
        if (item->width() < leastTarget || item->height() < leastTarget)
            faults.append(QStringLiteral("%1 is only %2 x %3")
                              .arg(nameOf(item))
                              .arg(item->width())
                              .arg(item->height()));
    }
    return faults;
}

QStringList Inspection::textFaults(QQuickItem *text) const
{
    QStringList faults;
    if (text->property("truncated").toBool() ||
        text->property("contentWidth").toReal() > text->width() + slack ||
        text->property("contentHeight").toReal() > text->height() + slack)
        faults.append(words(text) + QStringLiteral(" is cut: needs %1, has %2")
                                        .arg(text->property("contentWidth").toReal())
                                        .arg(text->width()));
    const QRectF rect = sceneRect(text);
    if (!scrollsSideways(text) &&
        (rect.left() < -slack || rect.right() > m_stage.window()->width() + slack))
        faults.append(words(text) + QStringLiteral(" leaves the window"));
    if (!scroller(text) && rect.bottom() > m_stage.window()->height() + slack)
        faults.append(words(text) + QStringLiteral(" is below the window"));
    QQuickItem *button = above(text, isControl);
    if (button && !sceneRect(button).adjusted(-slack, -slack, slack, slack).contains(rect))
        faults.append(words(text) + QStringLiteral(" leaves its button"));
    return faults;
}

QStringList Inspection::layoutFaults() const
{
    QStringList faults;
    for (QQuickItem *text : texts())
        faults += textFaults(text);
    faults += overlaps(texts(), words);
    faults += overlaps(controls(), [this](QQuickItem *item) { return nameOf(item); });
    return faults;
}

} // namespace pacewell
