// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourparts.h"

namespace pacewell {
namespace {

/// Ten weeks in which stress and short nights came with worse days, and shoulders eased a little.
void writeDays(TourStage &stage)
{
    Diary &diary = stage.program().diary();
    constexpr int waves[] = {0, 1, 0, -1, 1, 0, -1};
    for (int back = 70; back > 0; --back) {
        if (back % 11 == 4)
            continue; // a gap stays a gap
        diary.change(diary.today().addDays(-back), DiaryEntry::Span::Day, [=](DiaryEntry &entry) {
            const bool isStressed = back % 5 == 0;
            const bool isShort = back % 7 == 3;
            entry.pain = 4 + waves[back % 7] + (isStressed ? 3 : 0) + (isShort ? 1 : 0);
            entry.hindered = {*entry.pain - 1, *entry.pain, *entry.pain - 2};
            entry.sleep = isShort ? 3 : 7;
            entry.fatigue = isShort ? 7 : 4;
            entry.stress = isStressed ? 8 : 3;
            entry.mood = isStressed ? 4 : 7;
            entry.areas = {{PainArea::Shoulder, Side::Left, back > 35 ? 3 : 2},
                           {PainArea::LowerBack, Side::Both, 1 + back % 2}};
            if (back % 3 == 0)
                entry.areas->insert(entry.areas->begin(), {PainArea::Neck, Side::Both, 2});
            std::ranges::sort(*entry.areas, isBefore);
            entry.triggers.emplace();
            if (isStressed)
                entry.triggers->append(QStringLiteral("stress"));
            if (isShort)
                entry.triggers->append(QStringLiteral("poorSleep"));
            entry.helped = {QStringLiteral("warmth")};
        });
    }
}

} // namespace

void walkJournal(TourStage &stage, const At &at)
{
    DiaryViewModel &page = stage.program().diaryPage();
    stage.goTo("journal");
    at("journal-morning");
    page.setForm(DiaryViewModel::Evening);
    at("journal-empty");
    writeDays(stage);
    page.rate(DiaryViewModel::Pain, 5);
    page.pressArea(1);
    for (int i = 0; i < 3; ++i)
        page.pressArea(2);
    page.toggleTrigger(0);
    page.toggleTrigger(2);
    at("journal");
    stage.unfold("feelings");
    at("journal-feelings");
    stage.unfold("hindrances");
    at("journal-hindrances");
    stage.unfold("note");
    at("journal-end");
    page.setRhythm(DiaryViewModel::Weekly);
    at("journal-week");
    page.setRhythm(DiaryViewModel::Daily);

    stage.goTo("progress");
    stage.waitForPatterns();
    for (const char *part : {"lookBack", "trend", "bodyShares", "patterns"}) {
        stage.scrollTo(part);
        at(QByteArray("progress-").append(part).toLower().constData());
    }
    ExperimentsViewModel &experiments = stage.program().experiments();
    stage.openPage("progress", "experiments");
    at("experiments");
    experiments.openForm();
    experiments.choosePractice(QStringLiteral("belly-breathing"));
    experiments.begin();
    stage.scrollTo("trial");
    at("experiments-on");
    stage.openPage("progress", "archive");
    at("archive");
    stage.openPage("progress", "report");
    stage.waitForReport();
    at("report");
    stage.scrollTo("pages");
    at("report-pages");
}

} // namespace pacewell
