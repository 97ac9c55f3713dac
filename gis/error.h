// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>

namespace gis {

/// Something geographic failed: an unknown CRS, a coordinate outside it, a file GDAL cannot write.
class Error : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

} // namespace gis
