// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content.h"

#include <QString>

namespace app {

/// What was found, in one sentence: "The parts do not add up to the whole".
[[nodiscard]] QString findingSentence(data::Finding::Kind kind);
/// What it was found on: "Special-use forest · Area", "M-03: Bàn giao mặt bằng", "Parcel 541, map sheet 9".
[[nodiscard]] QString findingTopic(const Content &content, const data::Finding &finding);
/// What it leads to: "Milestone M-03"; empty where it leads nowhere.
[[nodiscard]] QString findingLink(const data::Finding &finding);

/// The sides: as printed, or the figures and what they give: "134,70 ha + 67,50 ha = 202,20 ha". The
/// right one is empty where the finding is a gap.
[[nodiscard]] QString leftSide(const Content &content, const data::Finding &finding);
[[nodiscard]] QString rightSide(const Content &content, const data::Finding &finding);
/// "+0,33 ha", "121 days"; empty where there is none.
[[nodiscard]] QString findingDifference(const data::Finding &finding);

/// Where a side stands, in words; a measured one says how it was measured.
[[nodiscard]] QString leftSource(const data::Finding &finding);
[[nodiscard]] QString rightSource(const data::Finding &finding);

/// "A · changes a tracked figure or a deadline".
[[nodiscard]] QString severityTitle(data::Severity severity);
/// "Acknowledged by Lan on 23/11/2026: asked the rangers"; of an outdated one, that it is open again.
[[nodiscard]] QString acknowledgementText(const data::Acknowledgement &acknowledgement);

} // namespace app
