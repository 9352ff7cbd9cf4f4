// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contentloader.h"

#include <QThread>

namespace pacewell {

ContentLoader::ContentLoader(ContentFolders folders, QObject *parent)
    : QObject(parent), m_folders(std::move(folders))
{
}

ContentLoader::~ContentLoader()
{
    if (m_thread)
        m_thread->wait();
}

void ContentLoader::start()
{
    if (m_thread) {
        m_isStale = true;
        return;
    }
    m_thread.reset(QThread::create([this, folders = m_folders] {
        const QByteArray packs =
            folders.packs.isEmpty() ? QByteArray() : PackWatch::stateOf(folders.packs);
        auto library = std::make_shared<const ContentLibrary>(ContentLibrary::load(folders));
        QMetaObject::invokeMethod(
            this, [this, library, packs] { take(library, packs); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void ContentLoader::take(std::shared_ptr<const ContentLibrary> library, const QByteArray &packs)
{
    m_thread->wait();
    m_thread.reset();
    m_library = std::move(library);
    emit loaded();
    if (std::exchange(m_isStale, false))
        start();
    else
        watch(packs);
}

/// From the first reading on; what changed since that began is seen at once.
void ContentLoader::watch(const QByteArray &packs)
{
    if (m_watch || m_folders.packs.isEmpty())
        return;
    m_watch = std::make_unique<PackWatch>(m_folders.packs);
    connect(m_watch.get(), &PackWatch::changed, this, &ContentLoader::start);
    m_watch->begin(packs);
}

void ContentLoader::lookAgain(const QString &packs)
{
    if (m_watch) {
        m_watch->lookSoon();
        return;
    }
    if (m_folders.packs.isEmpty())
        m_folders.packs = packs;
    start();
}

} // namespace pacewell
