// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/contact.h"
#include "core/result.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <vector>

namespace pacewell {

class ContactStore;
class Journal;

/// The people who help, in the person's own order. Each change is written at once; one that cannot
/// be written does not count, and problem() says why.
class PeopleViewModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// What somebody can be to the person; a kind is an index of these.
    Q_PROPERTY(QStringList kinds READ kinds CONSTANT)
    /// Why the last change was not made; empty when all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    enum Role { IdRole = Qt::UserRole, NameRole, KindRole, KindNameRole, ReachRole, CallableRole };

    explicit PeopleViewModel(Journal &journal, QObject *parent = nullptr);

    int count() const { return int(m_people.size()); }
    QStringList kinds() const;
    QString problem() const { return m_problem; }
    Q_INVOKABLE void dismissProblem() { say({}); }

    /// Rows are those of the list. Spaces around the texts are left out; a name is needed. False
    /// when nothing was changed.
    Q_INVOKABLE bool add(const QString &name, int kind, const QString &reach);
    Q_INVOKABLE bool change(int row, const QString &name, int kind, const QString &reach);
    Q_INVOKABLE bool move(int from, int to);
    Q_INVOKABLE bool remove(int row);
    Q_INVOKABLE bool forgetAll();

    /// Puts how to reach them into the clipboard.
    Q_INVOKABLE void copy(int row) const;
    /// Hands the number over to whatever the system calls with; false when there is nothing.
    Q_INVOKABLE bool call(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    void problemChanged();

private:
    void read();
    void say(const QString &problem);
    /// The texts as they are kept; absent, and said so, without a name.
    std::optional<Contact> contact(const QString &name, int kind, const QString &reach);
    bool write(const std::function<Result<>(ContactStore &)> &change);
    bool has(int row) const { return row >= 0 && row < count(); }

    Journal &m_journal;
    std::vector<Contact> m_people;
    QString m_problem;
};

} // namespace pacewell
