// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/findings.h"
#include "data/rules/findings_p.h"

#include <format>

namespace data::finding {

std::vector<Finding> inImports(const Evidence &evidence)
{
    std::vector<Finding> findings;
    for (const ImportNote &note : evidence.imported) {
        Finding finding;
        finding.key = std::format("import/{}/{}/{}/{}", note.file, note.row, note.kind, note.subject);
        finding.kind = note.leftOut ? Finding::Kind::LeftOutOfImport : Finding::Kind::DoubtedByImport;
        finding.severity = note.leftOut ? Severity::B : Severity::C;
        finding.topic = note.kind;
        finding.left = {.label = note.subject,
                        .text = note.detail,
                        .value = static_cast<double>(note.row),
                        .source = note.row ? std::format("{}:{}", note.file, note.row) : note.file};
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace data::finding
