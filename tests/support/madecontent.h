// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/contentcopy.h"

#include <QJsonArray>

namespace pacewell {

/// What a rule about movements looks at, in the words of content files.
struct MadeExercise
{
    QString id;
    QString type = QStringLiteral("stretch"); ///< held ones are 2 x 20 s, moving ones 6 x 3 s
    QStringList areas = {QStringLiteral("neck")};
    QStringList muscles = {QStringLiteral("upperTrapezius")};
    QStringList positions = {QStringLiteral("chair")};
    QString sides = QStringLiteral("both");
    bool isHandsFree = true;
    QStringList excludedBy = {};
    QStringList easierBy = {};
};

/// A library of nothing but these.
inline ContentLibrary madeContent(const std::vector<MadeExercise> &exercises)
{
    const ContentCopy copy;
    const QJsonObject lean = copy.object(QStringLiteral("exercises/lean.json"));
    QDir(copy.folder()).removeRecursively();
    QDir().mkpath(copy.path(QStringLiteral("exercises")));
    for (const MadeExercise &made : exercises) {
        QJsonObject object = lean;
        QJsonObject easier = lean[u"easier"].toObject();
        const bool isHeld =
            made.type == QStringLiteral("stretch") || made.type == QStringLiteral("rest");
        if (!isHeld)
            easier.remove(QStringLiteral("dose"));
        object[u"id"] = made.id;
        object[u"type"] = made.type;
        object[u"areas"] = QJsonArray::fromStringList(made.areas);
        object[u"muscles"] = QJsonArray::fromStringList(made.muscles);
        object[u"positions"] = QJsonArray::fromStringList(made.positions);
        object[u"sides"] = made.sides;
        object[u"handsFree"] = made.isHandsFree;
        object[u"excludedBy"] = QJsonArray::fromStringList(made.excludedBy);
        object[u"easierBy"] = QJsonArray::fromStringList(made.easierBy);
        object[u"easier"] = easier;
        object[u"dose"] = isHeld ? QJsonObject{{QStringLiteral("holdSeconds"), 20},
                                               {QStringLiteral("repetitions"), 2}}
                                 : QJsonObject{{QStringLiteral("secondsEachWay"), 3},
                                               {QStringLiteral("repetitions"), 6}};
        if (made.sides != QStringLiteral("each")) {
            for (const char *key : {"setup", "instruction", "feel"})
                object[QLatin1String(key)] = QStringLiteral("Go slowly.");
            easier[u"instruction"] = QStringLiteral("Go a little.");
            object[u"easier"] = easier;
        }
        copy.write(QStringLiteral("exercises/%1.json").arg(made.id),
                   QJsonDocument(object).toJson());
    }
    ContentLibrary library = copy.load();
    if (library.exercises().size() != exercises.size())
        qFatal("%s", qUtf8Printable(textOf(library.problems(), copy.folder())));
    return library;
}

} // namespace pacewell
