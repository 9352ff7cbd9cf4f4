// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    Q_PROPERTY(bool soundOn READ isSoundOn WRITE setSoundOn NOTIFY changed)
    Q_PROPERTY(qreal volume READ volume WRITE setVolume NOTIFY changed)
    Q_PROPERTY(int skinTone READ skinTone WRITE setSkinTone NOTIFY changed)
    Q_PROPERTY(QList<QColor> skinTints READ skinTints CONSTANT)
    Q_PROPERTY(QStringList contentProblems READ contentProblems NOTIFY contentProblemsChanged)
    Q_PROPERTY(QString dataFolder READ dataFolder CONSTANT)

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

    bool isSoundOn() const { return m_isSoundOn; }
    void setSoundOn(bool isOn);
    qreal volume() const { return m_volume; } ///< 0 to 1
    void setVolume(qreal volume);

    int skinTone() const { return m_skinTone; } ///< index into SkinTone
    void setSkinTone(int tone);
    QList<QColor> skinTints() const; ///< what each tone looks like

    QStringList contentProblems() const;
    QString dataFolder() const { return m_dataFolder; }

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
    ThemeChoice m_themeChoice = System;
    qreal m_textScale = 1;
    qreal m_volume = 0.7;
    int m_skinTone = 1;
    bool m_isCalmMovement = false;
    bool m_isSoundOn = true;
};

} // namespace pacewell
