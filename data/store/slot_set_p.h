// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

namespace data {

/// Some of the 65,536 slots of a block.
class SlotSet
{
public:
    static constexpr std::size_t kSlots = 65536;
    /// From so many on, one bit for each slot takes less room than a list.
    static constexpr std::size_t kFew = kSlots / 16;

    void add(std::uint16_t slot) { m_words[slot / 64U] |= std::uint64_t{1} << (slot % 64U); }
    void remove(std::uint16_t slot) { m_words[slot / 64U] &= ~(std::uint64_t{1} << (slot % 64U)); }
    [[nodiscard]] bool contains(std::uint16_t slot) const { return (m_words[slot / 64U] >> (slot % 64U)) & 1U; }
    void clear() { m_words.fill(0); }
    [[nodiscard]] bool empty() const { return count() == 0; }
    [[nodiscard]] std::size_t count() const
    {
        std::size_t result = 0;
        for (const std::uint64_t word : m_words)
            result += static_cast<std::size_t>(std::popcount(word));
        return result;
    }
    SlotSet &operator&=(const SlotSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    SlotSet &operator|=(const SlotSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    SlotSet &operator-=(const SlotSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }
    /// visit(std::uint16_t), ascending.
    template <typename Visit> void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            for (std::uint64_t rest = m_words[i]; rest != 0; rest &= rest - 1)
                visit(static_cast<std::uint16_t>(64 * i + static_cast<std::size_t>(std::countr_zero(rest))));
    }
    /// Takes out those that @p keep(std::uint16_t) denies.
    template <typename Keep> void keepIf(Keep keep)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            for (std::uint64_t rest = m_words[i]; rest != 0; rest &= rest - 1) {
                const auto bit = static_cast<std::size_t>(std::countr_zero(rest));
                if (!keep(static_cast<std::uint16_t>(64 * i + bit)))
                    m_words[i] &= ~(std::uint64_t{1} << bit);
            }
    }

    /// As kept in the index: few as a list of 16-bit numbers, many as one bit each. In the byte order of
    /// this machine, which alone reads it.
    [[nodiscard]] std::vector<std::byte> packed() const
    {
        std::vector<std::byte> bytes(sizeof m_words);
        if (const std::size_t n = count(); n < kFew) {
            bytes.resize(n * sizeof(std::uint16_t));
            std::byte *to = bytes.data();
            forEach([&to](std::uint16_t slot) {
                std::memcpy(to, &slot, sizeof slot);
                to += sizeof slot;
            });
        } else {
            std::memcpy(bytes.data(), m_words.data(), bytes.size());
        }
        return bytes;
    }
    /// Adds what packed() made; any bytes are taken.
    void addPacked(std::span<const std::byte> bytes)
    {
        if (bytes.size() == sizeof m_words) {
            SlotSet other;
            std::memcpy(other.m_words.data(), bytes.data(), bytes.size());
            *this |= other;
            return;
        }
        for (std::size_t at = 0; at + sizeof(std::uint16_t) <= bytes.size(); at += sizeof(std::uint16_t)) {
            std::uint16_t slot = 0;
            std::memcpy(&slot, bytes.data() + at, sizeof slot);
            add(slot);
        }
    }

private:
    std::array<std::uint64_t, kSlots / 64> m_words{};
};

} // namespace data
