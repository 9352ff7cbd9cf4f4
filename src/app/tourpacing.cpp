// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourparts.h"

#include "core/pacing/pacingdoses.h"

namespace pacewell {
namespace {

using namespace std::chrono_literals;

const QString housework = QStringLiteral("tour-housework");
const QString reading = QStringLiteral("tour-reading");

void write(Pacing &pacing, const QString &activity, QDate day, double minutes)
{
    pacing.add({activity + day.toString(Qt::ISODate), activity,
                QDateTime(day, QTime(9, 40)).toUTC(), day, minutes, minutes,
                pacing.activity(activity)->activity.effort});
}

/// Six weeks in which two big days were followed by hard ones.
void writeDiary(TourStage &stage)
{
    Pacing &pacing = stage.program().pacing();
    const QDate today = pacing.today();
    stage.passDays(-21);
    pacing.decide(housework, 36, QuotaDecision::Kind::Baseline);
    pacing.decide(reading, 20, QuotaDecision::Kind::Baseline);
    stage.passDays(21);
    constexpr std::array usual{34, 36, 30, 38, 35, 33, 37};
    for (int back = 42; back > 0; --back) {
        const QDate day = today.addDays(-back);
        const bool isBig = back == 18 || back == 9;
        const bool isHard = back == 17 || back == 8;
        write(pacing, housework, day, isBig ? 74 : isHard ? 8 : usual[size_t(back % 7)]);
        if (!isHard)
            write(pacing, reading, day, 18);
        pacing.checkIn({day, isHard ? 7 : 4, PacingCheckIn::After::AsUsual, false});
    }
}

} // namespace

void walkPacing(TourStage &stage, const At &at)
{
    Pacing &pacing = stage.program().pacing();
    ActivityFormViewModel &form = stage.program().activityForm();
    ActivityViewModel &activity = stage.program().activity();
    const auto openActivity = [&stage](const QString &id) {
        stage.program().activity().open(id);
        stage.program().baseline().open(id);
        stage.program().review().open(id);
        stage.openPage("pacing", "activity");
    };
    stage.program().screening().askAboutEffort();
    stage.program().screening().finish();
    stage.program().screening().close();
    stage.goTo("pacing");
    stage.press(Qt::Key_Tab); // it is dark after the session before
    at("pacing-empty");
    form.begin();
    form.takeTemplate(7); // housework
    stage.openPage("pacing", "activityForm");
    at("activity-form");

    Activity kept;
    kept.id = housework;
    kept.name = QStringLiteral("Housework");
    kept.effort = Effort::Moderate;
    kept.longestPart = 12;
    pacing.keep(kept);
    stage.passDays(-24);
    for (const double amount : {44.0, 40.0}) {
        pacing.measure(housework, {pacing.today(), amount});
        stage.passDays(1);
    }
    openActivity(housework);
    at("activity-measuring");
    pacing.measure(housework, {pacing.today(), 51});
    stage.passDays(1);
    stage.program().baseline().setConfidence(7);
    stage.scrollTo("result");
    at("activity-measured");
    stage.passDays(21);

    kept.id = reading;
    kept.name = QStringLiteral("Reading and post");
    kept.kind = ActivityKind::Mental;
    kept.effort = Effort::Light;
    pacing.keep(kept);
    writeDiary(stage);
    openActivity(housework);
    at("activity");
    stage.program().review().setConfidence(8);
    stage.scrollTo("review");
    at("activity-review");
    activity.begin();
    stage.passTime(20min + 24s);
    stage.program().run().refresh();
    openActivity(housework);
    at("activity-run");
    stage.goTo("today");
    at("today-run");
    stage.passTime(11min);
    stage.program().run().refresh();
    openActivity(housework);
    at("activity-rest");
    stage.goTo("pacing");
    stage.program().run().stop();
    at("pacing");
    pacing.checkIn({pacing.today(), 3, PacingCheckIn::After::AsUsual, false, 6});
    stage.program().run().putMessageAway();
    stage.scrollTo("load");
    at("pacing-load");
    stage.scrollTo("boomBust");
    at("pacing-boom-bust");
}

} // namespace pacewell
