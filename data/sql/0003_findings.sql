-- SPDX-FileCopyrightText: 2026 The Cột Mốc authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Findings are computed; what is kept is what no rule can tell, and why somebody let one stand.

CREATE TABLE noted_contradiction (
    id           INTEGER PRIMARY KEY,  -- row key
    code         TEXT NOT NULL UNIQUE, -- Q-04
    severity     TEXT NOT NULL CHECK (severity IN ('A', 'B', 'C')), -- A: a tracked figure or deadline; B: a shown total; C: wording
    left_text    TEXT NOT NULL,        -- what one place says
    left_source  TEXT NOT NULL,        -- which place
    right_text   TEXT NOT NULL,        -- what the other says, or what is missing
    right_source TEXT NOT NULL,        -- which place; empty: nothing stands anywhere
    difference   TEXT NOT NULL,        -- what they differ by, in words or figures
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('', 'project', 'milestone', 'target', 'forest', 'unit')), -- what it is about
    subject_code TEXT NOT NULL,        -- its code
    text         TEXT NOT NULL         -- the contradiction in one sentence
);

CREATE TABLE finding_acknowledgement (
    id              INTEGER PRIMARY KEY,  -- row key
    finding_key     TEXT NOT NULL UNIQUE, -- stable name of the finding: parts/forest/area_m2/fn48
    sides           TEXT NOT NULL,        -- both sides as they were; when they change, the finding is open again
    reason          TEXT NOT NULL CHECK (reason <> ''), -- why it may stand
    acknowledged_on TEXT NOT NULL,        -- day
    who             TEXT NOT NULL         -- name of the person
);

ALTER TABLE target ADD COLUMN baseline_source TEXT NOT NULL DEFAULT ''; -- place of the value of 2025
ALTER TABLE parcel ADD COLUMN taken_area_m2 REAL;     -- area to be recovered, as decided; NULL: not stated
ALTER TABLE parcel ADD COLUMN remaining_area_m2 REAL; -- area left to the holder, as decided; NULL: not stated
