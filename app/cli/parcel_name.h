// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli.h"
#include "data/store/parcels.h"
#include "data/store/places.h"
#include "data/store/projects.h"

namespace app::cli {

/// How parcels are called where commands name them. The workspace must outlive it.
class ParcelNames
{
public:
    explicit ParcelNames(const data::Workspace &workspace);

    /// "parcel 12, map sheet 3, Phường Thiệu Dương · PR-15".
    [[nodiscard]] QString nameOf(data::Id parcel) const;
    /// The same under keys.
    [[nodiscard]] Json jsonOf(data::Id parcel) const;
    /// Null if there is none.
    [[nodiscard]] const data::Project *project(data::Id id) const;

private:
    const data::Workspace &m_workspace;
    std::vector<data::AdminUnit> m_units;
    std::vector<data::Project> m_projects;
};

/// The parcel "12/345" (map sheet, number), of @p ward where several former wards have one; empty: any.
/// Where none is left or several are, tells so and throws CLI::RuntimeError. Throws data::Error{UnknownUnit}.
[[nodiscard]] data::Parcel parcelNamed(const data::Workspace &workspace, const std::string &name,
                                       const std::string &ward = {});

} // namespace app::cli
