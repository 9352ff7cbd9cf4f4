// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/writtenanswer.h"
#include "ui/writtenentry.h"

namespace pacewell {

class Journal;

/// What a person wrote before and wanted to keep: to be read again, and taken away one by one. What
/// fails stays as it was, and problem() says why.
class KeptReflections : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by view models")
    Q_PROPERTY(QList<pacewell::WrittenEntry> entries READ entries NOTIFY changed) ///< newest first
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(int openRow READ openRow NOTIFY changed) ///< -1: none is being read
    Q_PROPERTY(pacewell::WrittenEntry open READ openEntry NOTIFY changed)
    Q_PROPERTY(QList<pacewell::WrittenAnswer> answers READ answers NOTIFY changed)

public:
    explicit KeptReflections(Journal &journal, QObject *parent = nullptr);

    /// Looks into the journal.
    Q_INVOKABLE void look();
    Q_INVOKABLE void read(int row);
    Q_INVOKABLE void close();
    /// Takes away what is being read; false when that fails.
    Q_INVOKABLE bool remove();

    bool keep(const ReflectionEntry &entry);

    QList<WrittenEntry> entries() const;
    QString problem() const { return m_problem; }
    int openRow() const { return m_openRow; }
    WrittenEntry openEntry() const;
    QList<WrittenAnswer> answers() const;

signals:
    void changed();

private:
    bool report(const QString &problem);

    Journal &m_journal;
    std::vector<ReflectionEntry> m_entries;
    int m_openRow = -1;
    QString m_problem;
};

} // namespace pacewell
