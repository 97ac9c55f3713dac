// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/clearance.h"

#include <QStringList>

/// The words for clearance, in the user's language; names of steps and states are data of the workspace.
namespace app::text {

/// "Thông báo thu hồi đất".
[[nodiscard]] QString stepName(const data::ClearanceStep &step);
/// Of a code; one that is not known is given back.
[[nodiscard]] QString stepName(const data::ClearanceOrder &order, std::string_view code);
/// "Đã chi trả, gửi ngân hàng"; of a parcel without a state "Chưa thông báo".
[[nodiscard]] QString stateName(const data::ClearanceOrder &order, const data::ClearanceState &state);
/// "Paid in full", "A part paid", "Deposited in a bank"; empty for none, and where it is not stated.
[[nodiscard]] QString paymentName(data::Payment payment);
/// Those that are up: "Obstacle", "Compulsory inventory", "Enforcement", "Complaint".
[[nodiscard]] QStringList flagNames(const data::ClearanceState &state);
/// One clause: "the day of it is missing", "before it Survey and inventory has to take place".
[[nodiscard]] QString refusalText(const data::ClearanceOrder &order, const data::Refusal &refusal);
/// The same for a heading over all parcels refused for it, without their own days.
[[nodiscard]] QString refusalKind(data::Refusal::Kind kind);
/// What to tell of a statement of law that was not read in the law itself; empty where it was.
[[nodiscard]] QString certaintyNote(data::Certainty sure);

} // namespace app::text
