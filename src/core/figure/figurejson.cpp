// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figurejson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>
#include <numeric>

namespace pacewell {

namespace {

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

constexpr int mostPoses = 12;

/// Edits (insert, drop, replace one letter) that turn one word into the other.
int editDistance(QStringView from, QStringView to)
{
    std::vector<int> row(std::size_t(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int diagonal = row[0]++;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (from[i] == to[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

template<typename Enum>
QString didYouMean(QStringView word, std::size_t count, QStringView (*nameOf)(Enum))
{
    QStringView nearest;
    qsizetype fewest = std::max<qsizetype>(2, word.size() / 3) + 1;
    for (std::size_t i = 0; i < count; ++i) {
        const int edits = editDistance(word, nameOf(Enum(i)));
        if (edits < fewest) {
            fewest = edits;
            nearest = nameOf(Enum(i));
        }
    }
    return nearest.isEmpty() ? QString() : FigureText::tr("; did you mean \"%1\"?").arg(nearest);
}

template<typename Enum>
Result<Enum> named(const QJsonValue &value, const QString &place, QStringView kind,
                   std::size_t count, std::optional<Enum> (*find)(QStringView),
                   QStringView (*nameOf)(Enum))
{
    if (!value.isString())
        return failure(FigureText::tr("%1: expected the name of a %2").arg(place, kind));
    const QString word = value.toString();
    if (const auto found = find(word))
        return *found;
    return failure(FigureText::tr("%1: no %2 is called \"%3\"%4")
                       .arg(place, kind, word, didYouMean(word, count, nameOf)));
}

Result<> readJoint(Pose &pose, const QString &name, const QJsonValue &value, const QString &place)
{
    const bool both = name.startsWith(u"both.");
    const QString leftName = both ? QStringLiteral("left.") + name.mid(5) : name;
    const auto joint = jointNamed(leftName);
    if (!joint) {
        QString hint = didYouMean(leftName, jointCount, jointName);
        if (both)
            hint.replace(QStringLiteral("\"left."), QStringLiteral("\"both."));
        return failure(FigureText::tr("%1: no joint is called \"%2\"%3").arg(place, name, hint));
    }
    if (!value.isDouble())
        return failure(FigureText::tr("%1.%2: expected a number").arg(place, name));
    const double angle = value.toDouble();
    const AngleRange range = jointRange(*joint);
    if (!range.contains(angle)) {
        return failure(FigureText::tr("%1.%2: %3 is outside %4 to %5")
                           .arg(place, name)
                           .arg(angle)
                           .arg(range.min)
                           .arg(range.max));
    }
    pose[*joint] = angle;
    if (both)
        pose[opposite(*joint)] = angle;
    return success();
}

Result<Pose> readPose(const QJsonValue &value, const QString &place)
{
    if (!value.isObject())
        return failure(FigureText::tr("%1: expected an object of joint angles").arg(place));
    const QJsonObject object = value.toObject();
    Pose pose;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        if (key == u"left.hand" || key == u"right.hand" || key == u"both.hand") {
            const auto landmark = named(it.value(), place + u'.' + key, u"place for a hand",
                                        landmarkCount, landmarkNamed, landmarkName);
            if (!landmark)
                return failure(landmark.error());
            if (key != u"right.hand")
                pose.leftHand = landmark.value();
            if (key != u"left.hand")
                pose.rightHand = landmark.value();
        } else if (const auto read = readJoint(pose, key, it.value(), place); !read) {
            return failure(read.error());
        }
    }
    return pose;
}

Result<> readProps(FigureTrack &track, const QJsonValue &value)
{
    if (value.isUndefined())
        return success();
    if (!value.isArray())
        return failure(FigureText::tr("props: expected a list"));
    const QJsonArray props = value.toArray();
    for (qsizetype i = 0; i < props.size(); ++i) {
        const auto prop = named(props[i], QStringLiteral("props[%1]").arg(i), u"prop", propCount,
                                propNamed, propName);
        if (!prop)
            return failure(prop.error());
        if (!track.has(prop.value()))
            track.props.push_back(prop.value());
    }
    return success();
}

Result<> readPoses(FigureTrack &track, const QJsonValue &value)
{
    const QJsonArray poses = value.toArray();
    if (poses.isEmpty() || poses.size() > mostPoses)
        return failure(FigureText::tr("poses: expected a list of 1 to %1 poses").arg(mostPoses));
    for (qsizetype i = 0; i < poses.size(); ++i) {
        const auto pose = readPose(poses[i], QStringLiteral("poses[%1]").arg(i));
        if (!pose)
            return failure(pose.error());
        track.poses.push_back(pose.value());
    }
    return success();
}

Result<> knowsEveryKey(const QJsonObject &figure)
{
    static const QStringList known{QStringLiteral("view"), QStringLiteral("position"),
                                   QStringLiteral("focus"), QStringLiteral("props"),
                                   QStringLiteral("poses")};
    for (const QString &key : figure.keys()) {
        if (!known.contains(key)) {
            return failure(FigureText::tr("\"%1\" means nothing here; known are %2")
                               .arg(key, known.join(QStringLiteral(", "))));
        }
    }
    return success();
}

} // namespace

Result<FigureTrack> figureTrackFrom(const QJsonObject &figure)
{
    if (const auto known = knowsEveryKey(figure); !known)
        return failure(known.error());
    FigureTrack track;
    const auto view = named(figure[u"view"], QStringLiteral("view"), u"view", figureViewCount,
                            viewNamed, viewName);
    if (!view)
        return failure(view.error());
    const auto position = named(figure[u"position"], QStringLiteral("position"), u"position",
                                bodyPositionCount, positionNamed, positionName);
    if (!position)
        return failure(position.error());
    track.view = view.value();
    track.position = position.value();
    if (figure.contains(u"focus")) {
        const auto focus = named(figure[u"focus"], QStringLiteral("focus"), u"focus",
                                 figureFocusCount, focusNamed, focusName);
        if (!focus)
            return failure(focus.error());
        track.focus = focus.value();
    }
    if (const auto props = readProps(track, figure[u"props"]); !props)
        return failure(props.error());
    if (const auto poses = readPoses(track, figure[u"poses"]); !poses)
        return failure(poses.error());
    return track;
}

} // namespace pacewell
