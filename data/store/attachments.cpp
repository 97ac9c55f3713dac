// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/attachments.h"

#include "data/store/row_p.h"

#include <sodium.h>

#include <array>
#include <cerrno>
#include <format>
#include <fstream>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace data {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kBlock = 1 << 16;

class Digest
{
public:
    Digest() { crypto_generichash_init(&m_state, nullptr, 0, crypto_generichash_BYTES); }
    void add(const char *bytes, std::size_t size)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(bytes), size);
    }
    [[nodiscard]] std::string hex()
    {
        std::array<unsigned char, crypto_generichash_BYTES> hash{};
        crypto_generichash_final(&m_state, hash.data(), hash.size());
        std::string result;
        for (const unsigned char byte : hash)
            result += std::format("{:02x}", byte);
        return result;
    }

private:
    crypto_generichash_state m_state{};
};

/// Calls take(bytes, size) block by block.
template <typename Take> void readBlocks(const fs::path &file, Take take)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw Error(Failure::Unreadable, file.string());
    std::vector<char> block(kBlock);
    while (stream) {
        stream.read(block.data(), static_cast<std::streamsize>(block.size()));
        if (stream.gcount() > 0)
            take(block.data(), static_cast<std::size_t>(stream.gcount()));
    }
    if (!stream.eof())
        throw Error(Failure::Unreadable, file.string());
}

[[noreturn]] void failToWrite(const fs::path &file, int code)
{
    const bool full = code == ENOSPC || code == EDQUOT;
    throw Error(full ? Failure::DiskFull : Failure::ReadOnly, file.string(), std::generic_category().message(code));
}

/// A new file of a name nobody else uses, gone at the end unless it got its own.
class PartFile
{
public:
    explicit PartFile(const fs::path &folder) : m_path((folder / ".part-XXXXXX").string())
    {
        m_handle = ::mkostemp(m_path.data(), O_CLOEXEC);
        if (m_handle < 0)
            failToWrite(folder, errno);
    }
    ~PartFile()
    {
        close();
        if (!m_path.empty())
            ::unlink(m_path.c_str());
    }
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    void write(const char *bytes, std::size_t size)
    {
        while (size > 0) {
            const ssize_t written = ::write(m_handle, bytes, size);
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                failToWrite(m_path, errno);
            bytes += written;
            size -= static_cast<std::size_t>(written);
        }
    }
    /// On the disk, and under its name.
    void finishAs(const fs::path &target)
    {
        constexpr mode_t kReadable = 0644; // mkostemp makes files for their owner alone
        if (::fchmod(m_handle, kReadable) != 0 || ::fsync(m_handle) != 0)
            failToWrite(target, errno);
        close();
        if (::rename(m_path.c_str(), target.c_str()) != 0)
            failToWrite(target, errno);
        m_path.clear();
    }

private:
    void close()
    {
        if (m_handle >= 0)
            ::close(std::exchange(m_handle, -1));
    }
    std::string m_path;
    int m_handle = -1;
};

void makeFolder(const fs::path &folder)
{
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed)
        failToWrite(folder, failed.value());
}

std::string digestOf(const fs::path &file)
{
    Digest digest;
    readBlocks(file, [&](const char *bytes, std::size_t size) { digest.add(bytes, size); });
    return digest.hex();
}

} // namespace

fs::path filesFolder(const Workspace &workspace)
{
    return workspace.file().parent_path() / (workspace.file().stem().string() + ".files");
}

fs::path fileOf(const Workspace &workspace, const std::string &digest)
{
    return filesFolder(workspace) / digest.substr(0, 2) / digest.substr(2);
}

Attachment storeFile(const Workspace &workspace, const fs::path &source)
{
    if (std::error_code none; !fs::is_regular_file(source, none))
        throw Error(Failure::NotFound, source.string());
    Attachment result{.name = source.filename().string()};
    makeFolder(filesFolder(workspace));
    PartFile part(filesFolder(workspace));
    Digest digest;
    readBlocks(source, [&](const char *bytes, std::size_t size) {
        digest.add(bytes, size);
        part.write(bytes, size);
        result.size += static_cast<std::int64_t>(size);
    });
    if (result.size == 0)
        throw Error(Failure::NotFound, source.string());
    result.digest = digest.hex();
    const fs::path target = fileOf(workspace, result.digest);
    if (!fs::exists(target)) {
        makeFolder(target.parent_path());
        part.finishAs(target);
    } else if (digestOf(target) != result.digest) {
        throw Error(Failure::Corrupt, target.string());
    }
    return result;
}

void attach(SQLite::Database &database, const Attachment &attachment)
{
    SQLite::Statement insert(database,
                             "INSERT INTO attachment (owner_table, owner_id, digest, name, size, added_on)"
                             " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (owner_table, owner_id, digest) DO NOTHING");
    insert.bind(1, attachment.ownerTable);
    insert.bind(2, attachment.owner);
    insert.bind(3, attachment.digest);
    insert.bind(4, attachment.name);
    insert.bind(5, attachment.size);
    insert.bind(6, toIso(attachment.addedOn));
    insert.exec();
}

std::vector<Attachment> attachments(const Workspace &workspace, std::string_view ownerTable)
{
    return selectAll(
        workspace,
        "SELECT id, owner_table, owner_id, digest, name, size, added_on FROM attachment WHERE owner_table = ?"
        " ORDER BY owner_id, id",
        [](Row &row) {
            return Attachment{.id = row.id(),
                              .ownerTable = row.text(),
                              .owner = row.id(),
                              .digest = row.text(),
                              .name = row.text(),
                              .size = row.id(),
                              .addedOn = row.date().value_or(Date{})};
        },
        [&](SQLite::Statement &statement) { statement.bind(1, std::string(ownerTable)); });
}

} // namespace data
