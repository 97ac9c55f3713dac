// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace data {

/// Removes a file that was not finished, and what SQLite put beside it.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(std::filesystem::path file) : m_file(std::move(file)) {}
    ~UnfinishedFile()
    {
        std::error_code ignored;
        for (const char *suffix : {"", "-journal", "-wal", "-shm"})
            if (!m_finished)
                std::filesystem::remove(m_file.string() + suffix, ignored);
    }
    UnfinishedFile(const UnfinishedFile &) = delete;
    UnfinishedFile &operator=(const UnfinishedFile &) = delete;
    void finish() { m_finished = true; }

private:
    std::filesystem::path m_file;
    bool m_finished = false;
};

} // namespace data
