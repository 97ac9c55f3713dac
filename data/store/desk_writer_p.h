// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/store/desk_file_p.h"

#include <limits>
#include <unordered_map>

namespace data {

inline constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

/// A parcel as the index takes it in.
struct DeskRecord
{
    Id parcel = 0;
    std::array<std::string, kWordFacts> words; ///< by Fact
    double area = kUnknown;                    ///< m²
    double approved = kUnknown;                ///< đồng
    double paid = kUnknown;                    ///< đồng
    double due = kUnknown;                     ///< days since 1970
    std::uint64_t place = 0;
    std::array<std::uint64_t, 3> holder{};
    std::vector<std::string> terms; ///< behind a letter that says of what kind they are, see Term
};

/// Kinds of terms. Of the first two the index also holds all beginnings of up to three letters.
struct Term
{
    static constexpr char kAny = 'a';
    static constexpr char kHolder = 'h';
    static constexpr char kPlace = 'p';
    static constexpr char kPhoneEnd = 't'; ///< all digits, from the last to the first
    static constexpr std::size_t kShort = 3;
    static constexpr bool hasShort(char kind) { return kind == kAny || kind == kHolder; }
    /// The kind under which short beginnings of a kind stand.
    static constexpr char shortOf(char kind) { return static_cast<char>(kind - 'a' + 'A'); }
};

/// Adds parcels to the index, inside the caller's transaction.
class DeskWriter
{
public:
    explicit DeskWriter(DeskFile &file) : m_file(file), m_seen(file.seen()) {}

    void add(const DeskRecord &record);
    /// Gives up the slots of @p parcels (ascending).
    void vacate(const std::vector<Id> &parcels);
    /// Writes what is still held back. @p change and @p hash: up to where it follows the workspace.
    void finish(Id change, std::string hash);

private:
    template <typename Value> void append(Fact fact, Value value);
    void flush();
    void storeTerms();

    DeskFile &m_file;
    DeskFile::Seen m_seen;
    std::int64_t m_block = -1; ///< that of what is held back
    std::size_t m_first = 0;   ///< its first slot there
    std::array<std::vector<std::byte>, kFacts> m_facts;
    std::unordered_map<std::string, std::vector<std::uint16_t>> m_terms;
};

} // namespace data
