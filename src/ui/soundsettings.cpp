// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/soundsettings.h"

#include "ui/journal.h"

#include <QMetaProperty>

#include <algorithm>

namespace pacewell {
namespace {

/// What is kept is a word or a number, whatever the language; true is 1.
QString textOf(const QVariant &value)
{
    return value.typeId() == QMetaType::Bool ? QString::number(value.toInt()) : value.toString();
}

} // namespace

SoundSettings::SoundSettings(Journal &journal, QObject *parent)
    : QObject(parent), m_journal(journal)
{
    read();
    connect(this, &SoundSettings::changed, this, &SoundSettings::keepWhatChanged);
}

void SoundSettings::read()
{
    m_kept = m_journal.settings();
    for (int i = staticMetaObject.propertyOffset(); i < staticMetaObject.propertyCount(); ++i) {
        const QMetaProperty property = staticMetaObject.property(i);
        const auto kept = m_kept.constFind(QLatin1String(property.name()));
        if (kept == m_kept.cend())
            continue;
        QVariant value(*kept);
        // A stored value that is no such value leaves what is there.
        if (value.convert(property.metaType()))
            property.write(this, value);
    }
    keepInRange();
    for (int i = staticMetaObject.propertyOffset(); i < staticMetaObject.propertyCount(); ++i) {
        const QMetaProperty property = staticMetaObject.property(i);
        m_kept.insert(QLatin1String(property.name()), textOf(property.read(this)));
    }
}

void SoundSettings::keepInRange()
{
    for (qreal *volume : {&m_volume, &m_voiceVolume, &m_backgroundVolume})
        *volume = std::clamp(*volume, 0.0, 1.0);
    m_wordsPerMinute = std::clamp(m_wordsPerMinute, slowestWordsPerMinute, fastestWordsPerMinute);
}

void SoundSettings::keepWhatChanged()
{
    keepInRange();
    for (int i = staticMetaObject.propertyOffset(); i < staticMetaObject.propertyCount(); ++i) {
        const QMetaProperty property = staticMetaObject.property(i);
        const QString name = QLatin1String(property.name());
        const QString value = textOf(property.read(this));
        if (m_kept.value(name) == value)
            continue;
        m_kept.insert(name, value);
        m_journal.set(name, value);
    }
}

} // namespace pacewell
