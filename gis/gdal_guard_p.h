// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/file_kind_p.h"

#include <cpl_conv.h>
#include <cpl_error.h>

#include <deque>
#include <string>

namespace gis {

/// While it lives, GDAL on this thread reaches no network, keeps to bounds, and its messages come here
/// instead of stderr.
class GdalGuard
{
public:
    GdalGuard();
    ~GdalGuard();
    GdalGuard(const GdalGuard &) = delete;
    GdalGuard &operator=(const GdalGuard &) = delete;

    /// The first failure since the last forget(); empty: none. Warnings do not count.
    [[nodiscard]] const std::string &failure() const { return m_failure; }
    void forget() { m_failure.clear(); }

private:
    static void hear(CPLErr severity, CPLErrorNum number, const char *message);
    std::deque<CPLConfigOptionSetter> m_options;
    std::string m_failure;
};

} // namespace gis
