-- SPDX-FileCopyrightText: 2026 The Cột Mốc authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Boundary markers as they were found, day by day, and files that belong to rows.

CREATE TABLE marker_inspection (
    id           INTEGER PRIMARY KEY,                         -- row key
    marker_id    INTEGER NOT NULL REFERENCES boundary_marker, -- which marker
    inspected_on TEXT NOT NULL,                               -- day somebody looked
    state        TEXT NOT NULL CHECK (state IN ('standing', 'damaged', 'lost', 'moved', 'not_found')), -- as found
    who          TEXT NOT NULL DEFAULT '',                    -- who looked; empty: not stated
    note         TEXT NOT NULL DEFAULT '',                    -- what else was seen
    source       TEXT NOT NULL                                -- where it is recorded
);
CREATE INDEX marker_inspection_by_marker ON marker_inspection (marker_id, inspected_on);

-- The bytes lie in the folder NAME.files beside the workspace, under their digest.
CREATE TABLE attachment (
    id          INTEGER PRIMARY KEY,  -- row key
    owner_table TEXT NOT NULL,        -- table of the row it belongs to
    owner_id    INTEGER NOT NULL,     -- key of that row
    digest      TEXT NOT NULL CHECK (length(digest) = 64), -- BLAKE2b-256 of the bytes, hexadecimal
    name        TEXT NOT NULL,        -- as the file was called
    size        INTEGER NOT NULL,     -- bytes
    added_on    TEXT NOT NULL,        -- day it was added
    UNIQUE (owner_table, owner_id, digest)
);

-- A marker's state is that of its latest inspection, of one day the one entered last; derived, so
-- that it cannot contradict them. Markers without one are not in here.
CREATE VIEW marker_state AS
    SELECT latest.marker_id    AS marker_id, -- whose
           latest.state        AS state,     -- how it was found
           latest.inspected_on AS seen_on    -- when
      FROM marker_inspection AS latest
     WHERE NOT EXISTS (SELECT 1 FROM marker_inspection AS later
                        WHERE later.marker_id = latest.marker_id
                          AND (later.inspected_on, later.id) > (latest.inspected_on, latest.id));
