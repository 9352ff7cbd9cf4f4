// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflectionviewmodel.h"

#include "ui/contentloader.h"
#include "ui/sessionwords.h"

#include <algorithm>
#include <cmath>

namespace pacewell {

ReflectionViewModel::ReflectionViewModel(ContentLoader &content, Journal &journal, Clock clock,
                                         QObject *parent)
    : QAbstractListModel(parent), m_content(content), m_clock(std::move(clock)), m_kept(journal)
{
    connect(&content, &ContentLoader::loaded, this, &ReflectionViewModel::takeContent);
}

void ReflectionViewModel::takeContent()
{
    beginResetModel();
    m_reflections = m_content.library()->reflections();
    endResetModel();
    emit listChanged();
    // What is open stays as it is being answered, even when its file is gone.
    if (const Reflection *open = m_content.library()->reflection(m_open.id))
        m_open = *open;
    emit moved();
    emit answered();
}

void ReflectionViewModel::open(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    m_open = m_reflections[size_t(row)];
    m_kept.close(); // what went wrong before is no news here
    const Draft left = draft();
    move(left.stage, left.question);
}

void ReflectionViewModel::move(Stage stage, const QString &question)
{
    Draft &draft = m_drafts[m_open.id];
    draft.stage = stage;
    draft.question = question;
    emit moved();
    emit answered();
    tellBegun();
}

void ReflectionViewModel::goOn()
{
    const QStringList ids = askedIds();
    const qsizetype next = stage() == Intro ? 0 : place();
    if (next < ids.size())
        move(Asking, ids[next]);
    else
        move(Closing);
}

void ReflectionViewModel::goBack()
{
    const QStringList ids = askedIds();
    const qsizetype earlier = stage() == Closing ? ids.size() - 1 : place() - 2;
    if (earlier >= 0)
        move(Asking, ids[earlier]);
    else
        move(Intro);
}

void ReflectionViewModel::leaveOut()
{
    m_drafts[m_open.id].answers.remove(draft().question);
    goOn();
}

void ReflectionViewModel::setWords(const QString &words)
{
    if (stage() != Asking || isScaled() || words == answer().words)
        return;
    m_drafts[m_open.id].answers.insert(draft().question, {words, {}});
    emit answered();
}

void ReflectionViewModel::setNumber(int number)
{
    const ReflectionScale *of = scale();
    if (stage() != Asking || !of)
        return;
    const int steps = int(std::lround(double(number - of->from) / of->step));
    const int nearest = std::clamp(of->from + steps * of->step, of->from, of->to);
    m_drafts[m_open.id].answers.insert(draft().question, {{}, nearest});
    emit answered();
}

bool ReflectionViewModel::keep()
{
    const QDateTime now = m_clock();
    if (!m_kept.keep({0, now.toUTC(), now.date(), m_open.id, m_open.name,
                      givenAnswers(m_open, draft().answers)}))
        return false;
    drop();
    return true;
}

void ReflectionViewModel::drop()
{
    m_drafts.remove(m_open.id);
    emit moved();
    emit answered();
    tellBegun();
}

void ReflectionViewModel::tellBegun()
{
    if (const int row = openRow(); row >= 0)
        emit dataChanged(index(row), index(row), {BegunRole});
}

bool ReflectionViewModel::isBegun(const Draft &draft)
{
    return draft.stage != Intro || !draft.answers.isEmpty();
}

ReflectionAnswer ReflectionViewModel::answer() const
{
    const Draft now = draft();
    return now.answers.value(now.question);
}

QStringList ReflectionViewModel::askedIds() const
{
    QStringList ids;
    for (const ReflectionQuestion &asked : askedQuestions(m_open, draft().answers))
        ids.append(asked.id);
    return ids;
}

const ReflectionQuestion *ReflectionViewModel::question() const
{
    return m_open.question(draft().question);
}

const ReflectionScale *ReflectionViewModel::scale() const
{
    const ReflectionQuestion *asked = question();
    return asked ? m_open.scaleOf(*asked) : nullptr;
}

int ReflectionViewModel::openRow() const
{
    const auto at = std::ranges::find(m_reflections, m_open.id, &Reflection::id);
    return at == m_reflections.end() ? -1 : int(at - m_reflections.begin());
}

QString ReflectionViewModel::evidence() const
{
    return m_open.id.isEmpty() ? QString() : words::evidence(m_open.evidence);
}

int ReflectionViewModel::place() const
{
    return int(askedIds().indexOf(draft().question)) + 1;
}

int ReflectionViewModel::questionCount() const
{
    return int(askedIds().size());
}

QString ReflectionViewModel::prompt() const
{
    const ReflectionQuestion *asked = question();
    return asked ? asked->prompt : QString();
}

QString ReflectionViewModel::hint() const
{
    const ReflectionQuestion *asked = question();
    return asked ? asked->hint : QString();
}

int ReflectionViewModel::from() const
{
    const ReflectionScale *of = scale();
    return of ? of->from : 0;
}

int ReflectionViewModel::to() const
{
    const ReflectionScale *of = scale();
    return of ? of->to : 1;
}

int ReflectionViewModel::step() const
{
    const ReflectionScale *of = scale();
    return of ? of->step : 1;
}

QString ReflectionViewModel::low() const
{
    const ReflectionScale *of = scale();
    return of ? of->low : QString();
}

QString ReflectionViewModel::high() const
{
    const ReflectionScale *of = scale();
    return of ? of->high : QString();
}

int ReflectionViewModel::number() const
{
    const int middle = from() + (to() - from()) / step() / 2 * step();
    return answer().number.value_or(middle);
}

QList<WrittenAnswer> ReflectionViewModel::written() const
{
    return writtenAnswers(givenAnswers(m_open, draft().answers));
}

int ReflectionViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reflections.size());
}

QVariant ReflectionViewModel::data(const QModelIndex &index, int role) const
{
    const Reflection &reflection = m_reflections.at(size_t(index.row()));
    switch (role) {
    case TitleRole:
        return reflection.name;
    case SummaryRole:
        return reflection.summary;
    case BegunRole:
        return isBegun(m_drafts.value(reflection.id));
    }
    return {};
}

QHash<int, QByteArray> ReflectionViewModel::roleNames() const
{
    return {{TitleRole, "title"}, {SummaryRole, "summary"}, {BegunRole, "begun"}};
}

} // namespace pacewell
