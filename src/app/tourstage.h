// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program.h"

#include <QAnimationDriver>
#include <QTemporaryDir>

namespace pacewell {

inline const QDateTime tourTime(QDate(2026, 11, 24), QTime(8, 12));

/// Brings what moves or fades to its end at once, so that nothing is seen half faded in.
class AnimationClock : public QAnimationDriver
{
public:
    qint64 elapsed() const override { return m_elapsed; }
    void jump()
    {
        m_elapsed += 1000;
        advance();
    }

private:
    qint64 m_elapsed = 0;
};

/// A program in a folder of its own, driven from here.
class TourStage
{
public:
    explicit TourStage(Options options);

    bool isUp() const { return m_window && m_folder.isValid(); }
    Program &program() { return m_program; }
    SessionViewModel &session() { return m_program.session(); }
    ChosenPracticeViewModel &chosen() { return m_program.chosen(); }

    void waitForContent();
    void settle();
    /// Until everything is laid out as it will be seen.
    void rest();

    void wear(SettingsViewModel::ThemeChoice theme, qreal textScale, QSize size);
    void passDays(int days) { m_now = m_now.addDays(days); }
    void passTime(std::chrono::seconds time) { m_now = m_now.addSecs(time.count()); }
    void press(Qt::Key key, const QString &text = {});

    void goTo(const char *place);
    void openPracticePage(const char *page) { openPage("practice", page); }
    void openPage(const char *place, const char *page);
    void searchPractices(const QString &text);
    void unfoldSettings(const char *group);
    /// The card of this object name shows what is in it.
    void unfold(const char *name);
    /// Until what is worked out beside the window is there.
    void waitForPatterns();
    void waitForReport();
    /// The page shows the item of this object name from its top on.
    void scrollTo(const char *name);

    /// Lets the session go on until the middle of the first cue of this kind.
    void playUntil(SessionViewModel::Phase phase);
    void playFor(std::chrono::milliseconds time);

    bool take(const QString &file);

private:
    void navigate(const char *way, const char *name);

    QDateTime m_now = tourTime;
    AnimationClock m_animations;
    QTemporaryDir m_folder;
    Program m_program;
    QQuickWindow *m_window = nullptr;
};

} // namespace pacewell
