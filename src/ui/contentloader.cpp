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
    m_thread.reset(QThread::create([this, folders = m_folders] {
        auto library = std::make_shared<const ContentLibrary>(ContentLibrary::load(folders));
        QMetaObject::invokeMethod(
            this,
            [this, library] {
                m_library = library;
                emit loaded();
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

} // namespace pacewell
