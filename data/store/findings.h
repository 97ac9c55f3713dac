// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/findings.h"
#include "data/store/workspace.h"

#include <string>
#include <vector>

namespace data {

/// Every contradiction and gap of the workspace as of @p today, with why those that were acknowledged
/// may stand; ordered as findContradictions() does.
[[nodiscard]] std::vector<Finding> findings(const Workspace &workspace, Date today);

/// Lets the finding with this key stand as its sides are now; the entry of the history, or nothing if
/// just that is recorded already. The reason is @p author's why and must not be blank.
/// Throws Error: UnknownFinding, NoReason.
std::optional<Id> acknowledge(Workspace &workspace, const std::string &key, Date today, const Author &author);

/// Takes an acknowledgement back. Throws Error{UnknownFinding} where there is none.
std::optional<Id> withdrawAcknowledgement(Workspace &workspace, const std::string &key, const Author &author);

/// All of them, by row key.
[[nodiscard]] std::vector<NotedContradiction> notedContradictions(const Workspace &workspace);
[[nodiscard]] std::vector<Acknowledgement> acknowledgements(const Workspace &workspace);

} // namespace data
