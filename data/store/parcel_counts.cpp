// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/parcel_match_p.h"
#include "data/store/parcel_query.h"

namespace data {

ParcelCounts countParcels(const Workspace &workspace, const ParcelSearch &index, const ParcelFilter &filter)
{
    return index.file().ask([&](DeskFile &file) {
        ParcelMatch match(workspace, file, filter);
        ParcelCounts counts;
        std::map<ParcelField, std::vector<std::int64_t>> byCode;
        for (const ParcelField field : kParcelFields)
            byCode[field].resize(file.words(static_cast<Fact>(field)).size());
        const auto codes = std::make_unique<Codes>();
        for (std::int64_t block = 0, end = file.blocks(); block < end; ++block) {
            const SlotSet slots = match.in(block);
            if (slots.empty())
                continue;
            counts.all += static_cast<std::int64_t>(slots.count());
            for (auto &[field, sums] : byCode) {
                file.read(block, static_cast<Fact>(field), *codes);
                slots.forEach([&](std::uint16_t slot) { ++sums.at((*codes)[slot]); });
            }
        }
        for (const auto &[field, sums] : byCode)
            for (std::size_t code = 0; code < sums.size(); ++code)
                if (sums[code] > 0)
                    counts.by[field].emplace(file.words(static_cast<Fact>(field))[code], sums[code]);
        return counts;
    });
}

} // namespace data
