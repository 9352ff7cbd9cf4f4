// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diaryquestions.h"

#include <QCoreApplication>

namespace pacewell {
namespace {

struct DiaryText
{
    Q_DECLARE_TR_FUNCTIONS(Diary)
};

DiaryRating painRating(DiaryViewModel::Rating rating, const QString &title)
{
    return {rating, title, DiaryText::tr("none"), DiaryText::tr("the worst I can think of")};
}

DiaryRating sleepRating()
{
    return {DiaryViewModel::Sleep, DiaryText::tr("Sleep last night"), DiaryText::tr("very bad"),
            DiaryText::tr("very good")};
}

QList<DiaryRating> feelingsOfTheDay()
{
    return {{DiaryViewModel::Fatigue, DiaryText::tr("Tiredness"), DiaryText::tr("none"),
             DiaryText::tr("exhausted")},
            {DiaryViewModel::Stress, DiaryText::tr("Stress"), DiaryText::tr("none"),
             DiaryText::tr("very much")},
            {DiaryViewModel::Mood, DiaryText::tr("Mood"), DiaryText::tr("very low"),
             DiaryText::tr("very good")}};
}

/// Our own questions, in our own words.
QList<DiaryRating> hindrances()
{
    const QString low = DiaryText::tr("not at all");
    const QString high = DiaryText::tr("in all of it");
    return {{DiaryViewModel::Tasks, DiaryText::tr("In what had to be done"), low, high},
            {DiaryViewModel::Moving, DiaryText::tr("In moving about"), low, high},
            {DiaryViewModel::Joys, DiaryText::tr("In what gives you joy"), low, high}};
}

} // namespace

DiaryQuestions diaryQuestions(DiaryViewModel::Form form)
{
    switch (form) {
    case DiaryViewModel::Morning:
        return {painRating(DiaryViewModel::WakingPain, DiaryText::tr("Pain on waking up")),
                {sleepRating()},
                {}};
    case DiaryViewModel::Evening:
        return {painRating(DiaryViewModel::Pain, DiaryText::tr("Pain today")),
                QList<DiaryRating>{
                    painRating(DiaryViewModel::WorstPain, DiaryText::tr("Pain at its worst"))} +
                    feelingsOfTheDay() + QList<DiaryRating>{sleepRating()},
                hindrances()};
    case DiaryViewModel::Week:
        return {painRating(DiaryViewModel::Pain, DiaryText::tr("Pain in these seven days")),
                QList<DiaryRating>{
                    painRating(DiaryViewModel::WorstPain, DiaryText::tr("Pain at its worst")),
                    {DiaryViewModel::Sleep, DiaryText::tr("Sleep"), DiaryText::tr("very bad"),
                     DiaryText::tr("very good")}} +
                    feelingsOfTheDay(),
                hindrances()};
    }
    return {};
}

} // namespace pacewell
