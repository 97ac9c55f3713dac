// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/import/packed_rows_p.h"

namespace data {

namespace {

constexpr std::size_t kChunkSize = std::size_t{4} << 20U;

template <typename Number> void put(std::vector<std::byte> &bytes, Number value)
{
    const std::size_t at = bytes.size();
    bytes.resize(at + sizeof value);
    std::memcpy(bytes.data() + at, &value, sizeof value);
}

void put(std::vector<std::byte> &bytes, std::span<const std::byte> value)
{
    put(bytes, static_cast<std::uint32_t>(value.size()));
    bytes.insert(bytes.end(), value.begin(), value.end());
}

template <typename Number> Number take(std::span<const std::byte> bytes, std::size_t &at)
{
    Number value{};
    std::memcpy(&value, bytes.data() + at, sizeof value);
    at += sizeof value;
    return value;
}

std::span<const std::byte> takeBytes(std::span<const std::byte> bytes, std::size_t &at)
{
    const auto size = take<std::uint32_t>(bytes, at);
    const auto result = bytes.subspan(at, size);
    at += size;
    return result;
}

} // namespace

void PackedRows::add(const Row &row)
{
    if (m_chunks.empty() || m_chunks.back().size() > kChunkSize)
        m_chunks.emplace_back().reserve(kChunkSize + (kChunkSize >> 4U));
    std::vector<std::byte> &chunk = m_chunks.back();
    put(chunk, row.number);
    put(chunk, row.existing);
    put(chunk, static_cast<std::uint8_t>(row.references.size()));
    for (const Id reference : row.references)
        put(chunk, reference);
    put(chunk, static_cast<std::uint8_t>(row.texts.size()));
    for (const std::string_view text : row.texts)
        put(chunk, std::as_bytes(std::span(text)));
    put(chunk, row.geometry);
    ++m_count;
}

PackedRows::Row PackedRows::at(Position position) const
{
    Row row;
    std::size_t at = position.offset;
    unpack(m_chunks[position.chunk], at, row);
    return row;
}

const PackedRows::Row &PackedRows::unpack(std::span<const std::byte> chunk, std::size_t &at, Row &row)
{
    row.number = take<std::int64_t>(chunk, at);
    row.existing = take<Id>(chunk, at);
    row.references.resize(take<std::uint8_t>(chunk, at));
    for (Id &reference : row.references)
        reference = take<Id>(chunk, at);
    row.texts.resize(take<std::uint8_t>(chunk, at));
    for (std::string_view &text : row.texts) {
        const auto bytes = takeBytes(chunk, at);
        text = {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
    }
    row.geometry = takeBytes(chunk, at);
    return row;
}

} // namespace data
