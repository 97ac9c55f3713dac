// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/error.h"

namespace data {

namespace {

/// For logs and debuggers; people are told by app/, in their language.
std::string describe(Failure kind, const std::string &subject, const std::string &detail)
{
    return "workspace failure " + std::to_string(static_cast<int>(kind)) + ": " + subject +
           (detail.empty() ? "" : " (" + detail + ")");
}

} // namespace

Error::Error(Failure kind, std::string subject, std::string detail)
    : std::runtime_error(describe(kind, subject, detail)), m_kind(kind), m_subject(std::move(subject)),
      m_detail(std::move(detail))
{}

} // namespace data
