// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/reflection.h"

#include <algorithm>

namespace pacewell {

const ReflectionQuestion *Reflection::question(QStringView questionId) const
{
    const auto at = std::ranges::find(questions, questionId, &ReflectionQuestion::id);
    return at == questions.end() ? nullptr : &*at;
}

const ReflectionScale *Reflection::scaleOf(const ReflectionQuestion &asked) const
{
    if (asked.scale)
        return &*asked.scale;
    const ReflectionQuestion *earlier = asked.again.isEmpty() ? nullptr : question(asked.again);
    return earlier && earlier->scale ? &*earlier->scale : nullptr;
}

std::vector<ReflectionQuestion> askedQuestions(const Reflection &reflection,
                                               const ReflectionAnswers &answers)
{
    std::vector<ReflectionQuestion> asked;
    const auto isBelow = [&](const OnlyBelow &only) {
        const auto number = answers.value(only.question).number;
        return number && *number < only.value &&
               std::ranges::find(asked, only.question, &ReflectionQuestion::id) != asked.end();
    };
    for (const ReflectionQuestion &question : reflection.questions) {
        if (!question.onlyBelow || isBelow(*question.onlyBelow))
            asked.push_back(question);
    }
    return asked;
}

std::vector<KeptAnswer> givenAnswers(const Reflection &reflection, const ReflectionAnswers &answers)
{
    std::vector<KeptAnswer> given;
    for (const ReflectionQuestion &question : askedQuestions(reflection, answers)) {
        const ReflectionAnswer answer = answers.value(question.id);
        if (!answer.isGiven())
            continue;
        const ReflectionScale *scale = reflection.scaleOf(question);
        given.push_back({question.id, question.prompt, answer.words.trimmed(), answer.number,
                         scale ? scale->to : 0, question.again});
    }
    return given;
}

} // namespace pacewell
