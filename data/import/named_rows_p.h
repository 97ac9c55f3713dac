// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/place.h"
#include "data/store/workspace.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace data {

/// Finds the row that a file means by a code or a name. The same text is looked up once.
class NamedRows
{
public:
    /// A ward whose map sheets number parcels: of two of one name the former one, for sheets outlive wards.
    static NamedRows units(const Workspace &workspace);
    /// By code or name, exactly but for case.
    static NamedRows projects(const Workspace &workspace);
    static NamedRows forests(const Workspace &workspace);

    /// Nothing for an unknown name.
    [[nodiscard]] std::optional<Id> find(const std::string &text);

private:
    using Look = std::function<std::optional<Id>(const std::string &)>;
    explicit NamedRows(Look look) : m_look(std::move(look)) {}

    Look m_look;
    std::map<std::string, std::optional<Id>, std::less<>> m_known;
};

} // namespace data
