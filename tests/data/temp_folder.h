// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <set>
#include <string>

/// A folder of the test's own, gone at its end.
class TempFolder
{
public:
    TempFolder()
        : m_path(std::filesystem::temp_directory_path() /
                 ("cotmoc-" + std::to_string(std::random_device{}()) + " đường dẫn?#%"))
    {
        std::filesystem::create_directories(m_path);
    }
    ~TempFolder()
    {
        std::error_code ignored;
        std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, ignored);
        std::filesystem::remove_all(m_path, ignored);
    }
    TempFolder(const TempFolder &) = delete;
    TempFolder &operator=(const TempFolder &) = delete;

    [[nodiscard]] std::filesystem::path operator/(const std::string &name) const { return m_path / name; }
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    /// Names of all files in it, sorted.
    [[nodiscard]] std::string listing() const
    {
        std::set<std::string> names;
        for (const auto &entry : std::filesystem::directory_iterator(m_path))
            names.insert(entry.path().filename().string());
        std::string result;
        for (const auto &name : names)
            result += (result.empty() ? "" : " ") + name;
        return result;
    }

private:
    std::filesystem::path m_path;
};

[[nodiscard]] inline std::string bytesOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline void writeBytes(const std::filesystem::path &file, const std::string &bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}
