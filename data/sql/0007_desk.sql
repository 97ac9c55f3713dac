-- SPDX-FileCopyrightText: 2026 The Cột Mốc authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What of the parcels is looked at, kept under a name.

CREATE TABLE saved_filter (
    id      INTEGER PRIMARY KEY,  -- row key
    name    TEXT NOT NULL UNIQUE CHECK (name <> ''), -- as the user calls it
    filter  TEXT NOT NULL,        -- JSON: which parcels
    columns TEXT NOT NULL         -- JSON: which columns in which order, and by which one they are sorted
);
