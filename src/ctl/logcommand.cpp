// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/logcommand.h"

#include "ctl/outcometext.h"
#include "ctl/refusal.h"
#include "store/folders.h"
#include "store/sessionlog.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace pacewell {
int printLog(const QString &dataFolderWanted, bool asJson)
{
    const auto folder = dataFolder(dataFolderWanted);
    if (!folder)
        return refuse(folder.error());
    const auto database = Database::open(folder.value());
    if (!database)
        return refuse(database.error());
    const auto sessions = SessionLog(*database.value()).all();
    if (!sessions)
        return refuse(sessions.error());

    QJsonArray array;
    for (const SessionOutcome &session : sessions.value()) {
        if (asJson)
            array.append(outcomeJson(session));
        else
            std::printf("%s\n", qUtf8Printable(outcomeLine(session)));
    }
    if (asJson)
        std::printf("%s", QJsonDocument(array).toJson().constData());
    return 0;
}

} // namespace pacewell
