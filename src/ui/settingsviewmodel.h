// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/problemtext.h"
#include "ui/profileviewmodel.h"
#include "ui/soundsettings.h"

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

class ContentLoader;
class Journal;
class SystemAppearance;

/// What the person chose, and what follows from it together with the desktop's own settings.
class SettingsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(ThemeChoice themeChoice READ themeChoice WRITE setThemeChoice NOTIFY changed)
    Q_PROPERTY(bool dark READ isDark NOTIFY changed)
    Q_PROPERTY(bool highContrast READ isHighContrast NOTIFY changed)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY changed)
    Q_PROPERTY(bool movementReduced READ isMovementReduced NOTIFY changed)
    Q_PROPERTY(bool calmMovement READ isCalmMovement WRITE setCalmMovement NOTIFY changed)
    Q_PROPERTY(pacewell::SoundSettings *sounds READ sounds CONSTANT)
    Q_PROPERTY(pacewell::ProfileViewModel *profile READ profile CONSTANT)
    Q_PROPERTY(int skinTone READ skinTone WRITE setSkinTone NOTIFY changed)
    Q_PROPERTY(QList<QColor> skinTints READ skinTints CONSTANT)
    Q_PROPERTY(QList<pacewell::ProblemText> contentProblems READ contentProblems NOTIFY
                   contentProblemsChanged)
    Q_PROPERTY(QString dataFolder READ dataFolder CONSTANT)
    Q_PROPERTY(QString packsFolder READ packsFolder CONSTANT)

public:
    enum ThemeChoice { System, Light, Dark, HighContrast };
    Q_ENUM(ThemeChoice)

    static constexpr qreal minTextScale = 1.0;
    static constexpr qreal maxTextScale = 2.0;

    SettingsViewModel(Journal &journal, SystemAppearance &appearance, ContentLoader &content,
                      QString dataFolder, QObject *parent = nullptr);

    ThemeChoice themeChoice() const { return m_themeChoice; }
    void setThemeChoice(ThemeChoice choice);
    bool isDark() const;
    bool isHighContrast() const;

    qreal textScale() const { return m_textScale; } ///< 1 to 2
    void setTextScale(qreal scale);

    bool isCalmMovement() const { return m_isCalmMovement; } ///< chosen here
    void setCalmMovement(bool isCalm);
    bool isMovementReduced() const; ///< chosen here or in the desktop

    SoundSettings *sounds() { return &m_sounds; }
    ProfileViewModel *profile() { return &m_profile; }

    int skinTone() const { return m_skinTone; } ///< index into SkinTone
    void setSkinTone(int tone);
    QList<QColor> skinTints() const; ///< what each tone looks like

    QList<ProblemText> contentProblems() const;
    QString dataFolder() const { return m_dataFolder; }
    QString packsFolder() const; ///< where own content belongs; it may not be there yet
    Q_INVOKABLE void copyPacksFolder() const;
    /// In the desktop's file manager.
    Q_INVOKABLE void openPacksFolder() const;

signals:
    void changed();
    void contentProblemsChanged();

private:
    void read();
    void store(const char *name, const QString &value);

    Journal &m_journal;
    SystemAppearance &m_appearance;
    ContentLoader &m_content;
    QString m_dataFolder;
    SoundSettings m_sounds;
    ProfileViewModel m_profile;
    ThemeChoice m_themeChoice = System;
    qreal m_textScale = 1;
    int m_skinTone = 1;
    bool m_isCalmMovement = false;
};

} // namespace pacewell
