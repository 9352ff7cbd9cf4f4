// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"

#include <QObject>

#include <memory>

class QThread;

namespace pacewell {

/// Reads the content in a thread of its own, so that the window need not wait for it.
class ContentLoader : public QObject
{
    Q_OBJECT

public:
    explicit ContentLoader(ContentFolders folders, QObject *parent = nullptr);
    ~ContentLoader() override;

    void start();

    /// Null until loaded() was emitted.
    std::shared_ptr<const ContentLibrary> library() const { return m_library; }

signals:
    void loaded();

private:
    ContentFolders m_folders;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<const ContentLibrary> m_library;
};

} // namespace pacewell
