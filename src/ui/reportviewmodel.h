// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/appointmentpages.h"
#include "ui/clock.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

class ContentLoader;
class Journal;

/// The paper for an appointment: what it is to hold, how it looks, and where it was saved.
class ReportViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int days READ days WRITE setDays NOTIFY wishChanged)
    Q_PROPERTY(Paper paper READ paper WRITE setPaper NOTIFY wishChanged)
    Q_PROPERTY(QString question READ question WRITE setQuestion NOTIFY wishChanged)
    Q_PROPERTY(int questionLength READ questionLength CONSTANT) ///< the most characters
    Q_PROPERTY(bool notes READ hasNotes WRITE setNotes NOTIFY wishChanged)
    Q_PROPERTY(bool working READ isWorking NOTIFY changed)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed) ///< 0 before there is anything to show
    Q_PROPERTY(qreal pageShape READ pageShape NOTIFY changed)   ///< height by width
    Q_PROPERTY(QString problem READ problem NOTIFY changed)     ///< empty when all is well
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed) ///< where; empty before it was

public:
    enum Paper { A4, Letter };
    Q_ENUM(Paper)

    /// \a folder: where it is saved.
    ReportViewModel(ContentLoader &content, Journal &journal, QString folder, Clock clock,
                    QObject *parent = nullptr);
    ~ReportViewModel() override;

    int days() const { return m_wish.days; }
    void setDays(int days);
    Paper paper() const { return m_paper; }
    void setPaper(Paper paper);
    QString question() const { return m_wish.question; }
    void setQuestion(const QString &question);
    int questionLength() const { return AppointmentWish::mostQuestionLength; }
    bool hasNotes() const { return m_wish.withNotes; }
    void setNotes(bool areWanted);

    bool isWorking() const { return m_watcher.isRunning(); }
    int pageCount() const { return m_pages ? m_pages->pageCount() : 0; }
    qreal pageShape() const;
    QString problem() const { return m_problem; }
    QString savedText() const { return m_savedText; }
    /// Null before there is anything to show.
    const AppointmentPages *pages() const { return m_pages.get(); }

    /// The page is shown: reads the record anew.
    Q_INVOKABLE void show();
    /// The page is left: what is being worked out stops.
    Q_INVOKABLE void leave();
    /// Into the documents folder, beside what is there.
    Q_INVOKABLE void save();
    Q_INVOKABLE void openFolder();

signals:
    void wishChanged();
    void changed();

private:
    void workOut();
    void take();
    void layOut();
    void keepQuestion();
    void stop();
    QPageSize::PageSizeId pageSize() const;

    ContentLoader &m_content;
    Journal &m_journal;
    QString m_folder;
    Clock m_clock;
    AppointmentWish m_wish;
    Paper m_paper = A4;
    std::optional<AppointmentReport> m_report;
    std::unique_ptr<AppointmentPages> m_pages;
    QFutureWatcher<AppointmentReport> m_watcher;
    QTimer m_typing; ///< the pages wait until the question is typed
    QString m_problem;
    QString m_savedText;
};

} // namespace pacewell
