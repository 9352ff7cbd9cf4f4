// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/owncontent.h"
#include "ui/practicemodel.h"

#include <QObject>

namespace pacewell {

class ContentLoader;

/// What a person made of one kind, to look through, rename and take away. What fails stays as it
/// was, and problem() says why.
class OwnShelf : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by view models")
    Q_PROPERTY(pacewell::PracticeModel *items READ items CONSTANT)
    Q_PROPERTY(QString removed READ removed NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    OwnShelf(ContentLoader &content, const OwnContent &own, OwnContent::Kind kind,
             QObject *parent = nullptr);

    PracticeModel *items() { return &m_items; }
    /// The name of what was taken away last and can be brought back; empty: nothing.
    QString removed() const { return m_removedName; }
    QString problem() const { return m_problem; }

    bool holds(const QString &id) const { return m_own.holds(m_kind, id); }
    /// An id for something of this name that nothing else has.
    QString newId(const QString &name) const;
    bool add(const QJsonObject &item);
    bool replace(const QJsonObject &item);

    Q_INVOKABLE bool rename(const QString &id, const QString &name);
    Q_INVOKABLE bool remove(const QString &id);
    Q_INVOKABLE void undo();
    /// Lets go of what could be brought back.
    void forget();

signals:
    void changed();

private:
    void refresh();
    bool report(const QString &problem);

    ContentLoader &m_content;
    const OwnContent &m_own;
    const OwnContent::Kind m_kind;
    PracticeModel m_items;
    QString m_removedId;
    QString m_removedName;
    QByteArray m_removedBytes;
    QString m_problem;
};

} // namespace pacewell
