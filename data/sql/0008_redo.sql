-- SPDX-FileCopyrightText: 2026 The Cột Mốc authors
-- SPDX-License-Identifier: Apache-2.0
--
-- A redo is an undo of an undo: kind 'undo', and undoes_id names an undo. Whatever is undone again names
-- the ordinary change again.

-- Rows that a change added in bulk and an undo took out: here as long as the change is undone, so that
-- they can come back. change_bulk has their digest.
CREATE TABLE change_kept (
    change_id  INTEGER NOT NULL REFERENCES change, -- the change that added them
    table_name TEXT NOT NULL,                      -- where
    part       INTEGER NOT NULL,                   -- 1, 2, 3 ... in the order of their keys
    bytes      BLOB NOT NULL,                      -- some thousand rows, packed (data/store/kept_rows.cpp)
    PRIMARY KEY (change_id, table_name, part)
);
