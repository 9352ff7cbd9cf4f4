// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/systemappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPalette>

namespace pacewell {
namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");

bool isPaletteDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.window().color().lightness() < palette.windowText().color().lightness();
}

/// The portal's Read wraps the value in one variant more than its signal does.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemAppearance::SystemAppearance(QObject *parent) : QObject(parent)
{
    m_isDark = isPaletteDark();

    QDBusConnection::sessionBus().connect(service, path, interface,
                                          QStringLiteral("SettingChanged"), this,
                                          SLOT(takeSetting(QString, QString, QDBusVariant)));
    ask(appearance, QStringLiteral("color-scheme"));
    ask(appearance, QStringLiteral("contrast"));
    ask(gnome, QStringLiteral("enable-animations"));
}

void SystemAppearance::ask(const QString &group, const QString &name)
{
    QDBusMessage read =
        QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    read << group << name;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, group, name] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        if (!reply.isError())
            takeSetting(group, name, reply.value());
    });
}

void SystemAppearance::takeSetting(const QString &group, const QString &name,
                                   const QDBusVariant &wrapped)
{
    const QVariant value = unwrapped(QVariant::fromValue(wrapped));
    // 0 no preference, 1 dark, 2 light
    if (group == appearance && name == QLatin1String("color-scheme"))
        m_isDark = value.toUInt() == 0 ? isPaletteDark() : value.toUInt() == 1;
    else if (group == appearance && name == QLatin1String("contrast"))
        m_isHighContrast = value.toUInt() == 1;
    else if (group == gnome && name == QLatin1String("enable-animations"))
        m_isMotionReduced = !value.toBool();
    else
        return;
    emit changed();
}

} // namespace pacewell
