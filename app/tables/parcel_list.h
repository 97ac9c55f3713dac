// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tables/table.h"
#include "data/store/parcel_query.h"

#include <map>
#include <span>

namespace app {

/// What is called by a key in rows of parcels, in the user's language.
class ParcelWords
{
public:
    explicit ParcelWords(const data::Workspace &workspace);

    /// Empty for none. A ward by its name, a project by its code.
    [[nodiscard]] QString unit(std::optional<data::Id> id) const { return nameIn(m_units, id); }
    [[nodiscard]] std::string unitCode(std::optional<data::Id> id) const { return nameIn(m_unitCodes, id); }
    [[nodiscard]] QString project(std::optional<data::Id> id) const { return nameIn(m_projects, id); }
    /// "Đã kiểm đếm" of "inventory".
    [[nodiscard]] QString state(const std::string &stage) const;
    /// Of a key that parcels are counted by.
    [[nodiscard]] QString key(data::ParcelField field, const std::string &key) const;

private:
    template <typename Text> static Text nameIn(const std::map<data::Id, Text> &names, std::optional<data::Id> id)
    {
        const auto found = id ? names.find(*id) : names.end();
        return found == names.end() ? Text() : found->second;
    }
    std::map<data::Id, QString> m_units;
    std::map<data::Id, std::string> m_unitCodes;
    std::map<data::Id, QString> m_projects;
    std::map<std::string, QString> m_states;
};

/// Square metres as declared, as measured where nothing is declared; nothing for neither.
[[nodiscard]] std::optional<double> areaOf(const data::ParcelRow &row);

/// The rows as a table; holders, which are personal data, when asked for.
[[nodiscard]] Table parcelList(std::span<const data::ParcelRow> rows, const ParcelWords &words, bool withHolders);

} // namespace app
