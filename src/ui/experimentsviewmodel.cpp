// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experimentsviewmodel.h"

#include "core/insight/associationlimits.h"
#include "core/insight/record.h"
#include "report/experimentwords.h"
#include "report/trendwords.h"
#include "store/experimentlog.h"
#include "ui/contentloader.h"
#include "ui/journal.h"
#include "ui/preferencesviewmodel.h"
#include "ui/profileviewmodel.h"
#include "ui/records.h"
#include "ui/words.h"

#include <QUuid>

#include <algorithm>

namespace pacewell {
namespace {

constexpr int blockLengths[] = {5, 7, 10, 14}; ///< days
constexpr int blocksMore = 2;                  ///< one with the practice, one without
constexpr int blockCountChoices[] = {6, 8, 10, 12};
static_assert(blockLengths[0] == associating::shortestBlock &&
              std::end(blockLengths)[-1] == associating::longestBlock);
static_assert(blockCountChoices[0] == 2 * associating::fewestBlocksOfEach &&
              std::end(blockCountChoices)[-1] == associating::mostBlocks);

ExperimentRow rowOf(const OwnExperiment &experiment, const Record &record, QDate today)
{
    const QString outcome = words::measureInASentence(experiment.outcome);
    const ExperimentResult result = resultOf(
        experiment.design, recordOf(experiment, record.entries, record.plan.sessions, today));
    ExperimentRow row;
    row.id = experiment.id;
    //: A practice, and what it may do something for: "Belly breathing and sleep"
    row.title = ExperimentsViewModel::tr("%1 and %2").arg(experiment.name, outcome);
    row.when = ExperimentsViewModel::tr("%1 to %2")
                   .arg(words::shortDate(experiment.first), words::shortDate(experiment.last()));
    row.on = experiment.isOn(today);
    if (experiment.endedOn) {
        row.verdict = ExperimentsViewModel::tr("ended early");
        return row;
    }
    Experiment longer = experiment.design;
    longer.blocks += blocksMore;
    row.longer = result.verdict == ExperimentResult::Verdict::NotEnough &&
                 result.missingDays == 0 && longer.isPossible() &&
                 today == experiment.last().addDays(1);
    row.verdict = words::experimentVerdict(result);
    row.sentence = words::experiment(result, {experiment.name, outcome});
    row.practised = words::experimentPractised(result);
    return row;
}

} // namespace

ExperimentsViewModel::ExperimentsViewModel(Records &records, Journal &journal,
                                           ContentLoader &content, const ProfileViewModel &profile,
                                           const PreferencesViewModel &preferences,
                                           std::function<bool()> drawsWith, QObject *parent)
    : QObject(parent), m_records(records), m_journal(journal), m_content(content),
      m_profile(profile), m_preferences(preferences), m_drawsWith(std::move(drawsWith))
{
    connect(&records, &Records::changed, this, [this] {
        m_all.reset();
        emit changed();
    });
}

const std::vector<OwnExperiment> &ExperimentsViewModel::all() const
{
    if (!m_all) {
        m_all.emplace();
        if (const Database *database = m_journal.database()) {
            if (auto read = ExperimentLog(*database).all())
                m_all = std::move(read).value();
            else if (m_journal.problem() != read.error())
                m_journal.report(read.error());
        }
    }
    return *m_all;
}

const OwnExperiment *ExperimentsViewModel::find(const QString &id) const
{
    const auto &experiments = all();
    const auto found = std::ranges::find(experiments, id, &OwnExperiment::id);
    return found != experiments.end() ? &*found : nullptr;
}

QList<ExperimentRow> ExperimentsViewModel::rows() const
{
    QList<ExperimentRow> rows;
    if (const auto record = m_records.record()) {
        for (const OwnExperiment &experiment : all())
            rows.prepend(rowOf(experiment, *record, m_records.today()));
    }
    return rows;
}

bool ExperimentsViewModel::isOn() const
{
    return std::ranges::any_of(
        all(), [this](const OwnExperiment &each) { return each.isOn(m_records.today()); });
}

QString ExperimentsViewModel::todayText() const
{
    const QDate today = m_records.today();
    for (const OwnExperiment &experiment : all()) {
        if (!experiment.isOn(today))
            continue;
        const int day = int(experiment.first.daysTo(today));
        return experiment.design.isWithDay(day)
                   ? tr("For what you try: today with “%1”.").arg(experiment.name)
                   : tr("For what you try: today without “%1”.").arg(experiment.name);
    }
    return {};
}

void ExperimentsViewModel::openForm()
{
    if (m_content.library())
        m_choices.open({m_content.library(), m_profile.profile(), m_profile.wantsBreathHolds()},
                       m_preferences.preferences());
    m_choices.startOver({});
    m_form = {};
    emit formChanged();
}

void ExperimentsViewModel::choosePractice(const QString &practiceId)
{
    const auto practice =
        m_content.library() ? m_content.library()->practice(practiceId) : std::nullopt;
    if (!practice)
        return;
    m_form.practice = practiceId;
    m_form.name = practice->name;
    emit formChanged();
}

void ExperimentsViewModel::chooseAnother()
{
    m_form.practice.clear();
    m_form.name.clear();
    emit formChanged();
}

void ExperimentsViewModel::begin()
{
    if (m_form.practice.isEmpty() || isOn())
        return;
    m_form.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_form.first = m_records.today();
    m_form.design.startsWith = m_drawsWith();
    keep(m_form);
    openForm();
}

void ExperimentsViewModel::keep(const OwnExperiment &experiment)
{
    m_journal.write([experiment](const Database &database) {
        return ExperimentLog(database).keep(experiment);
    });
    m_all.reset();
}

void ExperimentsViewModel::end(const QString &id)
{
    if (const OwnExperiment *known = find(id)) {
        OwnExperiment experiment = *known;
        experiment.endedOn = m_records.today();
        keep(experiment);
    }
}

void ExperimentsViewModel::lengthen(const QString &id)
{
    const OwnExperiment *known = find(id);
    if (!known || isOn())
        return;
    OwnExperiment experiment = *known;
    experiment.design.blocks += blocksMore;
    if (experiment.design.isPossible())
        keep(experiment);
}

void ExperimentsViewModel::remove(const QString &id)
{
    m_journal.write([id](const Database &database) { return ExperimentLog(database).remove(id); });
}

QStringList ExperimentsViewModel::outcomes() const
{
    QStringList names;
    for (int measure = 0; measure < diaryMeasureCount; ++measure)
        names.append(words::measure(DiaryMeasure(measure)));
    return names;
}

void ExperimentsViewModel::setOutcome(int outcome)
{
    m_form.outcome = DiaryMeasure(std::clamp(outcome, 0, diaryMeasureCount - 1));
    emit formChanged();
}

QStringList ExperimentsViewModel::lengths() const
{
    QStringList names;
    for (const int days : blockLengths)
        names.append(tr("%1 days").arg(days));
    return names;
}

int ExperimentsViewModel::length() const
{
    return int(std::ranges::find(blockLengths, m_form.design.blockDays) - blockLengths);
}

void ExperimentsViewModel::setLength(int length)
{
    m_form.design.blockDays = blockLengths[std::clamp(length, 0, int(std::size(blockLengths)) - 1)];
    emit formChanged();
}

QStringList ExperimentsViewModel::blockCounts() const
{
    QStringList names;
    for (const int blocks : blockCountChoices)
        names.append(QString::number(blocks));
    return names;
}

int ExperimentsViewModel::blockCount() const
{
    return int(std::ranges::find(blockCountChoices, m_form.design.blocks) - blockCountChoices);
}

void ExperimentsViewModel::setBlockCount(int blockCount)
{
    m_form.design.blocks =
        blockCountChoices[std::clamp(blockCount, 0, int(std::size(blockCountChoices)) - 1)];
    emit formChanged();
}

QString ExperimentsViewModel::planText() const
{
    return tr("It takes %1 days: some with it and some without, in turn. Chance decides which come "
              "first. Note each evening how it was.")
        .arg(m_form.design.days());
}

} // namespace pacewell
