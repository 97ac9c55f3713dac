// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/map/parcel_set.h"
#include "gis/geometry.h"

#include <QString>

#include <bitset>
#include <optional>

namespace app {

/// What a map shows, in drawing order: what comes later covers what came before.
enum class Kind { Forest, FormerWard, Ward, Site, Parcel, Alignment, Marker };
inline constexpr std::size_t kKindCount = 7;

/// "forest", "former_ward", "ward", "site", "parcel", "alignment", "marker": how QML names a kind.
[[nodiscard]] QString nameOf(Kind kind);
[[nodiscard]] std::optional<Kind> kindOf(QStringView name);

struct Feature;

/// Which kinds are shown, and which parcels in full.
class Layers
{
public:
    [[nodiscard]] bool shows(Kind kind) const { return m_shown.test(static_cast<std::size_t>(kind)); }
    void set(Kind kind, bool shown) { m_shown.set(static_cast<std::size_t>(kind), shown); }
    /// A parcel that is not among them is drawn faintly, without a label, and cannot be picked.
    void narrow(const ParcelSet &parcels) { m_parcels = parcels; }
    [[nodiscard]] bool isFaint(const Feature &feature) const;
    friend bool operator==(const Layers &, const Layers &) = default;

private:
    std::bitset<kKindCount> m_shown = std::bitset<kKindCount>().set();
    ParcelSet m_parcels;
};

/// One thing on the map.
struct Feature
{
    Kind kind = Kind::Parcel;
    data::Id id = 0;          ///< of its record; of a site or an alignment: the project's
    gis::Geometry geometry{}; ///< in the projection of the scene, metres
    gis::Box bounds{};        ///< of geometry
    gis::Geometry outline{};  ///< of a former ward: the lines it does not share with one before it
    QString label{};          ///< a name, a marker's number, "12/345"
    QString code{};           ///< of a site or an alignment: the project's, "PR-01"
    bool lettered = true;     ///< its label is written on the map; else it would be there twice
    int stageRank = 0;        ///< of a parcel, 0 ... 7
    data::Quality quality = data::Quality::Illustrative;
    bool obstacle = false;             ///< an open one
    bool overdue = false;              ///< of a site, or an alignment without one: a deadline of its project has passed
    bool railway = false;              ///< of an alignment
    bool differs = false;              ///< of a past day: today it is otherwise, or no more
    std::optional<data::Id> project{}; ///< the one it belongs to
};

/// Whether any of what is drawn of the feature lies in the box: of a ward or a former ward, its border.
[[nodiscard]] bool isSeenIn(const Feature &feature, const gis::Box &box);

} // namespace app
