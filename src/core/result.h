// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace pacewell {

/// Why something could not be done, in words for the person: what, where, and what to do about it.
struct Failure
{
    QString message;
};

[[nodiscard]] inline Failure failure(QString message)
{
    return Failure{std::move(message)};
}

/// Either a value or the reason why there is none. Discarding one hides an error, so it warns.
template<typename T = std::monostate>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Failure failure) : m_state(std::move(failure)) {}

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    const T &value() const & { return std::get<T>(m_state); }
    T value() && { return std::get<T>(std::move(m_state)); }
    QString error() const { return std::get<Failure>(m_state).message; }

private:
    std::variant<T, Failure> m_state;
};

[[nodiscard]] inline Result<> success()
{
    return std::monostate{};
}

} // namespace pacewell
