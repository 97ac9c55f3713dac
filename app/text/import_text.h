// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/import.h"

#include <QLocale>
#include <QString>

/// What an import says, in the user's language. Shared by the command and the wizard.
namespace app::text {

/// "thửa đất", "mốc ranh giới" ...
[[nodiscard]] QString importTargetText(data::ImportTarget target);
/// "tờ bản đồ", "số thửa" ...; @p field as data::fieldsOf names it, or "geometry".
[[nodiscard]] QString fieldText(const std::string &field);
/// "TCVN3 (ABC)", "VNI", "Unicode" ...
[[nodiscard]] QString encodingText(gis::TextEncoding encoding);
/// "Vietnamese: 1.234,5".
[[nodiscard]] QString notationText(data::NumberNotation notation);
/// "VN-2000, central meridian 105°00'", "WGS 84 (GPS)" ...; with the order of the two columns.
[[nodiscard]] QString crsText(const gis::SourceCrs &crs);
/// Why a place is proposed and how sure that is, in a sentence.
[[nodiscard]] QString placeText(const gis::PlaceGuess &guess);
/// Why alone.
[[nodiscard]] QString placeReasonText(const gis::PlaceGuess &guess);
/// "Row 12: the area \"abc\" is no number."
[[nodiscard]] QString issueText(const data::ImportIssue &issue, const QLocale &locale);
/// What a person has to say, and how, in a sentence; @p option names what answers it.
[[nodiscard]] QString questionText(const data::ImportQuestion &question);

} // namespace app::text
