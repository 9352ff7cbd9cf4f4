// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/checklist.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// A checklist that is gone through. What is ticked is known for as long as it is shown, and kept
/// nowhere.
class ChecklistModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by view models")
    Q_PROPERTY(QString title READ title NOTIFY shown)
    Q_PROPERTY(QString intro READ intro NOTIFY shown)
    /// Something that applies, and something that applies and speaks against going on.
    Q_PROPERTY(bool anyTicked READ isAnyTicked NOTIFY tickedChanged)
    Q_PROPERTY(bool blocked READ isBlocked NOTIFY tickedChanged)

public:
    enum Role { StatementRole = Qt::UserRole, AdviceRole, BlocksRole, TickedRole };

    using QAbstractListModel::QAbstractListModel;

    /// With nothing ticked.
    void show(const Checklist &checklist);

    QString id() const { return m_checklist.id; }
    QString title() const { return m_checklist.name; }
    QString intro() const { return m_checklist.intro; }
    bool isAnyTicked() const;
    bool isBlocked() const;
    Q_INVOKABLE void tick(int row, bool applies);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void shown();
    void tickedChanged();

private:
    Checklist m_checklist;
    std::vector<bool> m_ticked;
};

} // namespace pacewell
