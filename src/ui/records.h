// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/record.h"
#include "ui/clock.h"

#include <QObject>

#include <memory>

namespace pacewell {

class ContentLoader;
class Diary;
class Journal;
class Pacing;
class Planner;

/// What was recorded in the last year, read when a page first asks for it and again after anything
/// has changed.
class Records : public QObject
{
    Q_OBJECT

public:
    static constexpr int days = 366;

    Records(Journal &journal, ContentLoader &content, const Diary &diary, const Planner &planner,
            const Pacing &pacing, Clock clock, QObject *parent = nullptr);

    /// Up to today. Null where there is no usable file; the journal tells why.
    std::shared_ptr<const Record> record();

    QDate today() const { return m_clock().date(); }

signals:
    void changed(); ///< once for all that changed at a time

private:
    void forget();
    void tell();

    Journal &m_journal;
    ContentLoader &m_content;
    Clock m_clock;
    std::shared_ptr<const Record> m_record;
    bool m_isToldSoon = false;
};

} // namespace pacewell
