// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "sound/soundoutput.h"
#include "ui/contentloader.h"
#include "ui/journal.h"
#include "ui/practiceviewmodel.h"
#include "ui/progressviewmodel.h"
#include "ui/sessionviewmodel.h"
#include "ui/settingsviewmodel.h"
#include "ui/systemappearance.h"
#include "ui/todayviewmodel.h"

#include <QQmlApplicationEngine>

class QQuickWindow;

namespace pacewell {

/// All objects of the running program, made in the order in which they need each other.
class Program
{
public:
    Program(const Options &options, const Clock &clock);

    /// Shows the window; null when its QML cannot be loaded.
    QQuickWindow *show();

    ContentLoader &content() { return m_content; }
    Journal &journal() { return m_journal; }
    SettingsViewModel &settings() { return m_settings; }
    SessionViewModel &session() { return m_session; }
    QQmlApplicationEngine &engine() { return m_engine; }

private:
    SystemAppearance m_appearance;
    ContentLoader m_content;
    Journal m_journal;
    SettingsViewModel m_settings;
    SoundOutput m_sound;
    TodayViewModel m_today;
    PracticeViewModel m_practice;
    ProgressViewModel m_progress;
    SessionViewModel m_session;
    QQmlApplicationEngine m_engine;
};

} // namespace pacewell
