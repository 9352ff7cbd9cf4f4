// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsviewmodel.h"

#include "paint/figurelook.h"
#include "ui/contentloader.h"
#include "ui/journal.h"
#include "ui/systemappearance.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QUrl>

#include <algorithm>

namespace pacewell {
namespace {

constexpr const char *themeName = "theme";
constexpr const char *textScaleName = "textScale";
constexpr const char *calmMovementName = "calmMovement";
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
      m_dataFolder(std::move(dataFolder)), m_sounds(journal), m_profile(journal)
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
    readNumber(settings, themeName, int(System), int(HighContrast), theme);
    readNumber(settings, textScaleName, minTextScale, maxTextScale, m_textScale);
    readNumber(settings, calmMovementName, 0, 1, isCalm);
    readNumber(settings, skinToneName, 0, skinToneCount - 1, m_skinTone);
    m_themeChoice = ThemeChoice(theme);
    m_isCalmMovement = isCalm != 0;
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

QList<ProblemText> SettingsViewModel::contentProblems() const
{
    QList<ProblemText> texts;
    if (!m_content.library())
        return texts;
    for (const ContentProblem &problem : m_content.library()->problems())
        texts.append({problem.file, problem.line > 0 ? tr("Line %1").arg(problem.line) : QString(),
                      problem.message});
    return texts;
}

QString SettingsViewModel::packsFolder() const
{
    return m_dataFolder.isEmpty() ? QString() : m_dataFolder + QStringLiteral("/content");
}

void SettingsViewModel::copyPacksFolder() const
{
    QGuiApplication::clipboard()->setText(packsFolder());
}

void SettingsViewModel::openPacksFolder() const
{
    if (!m_dataFolder.isEmpty() && QDir().mkpath(packsFolder()))
        QDesktopServices::openUrl(QUrl::fromLocalFile(packsFolder()));
}

} // namespace pacewell
