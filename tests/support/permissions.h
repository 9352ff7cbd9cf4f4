// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <linux/capability.h>
#include <linux/securebits.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace pacewell {

constexpr unsigned passesPermissions = 1u << CAP_DAC_OVERRIDE | 1u << CAP_DAC_READ_SEARCH;

/// While it exists, file permissions bind this thread even if root runs the tests.
class OrdinaryPermissions
{
public:
    OrdinaryPermissions()
    {
        // Without this, access() would still answer for all that root could do.
        prctl(PR_SET_SECUREBITS, m_securebits | SECBIT_NO_SETUID_FIXUP);
        syscall(SYS_capget, &m_header, m_before);
        __user_cap_data_struct less[2] = {m_before[0], m_before[1]};
        less[0].effective &= ~passesPermissions;
        syscall(SYS_capset, &m_header, less);
    }
    ~OrdinaryPermissions()
    {
        syscall(SYS_capset, &m_header, m_before);
        prctl(PR_SET_SECUREBITS, m_securebits);
    }
    OrdinaryPermissions(const OrdinaryPermissions &) = delete;
    OrdinaryPermissions &operator=(const OrdinaryPermissions &) = delete;

    /// The same for a child process, for good; called between fork and exec.
    static void inChild()
    {
        prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
        prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH);
    }

private:
    const int m_securebits = prctl(PR_GET_SECUREBITS);
    __user_cap_header_struct m_header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct m_before[2]{};
};

} // namespace pacewell
