// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clock.h"
#include "ui/keptreflections.h"

#include <QAbstractListModel>

namespace pacewell {

class ContentLoader;

/// What can be thought over, and the one that is being thought over, question by question. What is
/// half written stays while the program runs; nothing is written down before the person says so.
class ReflectionViewModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(int count READ count NOTIFY listChanged)
    Q_PROPERTY(int openRow READ openRow NOTIFY moved) ///< -1: none is open yet
    Q_PROPERTY(pacewell::KeptReflections *kept READ kept CONSTANT)

    Q_PROPERTY(Stage stage READ stage NOTIFY moved)
    Q_PROPERTY(QString title READ title NOTIFY moved)
    Q_PROPERTY(QString intro READ intro NOTIFY moved)
    Q_PROPERTY(QString evidence READ evidence NOTIFY moved)
    Q_PROPERTY(int place READ place NOTIFY moved) ///< of the question, from 1
    Q_PROPERTY(int questionCount READ questionCount NOTIFY answered)
    Q_PROPERTY(QString prompt READ prompt NOTIFY moved)
    Q_PROPERTY(QString hint READ hint NOTIFY moved)
    Q_PROPERTY(QString words READ words NOTIFY moved)

    Q_PROPERTY(bool scaled READ isScaled NOTIFY moved) ///< the answer is a number
    Q_PROPERTY(int from READ from NOTIFY moved)
    Q_PROPERTY(int to READ to NOTIFY moved)
    Q_PROPERTY(int step READ step NOTIFY moved)
    Q_PROPERTY(QString low READ low NOTIFY moved)
    Q_PROPERTY(QString high READ high NOTIFY moved)
    Q_PROPERTY(int number READ number NOTIFY answered) ///< the middle while none is chosen
    Q_PROPERTY(bool numberChosen READ isNumberChosen NOTIFY answered)

    Q_PROPERTY(QString closing READ closing NOTIFY moved)
    Q_PROPERTY(bool helpOffered READ isHelpOffered NOTIFY moved)
    Q_PROPERTY(QList<pacewell::WrittenAnswer> written READ written NOTIFY moved)

public:
    enum Role { TitleRole = Qt::UserRole, SummaryRole, BegunRole };
    enum Stage { Intro, Asking, Closing };
    Q_ENUM(Stage)

    ReflectionViewModel(ContentLoader &content, Journal &journal, Clock clock,
                        QObject *parent = nullptr);

    /// Goes on where it was left.
    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void goBack();
    /// Takes away what was answered, and goes on.
    Q_INVOKABLE void leaveOut();
    Q_INVOKABLE void setWords(const QString &words);
    /// The nearest number of the scale.
    Q_INVOKABLE void setNumber(int number);
    /// Writes it down; false, and kept()->problem(), when that fails.
    Q_INVOKABLE bool keep();
    /// Lets go of what was written.
    Q_INVOKABLE void drop();

    int count() const { return rowCount(); }
    int openRow() const;
    KeptReflections *kept() { return &m_kept; }
    Stage stage() const { return draft().stage; }
    QString title() const { return m_open.name; }
    QString intro() const { return m_open.intro; }
    QString evidence() const;
    int place() const;
    int questionCount() const;
    QString prompt() const;
    QString hint() const;
    QString words() const { return answer().words; }
    bool isScaled() const { return scale() != nullptr; }
    int from() const;
    int to() const;
    int step() const;
    QString low() const;
    QString high() const;
    int number() const;
    bool isNumberChosen() const { return answer().number.has_value(); }
    QString closing() const { return m_open.closing; }
    bool isHelpOffered() const { return m_open.offersHelp; }
    QList<WrittenAnswer> written() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void listChanged();
    void moved();
    void answered();

private:
    struct Draft
    {
        Stage stage = Intro;
        QString question;
        ReflectionAnswers answers;
    };

    static bool isBegun(const Draft &draft);
    void takeContent();
    void move(Stage stage, const QString &question = {});
    void tellBegun();
    Draft draft() const { return m_drafts.value(m_open.id); }
    ReflectionAnswer answer() const;
    QStringList askedIds() const;
    const ReflectionQuestion *question() const;
    const ReflectionScale *scale() const;

    ContentLoader &m_content;
    Clock m_clock;
    KeptReflections m_kept;
    std::vector<Reflection> m_reflections;
    Reflection m_open;
    QHash<QString, Draft> m_drafts; ///< by the id of the reflection
};

} // namespace pacewell
