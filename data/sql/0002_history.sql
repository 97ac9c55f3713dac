-- SPDX-FileCopyrightText: 2026 The Cột Mốc authors
-- SPDX-License-Identifier: Apache-2.0
--
-- History: one row a change, appended and never altered, each holding the hash of the one before.
CREATE TABLE change (
    id            INTEGER PRIMARY KEY,        -- 1, 2, 3 ... without gaps
    at            TEXT NOT NULL,              -- UTC, 2026-11-23T08:00:00Z
    who           TEXT NOT NULL,              -- name of the person
    why           TEXT NOT NULL,              -- reason or command
    kind          TEXT NOT NULL CHECK (kind IN ('create', 'migrate', 'change', 'undo')), -- the first two cannot be undone
    undoes_id     INTEGER REFERENCES change,  -- the change an undo takes back
    changeset     BLOB NOT NULL,              -- changeset of SQLite's session extension
    previous_hash BLOB NOT NULL,              -- hash of the change before; 32 zero bytes for the first
    hash          BLOB NOT NULL               -- BLAKE2b-256 over all of the above and its digests
);

-- Where the history ends, so that cutting entries off is found like altering them.
CREATE TABLE change_head (
    only      INTEGER PRIMARY KEY CHECK (only = 1), -- one row
    change_id INTEGER NOT NULL REFERENCES change,   -- the last entry
    hash      BLOB NOT NULL                         -- its hash
);

CREATE TABLE change_digest (
    change_id  INTEGER NOT NULL REFERENCES change, -- the change that left the table so
    table_name TEXT NOT NULL,                      -- a table the change touched
    row_count  INTEGER NOT NULL,                   -- rows it then held
    digest     BLOB NOT NULL,                      -- order-free sum of its rows' BLAKE2b-256 hashes
    PRIMARY KEY (change_id, table_name)
) WITHOUT ROWID;
