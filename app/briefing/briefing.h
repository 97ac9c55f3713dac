// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content.h"

#include <QLocale>
#include <QPageSize>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>

namespace app {

/// A briefing could not be made; says which file or which project.
class BriefingError : public std::runtime_error
{
public:
    enum class Why { NoProject, NothingToDraw, NotWritten };
    /// @p file: the one that is not written, or its folder.
    explicit BriefingError(Why why, std::filesystem::path file = {})
        : std::runtime_error("briefing failed: " + file.string()), m_why(why), m_file(std::move(file))
    {}
    [[nodiscard]] Why why() const { return m_why; }
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }

private:
    Why m_why;
    std::filesystem::path m_file;
};

/// A map sheet of a project, or of the ward as a whole, as of the content's day.
struct BriefingRequest
{
    std::shared_ptr<const Content> content;
    std::optional<data::Id> project;
    QPageSize paper{QPageSize::A4}; ///< laid landscape
    QLocale locale;                 ///< of figures; words come from the installed translator
};

struct BriefingFiles
{
    std::filesystem::path pdf; ///< one page, vector
    std::filesystem::path png; ///< the same page, 200 dots per inch
};

/// ASCII, without extension: "ban-do-ham-rong-2026-11-23", of a project "ban-do-ham-rong-pr-01-2026-11-23".
[[nodiscard]] QString briefingName(const BriefingRequest &request);

/// Writes both files into @p outDir, making it if need be; what was there under their names is replaced
/// once the new ones are whole. Needs a QGuiApplication; any thread, takes about a second.
/// Throws BriefingError.
BriefingFiles writeBriefing(const BriefingRequest &request, const std::filesystem::path &outDir);

} // namespace app
