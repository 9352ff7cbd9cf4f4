// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/practicemodel.h"

#include <QObject>

#include <chrono>

namespace pacewell {

class ContentLoader;

/// The library of practices, narrowed by kind, position and length.
class PracticeViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString kind MEMBER m_kind NOTIFY filterChanged)         ///< "", "stretch", "move"
    Q_PROPERTY(QString position MEMBER m_position NOTIFY filterChanged) ///< "" or as in content
    Q_PROPERTY(bool shortOnly MEMBER m_isShortOnly NOTIFY filterChanged)
    Q_PROPERTY(pacewell::PracticeModel *practices READ practices CONSTANT)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(int problemCount READ problemCount NOTIFY changed)

public:
    static constexpr std::chrono::minutes shortBelow{5};

    explicit PracticeViewModel(ContentLoader &content, QObject *parent = nullptr);

    PracticeModel *practices() { return &m_practices; }
    bool isLoaded() const;
    int problemCount() const;

    Q_INVOKABLE void showAll();

signals:
    void filterChanged();
    void changed();

private:
    void refresh();

    ContentLoader &m_content;
    PracticeModel m_practices;
    QString m_kind;
    QString m_position;
    bool m_isShortOnly = false;
};

} // namespace pacewell
