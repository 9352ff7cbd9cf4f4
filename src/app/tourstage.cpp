// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourstage.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QThread>

namespace pacewell {
namespace {

using namespace std::chrono_literals;

Options inOwnFolder(Options options, const QTemporaryDir &folder)
{
    options.dataFolder = folder.path();
    options.documentsFolder = folder.path();
    return options;
}

/// What a Repeater makes is a child of an item without being a child of the object.
QQuickItem *itemNamed(const QString &name, QQuickItem *root)
{
    if (root->objectName() == name)
        return root;
    for (QQuickItem *child : root->childItems()) {
        if (QQuickItem *found = itemNamed(name, child))
            return found;
    }
    return nullptr;
}

} // namespace

TourStage::TourStage(Options options)
    : m_program(
          inOwnFolder(std::move(options), m_folder), [this] { return m_now; },
          [this] {
              return RunInstant{m_now.toUTC(), {}, 0ms};
          })
{
    m_animations.install();
    m_window = m_program.show();
}

void TourStage::waitForContent()
{
    while (!m_program.content().library())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
}

void TourStage::settle()
{
    // What is loaded or laid out later is so within a few turns of the event loop.
    for (int turn = 0; turn < 5; ++turn) {
        QCoreApplication::processEvents();
        m_animations.jump();
        QThread::msleep(1);
    }
}

void TourStage::rest()
{
    // Taking a picture lays out first; what that made room for follows with the next one.
    for (int turn = 0; turn < 2; ++turn) {
        settle();
        m_window->grabWindow();
    }
    settle();
}

void TourStage::goTo(const char *place)
{
    navigate("goTo", place);
    settle();
}

void TourStage::openPage(const char *place, const char *page)
{
    navigate("goTo", place);
    navigate("open", page);
    settle();
}

void TourStage::searchPractices(const QString &text)
{
    goTo("practice");
    for (const QChar letter : text)
        press(Qt::Key(letter.toUpper().unicode()), letter);
}

void TourStage::unfoldSettings(const char *group)
{
    goTo("settings");
    for (const char *each :
         {"look", "sound", "aboutYou", "preferences", "reminders", "safety", "content"}) {
        if (auto *item = itemNamed(QLatin1String(each), m_window->contentItem()))
            item->setProperty("unfolded", qstrcmp(each, group) == 0);
    }
    scrollTo(group);
}

void TourStage::unfold(const char *name)
{
    if (auto *item = itemNamed(QLatin1String(name), m_window->contentItem()))
        item->setProperty("unfolded", true);
    settle();
    scrollTo(name);
}

void TourStage::waitForPatterns()
{
    while (m_program.patterns().isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
}

void TourStage::waitForReport()
{
    while (m_program.report().isWorking())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
}

void TourStage::wear(SettingsViewModel::ThemeChoice theme, qreal textScale, QSize size)
{
    m_program.settings().setThemeChoice(theme);
    m_program.settings().setTextScale(textScale);
    m_window->resize(size);
    settle();
}

void TourStage::press(Qt::Key key, const QString &text)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(m_window, &event);
    }
    settle();
}

void TourStage::playUntil(SessionViewModel::Phase phase)
{
    for (int tick = 0; tick < 6000; ++tick) {
        if (session().phase() == phase && session().shareLeft() < 0.55)
            return;
        session().pass(100ms);
    }
}

void TourStage::playFor(std::chrono::milliseconds time)
{
    for (std::chrono::milliseconds played{0}; played < time; played += 1s)
        session().pass(1s);
}

bool TourStage::take(const QString &file)
{
    rest();
    return m_window->grabWindow().save(file);
}

void TourStage::navigate(const char *way, const char *name)
{
    QMetaObject::invokeMethod(m_window->property("navigation").value<QObject *>(), way,
                              Q_ARG(QString, QLatin1String(name)));
}

void TourStage::scrollTo(const char *name)
{
    rest();
    const auto *item = itemNamed(QLatin1String(name), m_window->contentItem());
    QQuickItem *page = item ? item->parentItem() : nullptr;
    while (page && page->metaObject()->indexOfMethod("scroll(double)") < 0)
        page = page->parentItem();
    if (page)
        QMetaObject::invokeMethod(page, "scroll",
                                  Q_ARG(double, item->mapToItem(page, QPointF()).y() - 20));
    settle();
}

} // namespace pacewell
