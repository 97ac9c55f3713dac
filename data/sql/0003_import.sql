-- SPDX-FileCopyrightText: 2026 The Cột Mốc authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Imports: what was read from which file, and what of it could not be believed.

-- A file that was brought in. The rows it made carry its name in `source`.
CREATE TABLE import (
    id          INTEGER PRIMARY KEY, -- row key
    imported_at TEXT NOT NULL,       -- UTC, 2026-11-23T08:00:00Z
    target      TEXT NOT NULL CHECK (target IN ('parcels', 'markers', 'sites', 'alignment', 'boundary', 'units')),
    file_name   TEXT NOT NULL,       -- without its folder
    file_bytes  INTEGER NOT NULL,    -- its length
    file_digest BLOB NOT NULL,       -- BLAKE2b-256 of its bytes
    format      TEXT NOT NULL,       -- ESRI Shapefile, DGN v7, CSV ...
    layer       TEXT NOT NULL,       -- which layer of it
    crs         TEXT NOT NULL,       -- how its coordinates were read: EPSG:5897, with ", Y X" where swapped
    settings    TEXT NOT NULL,       -- mapping, encodings and number notations used, JSON
    rows_read   INTEGER NOT NULL,    -- rows of the layer
    rows_new    INTEGER NOT NULL,    -- rows it added
    rows_changed INTEGER NOT NULL    -- rows it altered
);

-- What an import left out or doubts, by row of the file.
CREATE TABLE import_issue (
    id         INTEGER PRIMARY KEY,                 -- row key
    import_id  INTEGER NOT NULL REFERENCES import,  -- which import
    row_number INTEGER NOT NULL,                    -- as a person counts; 0: the file as a whole
    left_out   INTEGER NOT NULL CHECK (left_out IN (0, 1)), -- 1: the row was not brought in
    kind       TEXT NOT NULL,                       -- code of the reason
    subject    TEXT NOT NULL,                       -- column or thing it is about
    detail     TEXT NOT NULL                        -- the offending value, or where
);
CREATE INDEX import_issue_by_import ON import_issue (import_id);

-- Bytes of texts that were decoded from another encoding than UTF-8, as they stood in the file.
CREATE TABLE original_text (
    id          INTEGER PRIMARY KEY,                -- row key
    import_id   INTEGER NOT NULL REFERENCES import, -- which import
    row_number  INTEGER NOT NULL,                   -- row of the file; 0: a column's name
    column_name TEXT NOT NULL,                      -- decoded name of the column
    encoding    TEXT NOT NULL,                      -- tcvn3, vni, windows-1258 ...
    bytes       BLOB NOT NULL                       -- as read
);
CREATE INDEX original_text_by_import ON original_text (import_id);

-- Which column is which field, kept under a name for the next file of the same kind.
CREATE TABLE import_mapping (
    id     INTEGER PRIMARY KEY,  -- row key
    name   TEXT NOT NULL UNIQUE, -- as the user calls it
    target TEXT NOT NULL,        -- as import.target
    fields TEXT NOT NULL         -- JSON: field to column name
);

-- Which levels of a cadastral drawing hold what.
CREATE TABLE drawing_profile (
    id    INTEGER PRIMARY KEY,  -- row key
    name  TEXT NOT NULL UNIQUE, -- as the user calls it
    rules TEXT NOT NULL         -- JSON: role to list of levels
);

-- Rows that a change added in bulk: history keeps their keys and digest, not their images. The source
-- file's digest stands in `import`, whose row is part of the same change.
CREATE TABLE change_bulk (
    change_id  INTEGER NOT NULL REFERENCES change, -- the change that added them (of kind undo: removed them)
    table_name TEXT NOT NULL,                      -- where
    first_id   INTEGER NOT NULL,                   -- the rows first_id ... last_id, without gaps
    last_id    INTEGER NOT NULL,
    digest     BLOB NOT NULL,                      -- order-free sum of the rows' BLAKE2b-256 hashes
    PRIMARY KEY (change_id, table_name)
) WITHOUT ROWID;
