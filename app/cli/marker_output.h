// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/parcel_name.h"
#include "data/rules/marker_register.h"

namespace app::cli {

/// A register as people read it: markers, the boundary they give, what is declared, what is in doubt.
void printRegister(const data::MarkerRegister &markers, const ParcelNames &parcels);
/// The same under keys; places are X (north), Y (east) in metres, bearings degrees.
[[nodiscard]] Json registerJson(const data::MarkerRegister &markers, const ParcelNames &parcels);

} // namespace app::cli
