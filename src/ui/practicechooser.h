// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/preferences.h"
#include "ui/practicecatalogue.h"

#include <QObject>
#include <QSet>

namespace pacewell {

/// A short list of practices to choose from: what suits the person, or what they search for.
class PracticeChooser : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by view models")
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(pacewell::PracticeModel *practices READ practices CONSTANT)

public:
    static constexpr int most = 6;

    using QObject::QObject;

    void open(PracticeCatalogue catalogue, const Preferences &preferences);
    /// Without a search; \a chosen are ids of what comes last, as it is chosen already.
    void startOver(const QSet<QString> &chosen);

    QString search() const { return m_search; }
    void setSearch(const QString &search);
    PracticeModel *practices() { return &m_practices; }

signals:
    void searchChanged();

private:
    bool reaches(const Routine &practice) const;
    void list();

    PracticeCatalogue m_catalogue;
    Preferences m_preferences;
    QSet<QString> m_chosen;
    QString m_search;
    PracticeModel m_practices;
};

} // namespace pacewell
