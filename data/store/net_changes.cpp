// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/net_changes_p.h"

#include <map>
#include <tuple>
#include <utility>

namespace data {

namespace {

using Kind = FieldChange::Kind;

/// Whether a row was there before its first step and after its last.
struct Presence
{
    bool before = true;
    bool after = true;
};

} // namespace

std::vector<FieldChange> netOf(std::vector<FieldChange> steps)
{
    std::map<std::pair<std::string, std::string>, Presence> rows;
    std::map<std::tuple<std::string, std::string, std::string>, std::size_t> known;
    std::vector<FieldChange> net;
    for (FieldChange &step : steps) {
        const auto [row, first] = rows.try_emplace({step.table, step.row});
        if (first)
            row->second.before = step.kind != Kind::Added;
        row->second.after = step.kind != Kind::Removed;
        const auto [found, added] = known.try_emplace({step.table, step.row, step.field}, net.size());
        if (added) {
            net.push_back(std::move(step));
            continue;
        }
        FieldChange &so = net[found->second];
        step.before = std::move(so.before);
        so = std::move(step);
    }
    std::erase_if(net, [&](FieldChange &change) {
        const auto [before, after] = rows.at({change.table, change.row});
        change.kind = before == after ? Kind::Altered : before ? Kind::Removed : Kind::Added;
        return change.field.empty() ? before == after : change.before == change.after;
    });
    return net;
}

} // namespace data
