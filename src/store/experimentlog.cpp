// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/experimentlog.h"

#include "store/columns.h"

namespace pacewell {
namespace {

using columns::dayIn;
using columns::textOf;

// In the order of the enumerators.
const QString measures[diaryMeasureCount] = {
    QStringLiteral("pain"),    QStringLiteral("wakingPain"), QStringLiteral("hindrance"),
    QStringLiteral("fatigue"), QStringLiteral("sleep"),      QStringLiteral("stress"),
    QStringLiteral("mood")};

} // namespace

Result<std::vector<OwnExperiment>> ExperimentLog::all() const
{
    auto rows = m_database.run(
        QStringLiteral("SELECT id, practice, name, outcome, first_day, block_days, blocks, "
                       "starts_with, ended_on FROM experiment ORDER BY number"));
    if (!rows)
        return failure(rows.error());
    std::vector<OwnExperiment> experiments;
    for (QSqlQuery row = std::move(rows).value(); row.next();) {
        OwnExperiment experiment;
        experiment.id = row.value(0).toString();
        experiment.practice = row.value(1).toString();
        experiment.name = row.value(2).toString();
        experiment.outcome = columns::named<DiaryMeasure>(measures, row.value(3));
        experiment.first = dayIn(row.value(4));
        experiment.design.blockDays = row.value(5).toInt();
        experiment.design.blocks = row.value(6).toInt();
        experiment.design.startsWith = row.value(7).toBool();
        experiment.design.isHigherBetter = isHigherBetter(experiment.outcome);
        if (!row.isNull(8))
            experiment.endedOn = dayIn(row.value(8));
        experiments.push_back(experiment);
    }
    return experiments;
}

Result<> ExperimentLog::keep(const OwnExperiment &experiment)
{
    return m_database.change(
        QStringLiteral("INSERT INTO experiment (id, practice, name, outcome, first_day, "
                       "block_days, blocks, starts_with, ended_on) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                       "blocks = excluded.blocks, ended_on = excluded.ended_on"),
        {experiment.id, experiment.practice, experiment.name, measures[int(experiment.outcome)],
         textOf(experiment.first), experiment.design.blockDays, experiment.design.blocks,
         int(experiment.design.startsWith),
         experiment.endedOn ? QVariant(textOf(*experiment.endedOn)) : QVariant()});
}

Result<> ExperimentLog::remove(const QString &experimentId)
{
    return m_database.change(QStringLiteral("DELETE FROM experiment WHERE id = ?"), {experimentId});
}

} // namespace pacewell
