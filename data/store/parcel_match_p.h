// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/desk_text_p.h"
#include "data/store/parcel_filter.h"
#include "data/store/workspace.h"

namespace data {

/// A filter made ready for one reading of the index.
class ParcelMatch
{
public:
    /// Both must outlive it.
    ParcelMatch(const Workspace &workspace, DeskFile &file, const ParcelFilter &filter);

    /// Who is in which slot of the block last asked for.
    [[nodiscard]] const Values<Id> &parcels() const { return *m_parcels; }
    [[nodiscard]] SlotSet in(std::int64_t block);

private:
    struct Words
    {
        Fact fact;
        std::vector<char> allowed; ///< by code
    };
    struct Limits
    {
        Fact fact;
        double from;
        double to;
    };

    void addWords();
    void addWard();
    void addPlaces();
    void addSteps();
    void addLimits(Fact fact, const ParcelRange &range);
    void keepWords(std::int64_t block, const Words &words, SlotSet &slots);
    void keepLimits(std::int64_t block, const Limits &limits, SlotSet &slots);
    void keepWard(std::int64_t block, SlotSet &slots);
    void keepOwed(std::int64_t block, SlotSet &slots);

    const Workspace &m_workspace;
    DeskFile &m_file;
    const ParcelFilter &m_filter;
    std::vector<SearchPart> m_text;
    std::vector<Words> m_words;
    std::vector<Limits> m_limits;
    std::vector<std::vector<Id>> m_among;    ///< ascending; in each of them
    std::vector<std::vector<Id>> m_notAmong; ///< ascending; in none of them
    std::vector<char> m_ward;                ///< by code of unit: under the ward, whatever the geometry
    std::vector<char> m_wardByGeometry;      ///< by code of unit: where it is in m_wardAmong
    std::vector<Id> m_wardAmong;             ///< ascending
    std::unique_ptr<Values<Id>> m_parcels = std::make_unique<Values<Id>>();
    std::unique_ptr<Values<double>> m_numbers = std::make_unique<Values<double>>();
    std::unique_ptr<Values<double>> m_others = std::make_unique<Values<double>>();
    std::unique_ptr<Codes> m_codes = std::make_unique<Codes>();
};

/// Parcels for which a step took place, ascending; read from the workspace.
[[nodiscard]] std::vector<Id> parcelsPast(const Workspace &workspace, const std::string &step);

/// Parcels by geometry, ascending. By the file's spatial index, then by the shapes themselves.
[[nodiscard]] std::vector<Id> parcelsMeeting(const Workspace &workspace, const gis::Box &box);
[[nodiscard]] std::vector<Id> parcelsMeeting(const Workspace &workspace, const gis::MultiPolygon &area, bool wholly);

} // namespace data
