// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// Lines that a person writes below each other. While there may be more, the last one is empty, to
/// be written into.
class LinesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by view models")

public:
    enum Role { LineRole = Qt::UserRole };

    static constexpr int usualMost = 8;

    using QAbstractListModel::QAbstractListModel;

    /// What was written, as it was typed.
    QStringList lines() const { return m_lines; }
    void setLines(const QStringList &lines);
    /// What is written already stays where there is less room.
    void setMost(int most);

    Q_INVOKABLE void write(int row, const QString &line);
    Q_INVOKABLE void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void written();

private:
    void fitEmptyLine();

    QStringList m_lines;
    int m_most = usualMost;
    bool m_hasEmptyLine = true;
};

} // namespace pacewell
