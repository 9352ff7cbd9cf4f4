// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/sidewords.h"

#include "core/content/contenttext.h"

namespace pacewell {
namespace {

/// Collects the texts that may not name a side.
class Sideless
{
public:
    void check(const QString &path, const QString &text)
    {
        if (namesASide(text))
            m_breaches.push_back(
                {path, ContentText::tr("cannot say {side}: no single side is worked")});
    }

    /// \a spokenPath is where the spoken form of the line stands.
    void check(const QString &path, const QString &spokenPath, const Line &line)
    {
        check(path, line.text);
        check(spokenPath, line.spoken);
    }

    void check(const GuidedItem &item)
    {
        check(QStringLiteral("setup"), QStringLiteral("spoken.setup"), item.setup);
        check(QStringLiteral("instruction"), QStringLiteral("spoken.instruction"),
              item.instruction);
    }

    const RuleBreaches &breaches() const { return m_breaches; }

private:
    RuleBreaches m_breaches;
};

} // namespace

bool namesASide(const QString &text)
{
    return text.contains(QLatin1String("{side}")) || text.contains(QLatin1String("{otherSide}"));
}

bool namesASide(const Line &line)
{
    return namesASide(line.text) || namesASide(line.spoken);
}

RuleBreaches sideWordBreaches(const GuidedItem &item)
{
    Sideless sideless;
    sideless.check(item);
    return sideless.breaches();
}

RuleBreaches sideWordBreaches(const Exercise &exercise)
{
    if (exercise.sides == Sides::Each) {
        if (namesASide(exercise.instruction.text))
            return {};
        return {{QStringLiteral("instruction"),
                 ContentText::tr("must say {side} or {otherSide}, since each side is worked in "
                                 "turn")}};
    }
    Sideless sideless;
    sideless.check(exercise);
    sideless.check(QStringLiteral("feel"), exercise.feel);
    sideless.check(QStringLiteral("easier.instruction"), exercise.easier.instruction);
    sideless.check(QStringLiteral("harder.instruction"), exercise.harder.instruction);
    return sideless.breaches();
}

RuleBreaches sideWordBreaches(const Relaxation &relaxation)
{
    Sideless sideless;
    sideless.check(relaxation);
    for (size_t i = 0; i < relaxation.parts.size(); ++i) {
        const RelaxationPart &part = relaxation.parts[i];
        if (part.side != RelaxationPart::PartSide::None)
            continue;
        const QString path = QStringLiteral("parts[%1].").arg(i);
        sideless.check(path + QStringLiteral("title"), part.title);
        sideless.check(path + QStringLiteral("text"), path + QStringLiteral("spoken"), part.text);
        sideless.check(path + QStringLiteral("tense"), path + QStringLiteral("tenseSpoken"),
                       part.tense);
        sideless.check(path + QStringLiteral("release"), path + QStringLiteral("releaseSpoken"),
                       part.release);
        sideless.check(path + QStringLiteral("soften"), path + QStringLiteral("softenSpoken"),
                       part.soften);
    }
    return sideless.breaches();
}

RuleBreaches sideWordBreaches(const Massage &massage)
{
    Sideless sideless;
    sideless.check(massage);
    for (size_t i = 0; i < massage.spots.size(); ++i) {
        const MassageSpot &spot = massage.spots[i];
        const QString path = QStringLiteral("spots[%1].").arg(i);
        sideless.check(path + QStringLiteral("title"), spot.title);
        if (spot.sides != Sides::Each)
            sideless.check(path + QStringLiteral("text"), path + QStringLiteral("spoken"),
                           spot.text);
    }
    return sideless.breaches();
}

} // namespace pacewell
