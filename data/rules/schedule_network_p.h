// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/rules/schedule.h"

namespace data::schedule {

/// A link between indices of tasks.
struct Edge
{
    std::size_t from = 0;
    std::size_t to = 0;
    std::size_t link = 0; ///< its index in the network
};

/// Edges grouped by one of their ends.
class Adjacency
{
public:
    Adjacency(std::span<const Edge> edges, std::size_t tasks, std::size_t Edge::*end);
    [[nodiscard]] std::span<const Edge> of(std::size_t task) const
    {
        return std::span(m_edges).subspan(m_first[task], m_first[task + 1] - m_first[task]);
    }

private:
    std::vector<std::size_t> m_first;
    std::vector<Edge> m_edges;
};

/// A network that has dates: sound, and in an order in which each task comes after all it waits for.
struct Sorted
{
    Adjacency before; ///< by the task that waits
    Adjacency after;  ///< by the task that is waited for
    std::vector<std::size_t> order;
};
[[nodiscard]] std::expected<Sorted, NetworkFault> sortNetwork(const Network &network);

[[nodiscard]] NetworkFault faultOf(NetworkFault::Kind kind, std::span<const Task> tasks,
                                   std::span<const std::size_t> named);

} // namespace data::schedule
