// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace pacewell {

/// The desktop's own speech service (speech-dispatcher), with the voice that the person has set up
/// there. It speaks at once and by itself: nothing can be placed ahead or mixed, and its lengths
/// are not known. Lives in the GUI thread and never blocks it, even when the service hangs.
class SystemSpeech : public QObject
{
    Q_OBJECT
public:
    explicit SystemSpeech(QObject *parent = nullptr);
    ~SystemSpeech() override;

    /// Looks for the service, which starts it where it is not running; answers with found().
    void find();
    bool isAvailable() const { return m_isAvailable; }

    /// Speaks in place of whatever it is saying. Language is such as "de"; the rate is in words a
    /// minute, 110 to 190. Does nothing unless it is available.
    void say(const QString &text, const QString &language, int wordsPerMinute);
    void stop();

signals:
    void found(bool isAvailable);

private:
    struct Line;

    void leave();

    std::shared_ptr<Line> m_line;
    bool m_isLooking = false;
    bool m_isAvailable = false;
};

} // namespace pacewell
