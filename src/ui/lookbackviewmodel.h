// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

class Records;

/// A week that is over, in five sentences.
class LookBackViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString title READ title NOTIFY changed) ///< "16 Nov to 22 Nov"
    Q_PROPERTY(QStringList sentences READ sentences NOTIFY changed)
    Q_PROPERTY(bool later READ hasLater NOTIFY changed)
    Q_PROPERTY(bool earlier READ hasEarlier NOTIFY changed)

public:
    explicit LookBackViewModel(Records &records, QObject *parent = nullptr);

    Q_INVOKABLE void goBack();
    Q_INVOKABLE void goForward();

    QString title() const;
    QStringList sentences() const;
    bool hasLater() const { return m_weeksBack > 1; }
    bool hasEarlier() const;

signals:
    void changed();

private:
    QDate first() const; ///< a Monday

    Records &m_records;
    int m_weeksBack = 1;
};

} // namespace pacewell
