// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/link_folder_p.h"

#include "gis/bytes_p.h"
#include "gis/vector_file.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <system_error>

namespace gis {

namespace fs = std::filesystem;

LinkFolder::LinkFolder(const fs::path &file)
{
    std::string folder = (fs::temp_directory_path() / "cotmoc-read-XXXXXX").string();
    if (!mkdtemp(folder.data()))
        throw FileRefused(Refusal::Unreadable, file, {Cause::NoTemporaryFolder});
    m_folder = folder;
    const fs::path target = fs::absolute(file);
    m_file = m_folder / target.filename();
    for (const fs::directory_entry &each : fs::directory_iterator(target.parent_path()))
        if (each.path().stem() == target.stem() && each.is_regular_file())
            fs::create_symlink(each.path(), m_folder / each.path().filename());
}

LinkFolder::~LinkFolder()
{
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

void dropCharset(const fs::path &linked)
{
    static constexpr std::size_t kHeader = 4096;
    const fs::path original = fs::read_symlink(linked);
    const std::string head = readBytes(original, 0, kHeader);
    const std::string lower = lowerAscii(head);
    const auto at = lower.find("charset");
    if (at == std::string::npos)
        return;
    const auto end = std::min(head.find_first_of("\r\n", at), head.size());
    const bool quoted = head.find('"', at) < end;
    std::string neutral = quoted ? "charset \"Neutral\"" : "charset Neutral";
    if (neutral.size() > end - at)
        return;
    neutral.resize(end - at, ' ');
    fs::remove(linked);
    fs::copy_file(original, linked);
    fs::permissions(linked, fs::perms::owner_write, fs::perm_options::add);
    std::fstream copy(linked, std::ios::binary | std::ios::in | std::ios::out);
    copy.seekp(static_cast<std::streamoff>(at));
    copy.write(neutral.data(), static_cast<std::streamsize>(neutral.size()));
}

} // namespace gis
