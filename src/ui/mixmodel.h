// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/practicepart.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// The steps of a routine that is being put together. A moved row stays the same row, so that the
/// keyboard goes with it.
class MixModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by view models")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { TitleRole = Qt::UserRole, DoseRole };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return int(m_parts.size()); }
    void show(const QList<PracticePart> &parts);
    /// Both are rows of the list.
    void move(int from, int to);
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    QList<PracticePart> m_parts;
};

} // namespace pacewell
