// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ownbreathingviewmodel.h"

#include "core/content/contentwriter.h"
#include "core/content/doses.h"
#include "core/plan/ownbreathing.h"
#include "ui/contentloader.h"
#include "ui/journal.h"
#include "ui/profileviewmodel.h"
#include "ui/readinesswords.h"

#include <QLocale>

#include <algorithm>

namespace pacewell {
namespace {

using std::chrono::milliseconds;

struct PartRange
{
    milliseconds least;
    milliseconds most;
};

// In, hold, out, wait.
constexpr PartRange ranges[] = {{doses::minBreathPart, doses::maxBreathIn},
                                {milliseconds{0}, doses::maxBreathHold},
                                {doses::minBreathPart, doses::maxBreathOut},
                                {milliseconds{0}, doses::maxBreathHold}};

/// "4", "4.5"
QString seconds(milliseconds time)
{
    const bool isWhole = time % std::chrono::seconds{1} == milliseconds{0};
    return QLocale().toString(double(time.count()) / 1000, 'f', isWhole ? 0 : 1);
}

} // namespace

OwnBreathingViewModel::OwnBreathingViewModel(ContentLoader &content, Journal &journal,
                                             const ProfileViewModel &profile, const OwnContent &own,
                                             Clock clock, QObject *parent)
    : QObject(parent), m_content(content), m_journal(journal), m_profile(profile),
      m_clock(std::move(clock)), m_shelf(content, own, OwnContent::Kind::Breathing)
{
    begin();
}

QStringList OwnBreathingViewModel::partNames() const
{
    return {tr("Breathe in"), tr("Hold"), tr("Breathe out"), tr("Wait")};
}

std::array<milliseconds, 4> OwnBreathingViewModel::parts() const
{
    return {m_pace.in, m_pace.holdFull, m_pace.out, m_pace.holdEmpty};
}

milliseconds &OwnBreathingViewModel::part(int part)
{
    milliseconds *parts[] = {&m_pace.in, &m_pace.holdFull, &m_pace.out, &m_pace.holdEmpty};
    return *parts[part];
}

QStringList OwnBreathingViewModel::partTexts() const
{
    QStringList texts;
    for (const milliseconds each : parts())
        //: Seconds of one part of a breath
        texts.append(tr("%1 s").arg(seconds(each)));
    return texts;
}

QList<bool> OwnBreathingViewModel::canBeLonger() const
{
    QList<bool> can;
    for (size_t i = 0; i < parts().size(); ++i)
        can.append(parts()[i] < ranges[i].most);
    return can;
}

QList<bool> OwnBreathingViewModel::canBeShorter() const
{
    QList<bool> can;
    for (size_t i = 0; i < parts().size(); ++i)
        can.append(parts()[i] > ranges[i].least);
    return can;
}

void OwnBreathingViewModel::setMinutes(int minutes)
{
    const auto length =
        std::clamp(std::chrono::minutes(minutes), doses::minBreathing, doses::maxBreathing);
    if (length == m_length)
        return;
    m_length = length;
    m_kept.clear();
    emit changed();
}

void OwnBreathingViewModel::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    m_kept.clear();
    emit changed();
}

QString OwnBreathingViewModel::suggestedName() const
{
    QStringList parts;
    for (const milliseconds each : this->parts()) {
        if (each.count() > 0)
            parts.append(seconds(each));
    }
    //: %1: the seconds of each part, such as "4 – 6"
    return tr("My breath %1").arg(parts.join(QStringLiteral(" – ")));
}

QString OwnBreathingViewModel::rateText() const
{
    const double rate = 60000.0 / double(m_pace.length().count());
    const bool isWhole = qRound(rate * 10) % 10 == 0;
    return tr("%1 breaths a minute").arg(QLocale().toString(rate, 'f', isWhole ? 0 : 1));
}

void OwnBreathingViewModel::show()
{
    m_shelf.forget();
    const auto library = m_content.library();
    if (!library)
        return;
    const QDate today = m_clock().date();
    m_limits = breathingLimits(m_journal.lately(today), library->breathing(), today);
    m_kept.clear();
    m_problem.clear();
    look();
}

void OwnBreathingViewModel::begin()
{
    m_pace = {std::chrono::seconds{4}, {}, std::chrono::seconds{6}, {}};
    m_length = std::chrono::minutes{5};
    m_name.clear();
    m_editedId.clear();
    m_kept.clear();
    m_problem.clear();
    look();
}

void OwnBreathingViewModel::edit(const QString &id)
{
    const auto library = m_content.library();
    const BreathingPattern *pattern = library ? library->breathing(id) : nullptr;
    if (!pattern)
        return;
    m_pace = pattern->pace;
    m_length = pattern->length;
    m_name = pattern->name;
    m_editedId = id;
    m_kept.clear();
    m_problem.clear();
    look();
}

void OwnBreathingViewModel::lengthen(int part)
{
    change(part, doses::breathStep);
}

void OwnBreathingViewModel::shorten(int part)
{
    change(part, -doses::breathStep);
}

void OwnBreathingViewModel::change(int part, milliseconds by)
{
    if (part < 0 || part >= int(std::size(ranges)))
        return;
    milliseconds &time = this->part(part);
    time = std::clamp(time + by, ranges[part].least, ranges[part].most);
    m_kept.clear();
    m_problem.clear();
    look();
}

void OwnBreathingViewModel::look()
{
    const auto problem =
        paceProblem(m_pace, m_limits, m_profile.profile(), m_profile.wantsBreathHolds());
    m_paceText = problem ? against(*problem) : QString();
    emit changed();
}

QString OwnBreathingViewModel::against(PaceProblem problem) const
{
    switch (problem) {
    case PaceProblem::NotInHalfSeconds:
        return tr("Each part lasts whole or half seconds.");
    case PaceProblem::InOutOfRange:
        return tr("Breathing in takes 2 to 6 seconds.");
    case PaceProblem::OutOutOfRange:
        return tr("Breathing out takes 2 to 8 seconds.");
    case PaceProblem::HoldOutOfRange:
        return tr("A hold lasts 7 seconds at most.");
    case PaceProblem::TooFast:
        return tr("That is quicker than 10 breaths a minute. Make a part longer.");
    case PaceProblem::TooSlow:
        return m_pace.hasHolds()
                   ? tr("That is slower than 3 breaths a minute. Make a part shorter.")
                   : tr("That is slower than 5 breaths a minute. Make a part shorter.");
    case PaceProblem::HoldsNotForYou:
        //: %1: what a person has, such as "glaucoma"
        return tr("You ticked %1. Leave hold and wait out; it works as well without.")
            .arg(words::briefly(reasonAgainstHolds(m_profile.profile()).value()));
    case PaceProblem::HoldsNotAskedFor:
        return m_limits.areFirstDays
                   ? tr("Hold and wait come later, after a few days of breathing without.")
                   : tr("Hold and wait are off. You can switch them on in Settings.");
    }
    Q_UNREACHABLE();
}

BreathingPattern OwnBreathingViewModel::pattern(const BreathingPattern &nearest) const
{
    BreathingPattern own = ownPattern(m_pace, m_length, nearest);
    own.name = m_name.simplified().isEmpty() ? suggestedName() : m_name.simplified();
    QStringList pace{tr("In for %1").arg(seconds(m_pace.in))};
    own.steps = {nearest.setup.text,
                 tr("Breathe in softly for %1 seconds.").arg(seconds(m_pace.in))};
    if (m_pace.holdFull.count() > 0) {
        pace.append(tr("hold for %1").arg(seconds(m_pace.holdFull)));
        own.steps.append(tr("Hold for %1, with your throat open.").arg(seconds(m_pace.holdFull)));
    }
    pace.append(tr("out for %1").arg(seconds(m_pace.out)));
    own.steps.append(tr("Let the breath go for %1 seconds.").arg(seconds(m_pace.out)));
    if (m_pace.holdEmpty.count() > 0) {
        pace.append(tr("wait for %1").arg(seconds(m_pace.holdEmpty)));
        own.steps.append(tr("Wait for %1, at ease.").arg(seconds(m_pace.holdEmpty)));
    }
    own.steps.append(tr("If you want air sooner, breathe sooner."));
    const QString line = pace.join(QStringLiteral(", "));
    own.summary = tr("%1. Made by you.").arg(line);
    own.instruction.text = tr("%1. Smaller and softer, not deeper.").arg(line);
    return own;
}

bool OwnBreathingViewModel::keep()
{
    look();
    const auto library = m_content.library();
    const BreathingPattern *nearest =
        library ? nearestPattern(m_pace, library->breathing()) : nullptr;
    m_kept.clear();
    m_problem = m_paceText;
    if (!nearest)
        m_problem = tr("No way of breathing is there to take the cautions from.");
    if (!m_problem.isEmpty()) {
        emit changed();
        return false;
    }
    BreathingPattern own = pattern(*nearest);
    const bool isNew = m_editedId.isEmpty();
    own.id = isNew ? m_shelf.newId(own.name) : m_editedId;
    if (isNew ? m_shelf.add(toJson(own)) : m_shelf.replace(toJson(own)))
        m_kept = own.name;
    else
        m_problem = m_shelf.problem();
    if (isNew && m_problem.isEmpty()) {
        // What is changed from here on is the same one.
        m_editedId = own.id;
        m_name = own.name;
    }
    emit changed();
    return m_problem.isEmpty();
}

} // namespace pacewell
