// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/named_rows_p.h"
#include "data/import/packed_rows_p.h"
#include "data/import/planner_p.h"

#include <set>
#include <unordered_map>

namespace data {

/// Parcels are known by former ward, map sheet and number. Their events are never touched.
class ParcelPlanner : public Planner
{
public:
    explicit ParcelPlanner(const ImportContext &context);
    void add(const ImportRecord &record) override;
    void finish(const ImportProgress &progress) override;
    void write(BulkWriter &writer, const ImportProgress &progress) override;

private:
    /// A record with its names resolved.
    struct Candidate
    {
        std::int64_t row = 0;
        std::optional<Id> unit;
        std::optional<Id> project;
        std::string mapSheet;
        std::string number;
        std::string landUse;
        std::string category;
        std::string area; ///< m², declared; empty: not stated
        std::string holder;
        std::string_view holderKind;
        std::string address;
        std::string phone;
        const gis::Geometry *geometry = nullptr;
        [[nodiscard]] std::string label() const { return mapSheet + "/" + number; }
    };
    struct Existing;
    /// Where a candidate's parts stand in a packed row.
    enum Text : std::size_t { kSheet, kNumber, kLandUse, kCategory, kArea, kHolder, kHolderKind, kAddress, kPhone };
    enum Reference : std::size_t { kUnit, kProject };

    bool resolve(const ImportRecord &record, Candidate &candidate);
    bool isRepeated(const Candidate &candidate);
    void pack(const Candidate &candidate, Id existing);
    [[nodiscard]] std::optional<Existing> find(const Candidate &candidate);
    void compare(Candidate &candidate, const Existing &existing);
    void findMissing();
    void writeChanged(BulkWriter &writer, const ImportProgress &progress);
    void writeNew(BulkWriter &writer, const ImportProgress &progress);
    [[nodiscard]] std::string sourceOf(const PackedRows::Row &row) const;
    [[nodiscard]] std::optional<Id> writeHolder(BulkWriter &writer, const PackedRows::Row &row);

    ImportContext m_context;
    NamedRows m_units;
    NamedRows m_projects;
    std::optional<Id> m_unit;    ///< of all rows, where the options say
    std::optional<Id> m_project; ///< the same
    bool m_anyThere = false;     ///< parcels are in the workspace already
    /// Number to row. The parcels of a sheet stand together in most files: a small table of its own is at hand.
    using Sheet = std::unordered_map<std::string, std::int64_t>;
    std::string m_sheetKey; ///< of the row before
    Sheet *m_sheet = nullptr;
    std::unordered_map<std::string, Sheet> m_rowsOfSheet;
    std::set<std::pair<Id, std::string>> m_sheets;
    std::vector<Id> m_matched;
    std::optional<SQLite::Statement> m_find;
    PackedRows m_new;
    PackedRows m_changed;
    std::map<std::string, Id> m_holders; ///< by name, address and phone, where one of the last two is known
};

} // namespace data
