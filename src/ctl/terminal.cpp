// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/terminal.h"

#include <csignal>

#include <poll.h>
#include <unistd.h>

namespace pacewell {
namespace {

volatile std::sig_atomic_t askedToEnd = 0;

} // namespace

Terminal::Terminal()
{
    std::signal(SIGINT, [](int) { askedToEnd = 1; });
    std::signal(SIGTERM, [](int) { askedToEnd = 1; });
    m_isInteractive =
        isatty(STDIN_FILENO) && isatty(STDOUT_FILENO) && tcgetattr(STDIN_FILENO, &m_before) == 0;
    if (!m_isInteractive)
        return;
    termios raw = m_before;
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &raw);
}

Terminal::~Terminal()
{
    if (m_isInteractive)
        tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
}

std::optional<char> Terminal::key(std::chrono::milliseconds limit) const
{
    pollfd input{m_isInteractive ? STDIN_FILENO : -1, POLLIN, 0};
    char pressed = 0;
    if (poll(&input, 1, int(limit.count())) == 1 && read(STDIN_FILENO, &pressed, 1) == 1)
        return pressed;
    return std::nullopt;
}

bool Terminal::isAskedToEnd()
{
    return askedToEnd != 0;
}

} // namespace pacewell
