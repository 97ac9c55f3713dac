// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/markers.h"

#include "data/store/attachments.h"
#include "data/store/parcels.h"
#include "data/store/places.h"
#include "data/store/projects.h"
#include "data/store/row_p.h"
#include "gis/crs.h"

#include <algorithm>

namespace data {

namespace {

Id forestOf(SQLite::Database &database, const std::string &code)
{
    SQLite::Statement find(database, "SELECT id FROM forest WHERE code = ?");
    find.bind(1, code);
    if (!find.executeStep())
        throw Error(Failure::UnknownForest, code);
    return find.getColumn(0).getInt64();
}

Id markerOf(SQLite::Database &database, const MarkerName &name)
{
    const std::optional<Id> forest =
        name.forest.empty() ? std::nullopt : std::optional(forestOf(database, name.forest));
    SQLite::Statement find(database, "SELECT count(*), boundary_marker.id, group_concat(ifnull(code, '-'), ', ')"
                                     " FROM boundary_marker LEFT JOIN forest ON forest.id = forest_id"
                                     " WHERE number = ?1 AND (?2 IS NULL OR forest_id = ?2)");
    find.bind(1, name.number);
    if (forest)
        find.bind(2, *forest);
    find.executeStep();
    if (find.getColumn(0).getInt() == 0)
        throw Error(Failure::UnknownMarker, std::to_string(name.number));
    if (find.getColumn(0).getInt() > 1)
        throw Error(Failure::AmbiguousForest, find.getColumn(2).getString());
    return find.getColumn(1).getInt64();
}

Id insertInspection(SQLite::Database &database, Id marker, const NewInspection &inspection)
{
    SQLite::Statement insert(database, "INSERT INTO marker_inspection (marker_id, inspected_on, state, who, note,"
                                       " source) VALUES (?, ?, ?, ?, ?, ?)");
    insert.bind(1, marker);
    insert.bind(2, toIso(inspection.on));
    insert.bind(3, inspection.state);
    insert.bind(4, inspection.who);
    insert.bind(5, inspection.note);
    insert.bind(6, inspection.source);
    insert.exec();
    return database.getLastInsertRowid();
}

/// Where parcels can be concerned by a marker in doubt; empty where none is.
gis::Box boxInDoubt(std::span<const BoundaryMarker> markers)
{
    gis::Box box;
    if (std::ranges::none_of(markers, leavesDoubt, &BoundaryMarker::state))
        return box;
    for (const BoundaryMarker &marker : markers)
        box.add(gis::boundsOf(marker.geometry));
    return box.grownBy(kMarkerTolerance);
}

} // namespace

std::vector<MarkerRegister> markerRegisters(const Workspace &workspace)
{
    const auto allForests = forests(workspace);
    const auto markers = boundaryMarkers(workspace);
    const auto inspections = markerInspections(workspace);
    const auto photos = attachments(workspace, "marker_inspection");
    const auto near = parcelsIn(workspace, boxInDoubt(markers));
    const auto figures = declaredFigures(workspace);
    return makeMarkerRegisters({allForests, markers, inspections, photos, near, figures},
                               gis::Transformer(workspace.srid()), kMarkerTolerance);
}

std::vector<MarkerInspection> markerInspections(const Workspace &workspace)
{
    return selectAll(workspace,
                     "SELECT id, marker_id, inspected_on, state, who, note, source FROM marker_inspection"
                     " ORDER BY marker_id, inspected_on, id",
                     [](Row &row) {
                         return MarkerInspection{.id = row.id(),
                                                 .marker = row.id(),
                                                 .on = row.date().value_or(Date{}),
                                                 .state = row.text(),
                                                 .who = row.text(),
                                                 .note = row.text(),
                                                 .source = row.text()};
                     });
}

Id recordInspection(Workspace &workspace, const NewInspection &inspection, const Author &author)
{
    if (std::chrono::sys_days(inspection.on) > std::chrono::sys_days(inspection.today))
        throw Error(Failure::DayToCome, toIso(inspection.on));
    const Id marker = guarded(workspace.file(), [&] { return markerOf(workspace.database(), inspection.marker); });
    // Before the change: copying may take a while, and a lock should not.
    std::vector<Attachment> photos;
    photos.reserve(inspection.photos.size());
    for (const auto &photo : inspection.photos)
        photos.push_back(storeFile(workspace, photo));
    Id id = 0;
    workspace.change(author, [&](SQLite::Database &database) {
        id = insertInspection(database, marker, inspection);
        for (Attachment &photo : photos) {
            photo.ownerTable = "marker_inspection";
            photo.owner = id;
            photo.addedOn = inspection.today;
            attach(database, photo);
        }
    });
    return id;
}

std::optional<Id> placeMarkers(Workspace &workspace, const std::string &forest, std::span<const MarkerPlace> places,
                               Quality quality, const std::string &source, const Author &author)
{
    return workspace.change(author, [&](SQLite::Database &database) {
        const Id forestId = forestOf(database, forest);
        SQLite::Statement put(
            database, "INSERT INTO boundary_marker (number, forest_id, ring, position, quality, source, geometry)"
                      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, MakePoint(?7, ?8, ?9))"
                      " ON CONFLICT (forest_id, number) DO UPDATE SET ring = ?3, position = ?4, quality = ?5,"
                      " source = ?6, geometry = MakePoint(?7, ?8, ?9)");
        int position = 0;
        for (const MarkerPlace &each : places) {
            put.reset();
            put.bind(1, each.number);
            put.bind(2, forestId);
            put.bind(3, each.ring);
            put.bind(4, ++position);
            put.bind(5, std::string(nameOf(quality)));
            put.bind(6, source);
            put.bind(7, each.place.x);
            put.bind(8, each.place.y);
            put.bind(9, workspace.srid());
            put.exec();
        }
    });
}

} // namespace data
