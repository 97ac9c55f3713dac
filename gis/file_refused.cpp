// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/file_refused.h"

#include <format>
#include <utility>

namespace gis {

namespace {

/// For logs and debuggers; people are told by app/, in their language.
std::string describe(Refusal reason, const std::filesystem::path &file, const RefusalCause &cause)
{
    return std::format("{}: refusal {}, cause {}, \"{}\" {} {}", file.string(), std::to_underlying(reason),
                       std::to_underlying(cause.kind), cause.subject, cause.count, cause.of);
}

} // namespace

FileRefused::FileRefused(Refusal reason, const std::filesystem::path &file, RefusalCause cause)
    : Error(describe(reason, file, cause)), m_reason(reason), m_file(file), m_cause(std::move(cause))
{}

} // namespace gis
