// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"
#include "ui/articlepart.h"
#include "ui/clock.h"
#include "ui/practicemodel.h"
#include "ui/readaloud.h"

#include <QAbstractListModel>

#include <memory>

namespace pacewell {

class ContentLoader;
class Journal;
class ProfileViewModel;

/// The short pages to read or hear, in the order in which they are best read, and the one that is
/// open. Which have been read is kept in the journal.
class LearnViewModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int openRow READ openRow NOTIFY opened) ///< -1: none is open yet
    Q_PROPERTY(QString title READ title NOTIFY opened)
    Q_PROPERTY(int minutes READ minutes NOTIFY opened)
    Q_PROPERTY(QList<pacewell::ArticlePart> parts READ parts NOTIFY opened)
    Q_PROPERTY(QString evidence READ evidence NOTIFY opened)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY opened) ///< of the page after it, or empty
    Q_PROPERTY(pacewell::PracticeModel *practices READ practices CONSTANT)
    Q_PROPERTY(pacewell::ReadAloud *aloud READ aloud CONSTANT)

public:
    enum Role { TitleRole = Qt::UserRole, SummaryRole, MinutesRole, ReadRole };

    /// The name of the setting that keeps which were read, and what stands between their ids.
    static constexpr const char *readSetting = "readArticles";
    static constexpr QChar separator = u' ';

    LearnViewModel(ContentLoader &content, Journal &journal, const ProfileViewModel &profile,
                   ReadAloud &aloud, Clock clock, QObject *parent = nullptr);

    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void openNext();
    /// The end of what is open came into view, or was heard.
    Q_INVOKABLE void markRead();

    int openRow() const;
    QString title() const { return m_open.name; }
    int minutes() const;
    QList<ArticlePart> parts() const { return m_parts; }
    QString evidence() const;
    QString nextTitle() const;
    /// In which it can be tried: none while a warning sign is open.
    PracticeModel *practices() { return &m_practices; }
    ReadAloud *aloud() { return &m_aloud; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void opened();

private:
    void takeContent();
    void show(const Article &article);
    void showPractices();

    ContentLoader &m_content;
    Journal &m_journal;
    const ProfileViewModel &m_profile;
    ReadAloud &m_aloud;
    Clock m_clock;
    std::vector<Article> m_articles; ///< in the order of the list
    QStringList m_read;
    Article m_open;
    QList<ArticlePart> m_parts;
    PracticeModel m_practices;
};

} // namespace pacewell
