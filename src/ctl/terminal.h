// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include <termios.h>

namespace pacewell {

/// Single key presses from the terminal, while it exists. Where the input is no terminal there are
/// none, and waiting only waits.
class Terminal
{
public:
    Terminal();
    ~Terminal();
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    bool isInteractive() const { return m_isInteractive; }

    /// Waits for a key until \a limit is over.
    std::optional<char> key(std::chrono::milliseconds limit) const;

    /// True once the person asked the program to end (Ctrl-C, or a termination signal).
    static bool isAskedToEnd();

private:
    bool m_isInteractive = false;
    termios m_before{};
};

} // namespace pacewell
