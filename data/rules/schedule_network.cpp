// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/schedule_network_p.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace data::schedule {

namespace {

using Kind = NetworkFault::Kind;

std::optional<NetworkFault> faultOfTasks(std::span<const Task> tasks)
{
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const Task &task = tasks[i];
        if (task.workingDays < 0 || task.workingDays > kLongestPeriod)
            return faultOf(Kind::PeriodTooLong, tasks, std::array{i});
        if (task.startedOn && task.doneOn && *task.doneOn < *task.startedOn)
            return faultOf(Kind::DoneBeforeStart, tasks, std::array{i});
    }
    return {};
}

std::expected<std::vector<Edge>, NetworkFault> edgesOf(const Network &network)
{
    std::unordered_map<Id, std::size_t> byId;
    byId.reserve(network.tasks.size());
    for (std::size_t i = 0; i < network.tasks.size(); ++i)
        if (const auto [at, isNew] = byId.emplace(network.tasks[i].id, i); !isNew)
            return std::unexpected(faultOf(Kind::RepeatedTask, network.tasks, std::array{at->second, i}));
    std::vector<Edge> edges;
    edges.reserve(network.links.size());
    for (std::size_t i = 0; i < network.links.size(); ++i) {
        const Link &link = network.links[i];
        const auto from = byId.find(link.from);
        const auto to = byId.find(link.to);
        if (from == byId.end() || to == byId.end())
            return std::unexpected(NetworkFault{
                .kind = Kind::UnknownTask, .tasks = {from == byId.end() ? link.from : link.to}, .names = {}});
        if (link.lag < -kLongestPeriod || link.lag > kLongestPeriod)
            return std::unexpected(faultOf(Kind::PeriodTooLong, network.tasks, std::array{from->second, to->second}));
        edges.push_back({from->second, to->second, i});
    }
    return edges;
}

/// Tasks whose predecessors are all placed, until there are none left; shorter than the network if there
/// is a cycle.
std::vector<std::size_t> orderOf(const Adjacency &before, const Adjacency &after, std::size_t count)
{
    std::vector<std::size_t> waitsFor(count);
    std::vector<std::size_t> order;
    order.reserve(count);
    for (std::size_t task = 0; task < count; ++task)
        if (waitsFor[task] = before.of(task).size(); waitsFor[task] == 0)
            order.push_back(task);
    for (std::size_t done = 0; done < order.size(); ++done)
        for (const Edge &edge : after.of(order[done]))
            if (--waitsFor[edge.to] == 0)
                order.push_back(edge.to);
    return order;
}

/// Each task outside @p order waits for another one outside of it: going back among those meets a task twice.
std::vector<std::size_t> findCycle(const Adjacency &before, std::span<const std::size_t> order, std::size_t count)
{
    std::vector<bool> isPlaced(count, false);
    for (const std::size_t task : order)
        isPlaced[task] = true;
    const auto firstOutside = std::ranges::find(isPlaced, false) - isPlaced.begin();
    std::vector<std::size_t> path;
    std::vector<std::size_t> placeOnPath(count, count);
    for (auto task = static_cast<std::size_t>(firstOutside); placeOnPath[task] == count;) {
        placeOnPath[task] = path.size();
        path.push_back(task);
        task = std::ranges::find_if(before.of(task), [&](const Edge &edge) { return !isPlaced[edge.from]; })->from;
        if (placeOnPath[task] != count)
            path.erase(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(placeOnPath[task]));
    }
    std::ranges::reverse(path);
    return path;
}

} // namespace

Adjacency::Adjacency(std::span<const Edge> edges, std::size_t tasks, std::size_t Edge::*end)
    : m_first(tasks + 1, 0), m_edges(edges.size())
{
    for (const Edge &edge : edges)
        ++m_first[edge.*end + 1];
    for (std::size_t task = 0; task < tasks; ++task)
        m_first[task + 1] += m_first[task];
    std::vector<std::size_t> next(m_first.begin(), m_first.end() - 1);
    for (const Edge &edge : edges)
        m_edges[next[edge.*end]++] = edge;
}

NetworkFault faultOf(Kind kind, std::span<const Task> tasks, std::span<const std::size_t> named)
{
    NetworkFault fault{.kind = kind, .tasks = {}, .names = {}};
    for (const std::size_t i : named) {
        fault.tasks.push_back(tasks[i].id);
        const bool isBoth = !tasks[i].code.empty() && !tasks[i].title.empty();
        fault.names.push_back(tasks[i].code + (isBoth ? " " : "") + tasks[i].title);
    }
    return fault;
}

std::expected<Sorted, NetworkFault> sortNetwork(const Network &network)
{
    const std::size_t count = network.tasks.size();
    if (auto fault = faultOfTasks(network.tasks))
        return std::unexpected(std::move(*fault));
    const auto edges = edgesOf(network);
    if (!edges)
        return std::unexpected(edges.error());
    Sorted sorted{.before = {*edges, count, &Edge::to}, .after = {*edges, count, &Edge::from}, .order = {}};
    sorted.order = orderOf(sorted.before, sorted.after, count);
    if (sorted.order.size() < count)
        return std::unexpected(faultOf(Kind::Cycle, network.tasks, findCycle(sorted.before, sorted.order, count)));
    return sorted;
}

} // namespace data::schedule
