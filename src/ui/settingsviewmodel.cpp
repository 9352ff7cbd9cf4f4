// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsviewmodel.h"

#include "paint/figurelook.h"
#include "ui/contentloader.h"
#include "ui/journal.h"
#include "ui/systemappearance.h"

#include <algorithm>

namespace pacewell {
namespace {

constexpr const char *themeName = "theme";
constexpr const char *textScaleName = "textScale";
constexpr const char *calmMovementName = "calmMovement";
constexpr const char *soundName = "sound";
constexpr const char *volumeName = "volume";
constexpr const char *skinToneName = "skinTone";

/// A stored value that is not a number, or outside its range, falls back to what is there.
template<typename T>
void readNumber(const QHash<QString, QString> &settings, const char *name, T low, T high, T &value)
{
    bool isNumber = false;
    const double stored = settings.value(QLatin1String(name)).toDouble(&isNumber);
    if (isNumber)
        value = T(std::clamp(stored, double(low), double(high)));
}

} // namespace

SettingsViewModel::SettingsViewModel(Journal &journal, SystemAppearance &appearance,
                                     ContentLoader &content, QString dataFolder, QObject *parent)
    : QObject(parent), m_journal(journal), m_appearance(appearance), m_content(content),
      m_dataFolder(std::move(dataFolder))
{
    read();
    connect(&appearance, &SystemAppearance::changed, this, &SettingsViewModel::changed);
    connect(&content, &ContentLoader::loaded, this, &SettingsViewModel::contentProblemsChanged);
}

void SettingsViewModel::read()
{
    const QHash<QString, QString> settings = m_journal.settings();
    int theme = m_themeChoice;
    int isCalm = m_isCalmMovement;
    int isSoundOn = m_isSoundOn;
    readNumber(settings, themeName, int(System), int(HighContrast), theme);
    readNumber(settings, textScaleName, minTextScale, maxTextScale, m_textScale);
    readNumber(settings, calmMovementName, 0, 1, isCalm);
    readNumber(settings, soundName, 0, 1, isSoundOn);
    readNumber(settings, volumeName, 0.0, 1.0, m_volume);
    readNumber(settings, skinToneName, 0, skinToneCount - 1, m_skinTone);
    m_themeChoice = ThemeChoice(theme);
    m_isCalmMovement = isCalm != 0;
    m_isSoundOn = isSoundOn != 0;
}

void SettingsViewModel::store(const char *name, const QString &value)
{
    m_journal.set(QLatin1String(name), value);
    emit changed();
}

void SettingsViewModel::setThemeChoice(ThemeChoice choice)
{
    if (choice == m_themeChoice)
        return;
    m_themeChoice = choice;
    store(themeName, QString::number(choice));
}

bool SettingsViewModel::isDark() const
{
    return m_themeChoice == Dark || (m_themeChoice == System && m_appearance.isDark());
}

bool SettingsViewModel::isHighContrast() const
{
    return m_themeChoice == HighContrast ||
           (m_themeChoice == System && m_appearance.isHighContrast());
}

void SettingsViewModel::setTextScale(qreal scale)
{
    scale = std::clamp(scale, minTextScale, maxTextScale);
    if (qFuzzyCompare(scale, m_textScale))
        return;
    m_textScale = scale;
    store(textScaleName, QString::number(scale));
}

bool SettingsViewModel::isMovementReduced() const
{
    return m_isCalmMovement || m_appearance.isMotionReduced();
}

void SettingsViewModel::setCalmMovement(bool isCalm)
{
    if (isCalm == m_isCalmMovement)
        return;
    m_isCalmMovement = isCalm;
    store(calmMovementName, QString::number(isCalm));
}

void SettingsViewModel::setSoundOn(bool isOn)
{
    if (isOn == m_isSoundOn)
        return;
    m_isSoundOn = isOn;
    store(soundName, QString::number(isOn));
}

void SettingsViewModel::setVolume(qreal volume)
{
    volume = std::clamp(volume, 0.0, 1.0);
    if (qFuzzyCompare(1 + volume, 1 + m_volume))
        return;
    m_volume = volume;
    store(volumeName, QString::number(volume));
}

void SettingsViewModel::setSkinTone(int tone)
{
    tone = std::clamp(tone, 0, skinToneCount - 1);
    if (tone == m_skinTone)
        return;
    m_skinTone = tone;
    store(skinToneName, QString::number(tone));
}

QList<QColor> SettingsViewModel::skinTints() const
{
    QList<QColor> tints;
    for (int tone = 0; tone < skinToneCount; ++tone)
        tints.append(lightLook(SkinTone(tone)).skin);
    return tints;
}

QStringList SettingsViewModel::contentProblems() const
{
    QStringList lines;
    if (m_content.library()) {
        for (const ContentProblem &problem : m_content.library()->problems())
            lines.append(problem.text());
    }
    return lines;
}

} // namespace pacewell
