// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/exercise.h"
#include "core/content/jsontext.h"
#include "core/content/rulebreach.h"

#include <QJsonValue>

namespace pacewell {

// What the readers of all kinds share. The values have passed their schema.

QStringList strings(const QJsonValue &array);

template<typename Enum>
std::vector<Enum> named(const QJsonValue &array, std::optional<Enum> (*valueNamed)(QStringView))
{
    std::vector<Enum> values;
    for (const QString &name : strings(array))
        values.push_back(valueNamed(name).value());
    return values;
}

Dose readDose(const QJsonValue &value);
Evidence readEvidence(const JsonText &text, ContentProblems &problems);

/// The figure at \a path; empty poses, and a problem, where it is none.
FigureTrack readFigure(const QJsonValue &figure, const QString &path, const JsonText &text,
                       ContentProblems &problems);

/// The line \a key of \a object, such as "tense" with "tenseSpoken" and "tenseRecording"; "text"
/// goes with "spoken" and "recording". \a path is the object's place, for problems.
Line readLine(const QJsonValue &object, const QString &key, const QString &path,
              const JsonText &text, ContentProblems &problems);

/// What every guided item has.
void readItem(GuidedItem &item, const JsonText &text, ContentProblems &problems);

void add(ContentProblems &problems, const RuleBreaches &breaches, const JsonText &text);

} // namespace pacewell
