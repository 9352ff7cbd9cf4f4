// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"
#include "ui/packwatch.h"

#include <QObject>

#include <memory>

class QThread;

namespace pacewell {

/// Reads the content in a thread of its own, so that the window need not wait for it, and again
/// whenever the packs are other than they were. Whoever holds a library keeps it.
class ContentLoader : public QObject
{
    Q_OBJECT

public:
    explicit ContentLoader(ContentFolders folders, QObject *parent = nullptr);
    ~ContentLoader() override;

    void start();

    /// Looks at the packs before long: something was written there. Where there was no folder for
    /// packs before, \a packs is it from here on.
    void lookAgain(const QString &packs);

    /// Null until loaded() was emitted.
    std::shared_ptr<const ContentLibrary> library() const { return m_library; }
    QString packsFolder() const { return m_folders.packs; }

signals:
    void loaded();

private:
    void take(std::shared_ptr<const ContentLibrary> library, const QByteArray &packs);
    void watch(const QByteArray &packs);

    ContentFolders m_folders;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<const ContentLibrary> m_library;
    std::unique_ptr<PackWatch> m_watch;
    bool m_isStale = false; ///< changed while it was being read
};

} // namespace pacewell
