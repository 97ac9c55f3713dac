// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/reading_p.h"

namespace data {

/// Looks at the first rows of a file. Throws gis::FileRefused, Error{BadImportOption}.
[[nodiscard]] ImportPreview lookAt(const gis::VectorFile &file, const Workspace &workspace,
                                   const ImportOptions &options);

/// What has to be answered before @p preview can be believed.
[[nodiscard]] std::vector<ImportQuestion> questionsOf(const ImportPreview &preview, const Workspace &workspace,
                                                      const ImportOptions &options);

/// What is wrong with the file as a whole: it ends early, an encoding lost its capitals.
void noteFile(const ImportPreview &preview, IssueLog &log);

/// How the file is read, everything settled.
[[nodiscard]] FileReading settle(const ImportPreview &preview, const ImportOptions &options, int srid);

} // namespace data
