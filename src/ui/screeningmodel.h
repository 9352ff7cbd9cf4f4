// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/screening.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// Safety questions while they are answered.
class ScreeningModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by view models")
    Q_PROPERTY(QString title READ title NOTIFY shown)
    Q_PROPERTY(QString intro READ intro NOTIFY shown)
    Q_PROPERTY(bool anyTicked READ isAnyTicked NOTIFY tickedChanged)
    /// Something is ticked for which it matters where.
    Q_PROPERTY(bool areaWanted READ isAreaWanted NOTIFY tickedChanged)

public:
    enum Role { StatementRole = Qt::UserRole, AdviceRole, UrgentRole, TickedRole };

    using QAbstractListModel::QAbstractListModel;

    /// With nothing ticked.
    void show(const Screening &screening);

    const Screening &screening() const { return m_screening; }
    QString title() const { return m_screening.name; }
    QString intro() const { return m_screening.intro; }
    bool isAnyTicked() const;
    bool isAreaWanted() const;
    std::vector<ScreeningQuestion> ticked() const;
    Q_INVOKABLE void tick(int row, bool applies);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void shown();
    void tickedChanged();

private:
    Screening m_screening;
    std::vector<bool> m_ticked;
};

} // namespace pacewell
