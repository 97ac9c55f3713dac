// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/plane_p.h"
#include "gis/shape_p.h"

#include <cstdint>
#include <numeric>
#include <set>
#include <tuple>

namespace gis {
namespace {

/// Shamos and Hoey's sweep: a line moves from west to east, and the segments it cuts stand in their order
/// from south to north. The first meeting is always between neighbours in that order, so it ends there.
class Sweep
{
public:
    explicit Sweep(std::span<const Point> ring)
        : m_ring(ring.first(ring.size() - 1)), m_cut(Below{this}), m_where(m_ring.size(), m_cut.end())
    {}

    [[nodiscard]] std::optional<Point> firstMeeting()
    {
        std::vector<std::uint32_t> order(m_ring.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::sort(order, [this](std::uint32_t a, std::uint32_t b) { return before(m_ring[a], m_ring[b]); });
        for (std::size_t i = 0; i < order.size() && !m_meeting; ++i) {
            const std::uint32_t vertex = order[i];
            if (i > 0 && m_ring[order[i - 1]] == m_ring[vertex])
                return m_ring[vertex];
            const std::uint32_t previous = vertex == 0 ? lastSegment() : vertex - 1;
            for (const std::uint32_t segment : {previous, vertex})
                if (m_where[segment] != m_cut.end())
                    leave(segment);
            for (const std::uint32_t segment : {previous, vertex})
                if (left(segment) == m_ring[vertex])
                    enter(segment);
        }
        return m_meeting;
    }

private:
    struct Below
    {
        Sweep *sweep;
        bool operator()(std::uint32_t a, std::uint32_t b) const { return sweep->isBelow(a, b); }
    };
    using Cut = std::set<std::uint32_t, Below>;

    static bool before(Point a, Point b) { return std::tie(a.x, a.y) < std::tie(b.x, b.y); }
    [[nodiscard]] std::uint32_t lastSegment() const { return static_cast<std::uint32_t>(m_ring.size() - 1); }
    [[nodiscard]] Point from(std::uint32_t segment) const { return m_ring[segment]; }
    [[nodiscard]] Point to(std::uint32_t segment) const { return m_ring[segment == lastSegment() ? 0 : segment + 1]; }
    [[nodiscard]] Point left(std::uint32_t segment) const { return std::min(from(segment), to(segment), before); }
    [[nodiscard]] Point right(std::uint32_t segment) const { return std::max(from(segment), to(segment), before); }

    /// The one that began later is held against the other; where it begins on it, they meet.
    bool isBelow(std::uint32_t a, std::uint32_t b)
    {
        if (a == b)
            return false;
        if (left(a) == left(b))
            return orientation(left(b), right(b), right(a)) < 0;
        const bool aLater = before(left(b), left(a));
        const int side = aLater ? orientation(left(b), right(b), left(a)) : orientation(left(a), right(a), left(b));
        if (side == 0)
            m_meeting = aLater ? left(a) : left(b);
        return aLater ? side < 0 : side > 0;
    }

    void compare(std::uint32_t a, std::uint32_t b)
    {
        const std::uint32_t apart = a < b ? b - a : a - b;
        if (apart > 1 && apart != lastSegment() && meetingOf(from(a), to(a), from(b), to(b)) != Meeting::None)
            m_meeting = meetingPlace(from(a), to(a), from(b), to(b));
    }

    void enter(std::uint32_t segment)
    {
        const auto [place, isNew] = m_cut.insert(segment);
        if (!isNew) { // on another, as far as it goes
            m_meeting = left(segment);
            return;
        }
        m_where[segment] = place;
        if (place != m_cut.begin())
            compare(*std::prev(place), segment);
        if (std::next(place) != m_cut.end())
            compare(segment, *std::next(place));
    }

    void leave(std::uint32_t segment)
    {
        const auto after = m_cut.erase(m_where[segment]);
        m_where[segment] = m_cut.end();
        if (after != m_cut.begin() && after != m_cut.end())
            compare(*std::prev(after), *after);
    }

    std::span<const Point> m_ring; ///< without the closing vertex
    Cut m_cut;
    std::vector<Cut::iterator> m_where;
    std::optional<Point> m_meeting;
};

} // namespace

std::optional<Point> firstSelfMeeting(std::span<const Point> ring) { return Sweep(ring).firstMeeting(); }

} // namespace gis
