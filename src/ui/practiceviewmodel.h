// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/routine.h"
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
    Q_PROPERTY(pacewell::PracticeModel *movements READ movements CONSTANT)
    Q_PROPERTY(bool narrowed READ isNarrowed NOTIFY filterChanged)
    Q_PROPERTY(bool nothingUsable READ isNothingUsable NOTIFY changed)
    Q_PROPERTY(QString firstProblem READ firstProblem NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(int problemCount READ problemCount NOTIFY changed)

public:
    static constexpr std::chrono::minutes shortBelow{5};

    explicit PracticeViewModel(ContentLoader &content, QObject *parent = nullptr);

    PracticeModel *practices() { return &m_practices; } ///< routines
    PracticeModel *movements() { return &m_movements; } ///< exercises on their own
    bool isNarrowed() const;
    bool isNothingUsable() const; ///< no routine at all, whatever the filter
    QString firstProblem() const; ///< with the content; empty when all is well
    bool isLoaded() const;
    int problemCount() const;

    Q_INVOKABLE void showAll();

signals:
    void filterChanged();
    void changed();

private:
    void refresh();
    void addRow(const Routine &practice, std::vector<PracticeRow> &rows) const;

    ContentLoader &m_content;
    PracticeModel m_practices;
    PracticeModel m_movements;
    QString m_kind;
    QString m_position;
    bool m_isShortOnly = false;
};

} // namespace pacewell
