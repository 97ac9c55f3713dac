-- SPDX-FileCopyrightText: 2026 The Cột Mốc authors
-- SPDX-License-Identifier: Apache-2.0
--
-- First schema of a workspace. Run once, inside one transaction, after InitSpatialMetaData; :srid is
-- replaced by the workspace's own EPSG code (5897 for Thanh Hoá). Never edited once released.
--
-- Dates are ISO text (2026-11-30), money is whole đồng, areas are square metres as declared by the
-- source; what can be computed is not stored. `source` names the place in the report ("P2.C.I.5",
-- "fn15") or the file a row came from. `quality` tells how a geometry came to be: surveyed,
-- digitised, or illustrative (invented, to be replaced).

CREATE TABLE workspace (
    key   TEXT PRIMARY KEY NOT NULL, -- name, province, srid, sample
    value TEXT NOT NULL              -- its value
) WITHOUT ROWID;

CREATE TABLE legal_document (
    id        INTEGER PRIMARY KEY,  -- row key
    number    TEXT NOT NULL,        -- as printed: 106/NQ-CP
    kind      TEXT NOT NULL,        -- Nghị quyết, Quyết định, Chỉ thị ...
    issued_on TEXT,                 -- date of issue; NULL: the source gives none
    issuer    TEXT NOT NULL,        -- issuing body
    subject   TEXT NOT NULL,        -- what it is cited for
    source    TEXT NOT NULL,        -- place in the report
    UNIQUE (kind, number)
);

CREATE TABLE admin_unit (
    id               INTEGER PRIMARY KEY,           -- row key
    code             TEXT NOT NULL UNIQUE,          -- our own key: official codes are reused by reforms
    name             TEXT NOT NULL,                 -- name with its rank: Phường Hàm Rồng
    kind             TEXT NOT NULL CHECK (kind IN ('ward', 'former_ward')), -- today's or a former unit
    official_code    TEXT,                          -- code of the General Statistics Office, of its time
    valid_from       TEXT,                          -- first day it existed; NULL: before our records
    valid_to         TEXT,                          -- last day it existed; NULL: exists
    successor_id     INTEGER REFERENCES admin_unit, -- the unit that took it over
    partly           INTEGER NOT NULL DEFAULT 0 CHECK (partly IN (0, 1)), -- 1: only a part of it
    resolution       TEXT NOT NULL DEFAULT '',      -- the resolution behind the change
    declared_area_m2 REAL,                          -- natural area as declared
    population       INTEGER,                       -- inhabitants as declared
    quality          TEXT NOT NULL CHECK (quality IN ('surveyed', 'digitised', 'illustrative')), -- of geometry
    source           TEXT NOT NULL                  -- place in the report
);

CREATE TABLE project (
    id               INTEGER PRIMARY KEY,           -- row key
    code             TEXT NOT NULL UNIQUE,          -- PR-01 (project), VV-02 (case)
    name             TEXT NOT NULL,                 -- as printed
    kind             TEXT NOT NULL,                 -- railway, urban_area, road, case ...
    unit_id          INTEGER REFERENCES admin_unit, -- (former) ward of origin; NULL: not stated
    unit_note        TEXT NOT NULL DEFAULT '',      -- the source's words where it is not one ward
    status           TEXT NOT NULL,                 -- planned, backlog, recovered, built, preparing ...
    investor         TEXT NOT NULL DEFAULT '',      -- chủ đầu tư; empty: not stated
    budget_dong      INTEGER,                       -- total investment; NULL: not stated
    declared_area_m2 REAL,                          -- area as declared; NULL: not stated
    legal_basis_id   INTEGER REFERENCES legal_document, -- what it rests on
    note             TEXT NOT NULL DEFAULT '',      -- what else the source says of it
    quality          TEXT NOT NULL CHECK (quality IN ('surveyed', 'digitised', 'illustrative')), -- of site, alignment
    source           TEXT NOT NULL                  -- place in the report
);

CREATE TABLE milestone (
    id                INTEGER PRIMARY KEY,        -- row key
    code              TEXT NOT NULL UNIQUE,       -- M-03
    project_id        INTEGER REFERENCES project, -- NULL: of the ward as a whole
    title             TEXT NOT NULL,              -- as printed
    wording           TEXT NOT NULL,              -- deadline as printed: trước tháng 12/2026; may be empty
    last_day          TEXT,                       -- last acceptable day; of the first year if it recurs
    last_year         INTEGER,                    -- recurs every year up to this one; NULL: once
    done_on           TEXT,                       -- day it was done; NULL: not recorded as done
    responsible       TEXT NOT NULL DEFAULT '',   -- body or person; empty: not stated
    legal_document_id INTEGER REFERENCES legal_document, -- legal source of the date
    source            TEXT NOT NULL               -- place in the report
);
CREATE INDEX milestone_by_project ON milestone (project_id);

CREATE TABLE target (
    id            INTEGER PRIMARY KEY,           -- row key
    code          TEXT NOT NULL UNIQUE,          -- number in P2.A.III, letters for its parts: 4b, 37b.2
    group_no      INTEGER NOT NULL CHECK (group_no IN (1, 2)), -- 1: assigned by the province, 2: the ward's own
    category      TEXT NOT NULL,                 -- kinh tế, văn hoá - xã hội, môi trường ...
    title         TEXT NOT NULL,                 -- as printed
    comparison    TEXT NOT NULL CHECK (comparison IN ('>=', '>', '<', '=', 'between', 'done')), -- how value binds
    value         REAL,                          -- the figure; NULL for done
    value_max     REAL,                          -- upper end of between
    value_text    TEXT NOT NULL,                 -- as printed
    unit          TEXT NOT NULL,                 -- %, ha, triệu đồng ...
    wording       TEXT NOT NULL,                 -- due as printed; empty: the source gives no year
    last_day      TEXT,                          -- last acceptable day; of the first year if it recurs
    last_year     INTEGER,                       -- recurs every year up to this one; NULL: once
    baseline      REAL,                          -- value of 2025; NULL: not stated
    baseline_text TEXT NOT NULL DEFAULT '',      -- the same as printed
    baseline_source TEXT NOT NULL DEFAULT '',    -- place of the value of 2025
    remark        TEXT NOT NULL DEFAULT '',      -- what is odd about it
    source        TEXT NOT NULL                  -- place in the report
);

CREATE TABLE holder (
    id           INTEGER PRIMARY KEY,        -- row key
    name         TEXT NOT NULL,              -- person, household or organisation
    kind         TEXT NOT NULL CHECK (kind IN ('household', 'organisation')), -- which of them
    address      TEXT NOT NULL DEFAULT '',   -- address
    phone        TEXT NOT NULL DEFAULT '',   -- telephone
    illustrative INTEGER NOT NULL CHECK (illustrative IN (0, 1)) -- 1: made up
);

CREATE TABLE parcel (
    id               INTEGER PRIMARY KEY,           -- row key
    project_id       INTEGER REFERENCES project,    -- for which it is cleared
    unit_id          INTEGER REFERENCES admin_unit, -- former ward whose map sheets number it
    map_sheet        TEXT NOT NULL,                 -- tờ bản đồ
    number           TEXT NOT NULL,                 -- số thửa
    land_use         TEXT NOT NULL,                 -- code of Circular 08/2024/TT-BTNMT: ODT, LUC; mixed ODT+CLN
    category         TEXT NOT NULL, -- as the report counts
    declared_area_m2 REAL,                          -- area on paper; NULL: declared jointly or not at all
    taken_area_m2    REAL,                          -- area to be recovered, as decided; NULL: not stated
    remaining_area_m2 REAL,                         -- area left to the holder, as decided; NULL: not stated
    holder_id        INTEGER REFERENCES holder,     -- who holds it
    quality          TEXT NOT NULL,                 -- of geometry
    illustrative     INTEGER NOT NULL CHECK (illustrative IN (0, 1)), -- 1: the record itself is made up
    source           TEXT NOT NULL,                 -- place in the report, or the file it came from
    -- Spelled out: IN over more than two values makes SQLite build a table for every row that is added.
    CHECK (category = 'residential' OR category = 'agricultural' OR category = 'other' OR category = 'organisation'),
    CHECK (quality = 'surveyed' OR quality = 'digitised' OR quality = 'illustrative')
);
CREATE UNIQUE INDEX parcel_by_key ON parcel (unit_id, map_sheet, number); -- an index of its own can be built at the end of an import
CREATE INDEX parcel_by_project ON parcel (project_id);
CREATE INDEX parcel_by_holder ON parcel (holder_id);

CREATE TABLE stage (
    code    TEXT PRIMARY KEY NOT NULL, -- notice, inventory, posted ...
    rank    INTEGER NOT NULL UNIQUE,   -- order of the sequence, from 1
    name_vi TEXT NOT NULL,             -- state of a parcel that reached it: Đã kiểm đếm
    name_en TEXT NOT NULL,             -- the same in English
    article TEXT NOT NULL              -- of the Land Law 31/2024/QH15
) WITHOUT ROWID;

CREATE TABLE parcel_event (
    id              INTEGER PRIMARY KEY,                 -- row key
    parcel_id       INTEGER NOT NULL REFERENCES parcel,  -- whose step
    stage           TEXT NOT NULL REFERENCES stage,      -- which step
    planned_on      TEXT,                                -- as first planned
    adjusted_on     TEXT,                                -- as planned now, if moved
    actual_on       TEXT,                                -- day it took place; NULL: not yet
    document_number TEXT NOT NULL DEFAULT '',            -- notice, decision or minutes
    amount_dong     INTEGER,                             -- money approved or paid with it
    illustrative    INTEGER NOT NULL CHECK (illustrative IN (0, 1)), -- 1: made up
    source          TEXT NOT NULL                        -- where it is recorded
);
CREATE INDEX parcel_event_by_parcel ON parcel_event (parcel_id, actual_on);

CREATE TABLE obstacle (
    id          INTEGER PRIMARY KEY,        -- row key
    project_id  INTEGER REFERENCES project, -- what it stands in the way of
    parcel_id   INTEGER REFERENCES parcel,  -- the parcel, where it is one parcel's
    kind        TEXT NOT NULL CHECK (kind IN ('payment', 'demolition', 'resettlement', 'dispute', 'funding', 'other')), -- sort
    text        TEXT NOT NULL,              -- what it is
    households  INTEGER,                    -- how many are concerned, as declared
    amount_dong INTEGER,                    -- money concerned, as declared
    opened_on   TEXT,                       -- since when; NULL: not stated
    responsible TEXT NOT NULL DEFAULT '',   -- who has to act
    due_on      TEXT,                       -- until when
    closed_on   TEXT,                       -- since when it is solved; NULL: open
    resolution  TEXT NOT NULL DEFAULT '',   -- how it was solved
    source      TEXT NOT NULL,              -- place in the report
    CHECK (project_id IS NOT NULL OR parcel_id IS NOT NULL)
);
CREATE INDEX obstacle_by_project ON obstacle (project_id);
CREATE INDEX obstacle_by_parcel ON obstacle (parcel_id);

CREATE TABLE forest (
    id               INTEGER PRIMARY KEY,           -- row key
    code             TEXT NOT NULL UNIQUE,          -- our own key
    name             TEXT NOT NULL,                 -- as printed
    part_of_id       INTEGER REFERENCES forest,     -- the whole this is a part of
    unit_id          INTEGER REFERENCES admin_unit, -- (former) ward the part lies in
    manager          TEXT NOT NULL,                 -- managing body
    declared_area_m2 REAL,                          -- as declared; parts need not add up to the whole
    quality          TEXT NOT NULL CHECK (quality IN ('surveyed', 'digitised', 'illustrative')), -- of geometry
    source           TEXT NOT NULL                  -- place in the report
);

CREATE TABLE boundary_marker (
    id        INTEGER PRIMARY KEY,        -- row key
    number    INTEGER NOT NULL,           -- number on the marker
    forest_id INTEGER REFERENCES forest,  -- whose boundary it marks
    ring      INTEGER NOT NULL DEFAULT 1, -- which closed line of the boundary it stands on, from 1
    position  INTEGER,                    -- its place along that line; NULL: as its number says
    set_on    TEXT,                       -- when it was set; NULL: not stated
    quality   TEXT NOT NULL CHECK (quality IN ('surveyed', 'digitised', 'illustrative')), -- of geometry
    source    TEXT NOT NULL,              -- place in the report
    UNIQUE (forest_id, number)
);

CREATE TABLE declared_figure (
    id       INTEGER PRIMARY KEY,     -- row key
    subject  TEXT NOT NULL,           -- ward, forest, clearance, certificates, or a project's code
    quantity TEXT NOT NULL,           -- area_m2, households, cases, amount_dong ...
    part     TEXT NOT NULL,           -- which part of the subject; empty: the whole
    value    REAL,                    -- the figure in `unit`; NULL: left blank by the source
    unit     TEXT NOT NULL,           -- m2, household, case, dong ...
    wording  TEXT NOT NULL,           -- as printed
    source   TEXT NOT NULL,           -- place in the report
    UNIQUE (subject, quantity, part, source)
);

SELECT AddGeometryColumn('admin_unit', 'geometry', :srid, 'MULTIPOLYGON', 'XY');
SELECT AddGeometryColumn('project', 'site', :srid, 'MULTIPOLYGON', 'XY');
SELECT AddGeometryColumn('project', 'alignment', :srid, 'MULTILINESTRING', 'XY');
SELECT AddGeometryColumn('parcel', 'geometry', :srid, 'MULTIPOLYGON', 'XY');
SELECT AddGeometryColumn('forest', 'geometry', :srid, 'MULTIPOLYGON', 'XY');
SELECT AddGeometryColumn('boundary_marker', 'geometry', :srid, 'POINT', 'XY');
SELECT CreateSpatialIndex('admin_unit', 'geometry');
SELECT CreateSpatialIndex('project', 'site');
SELECT CreateSpatialIndex('project', 'alignment');
SELECT CreateSpatialIndex('parcel', 'geometry');
SELECT CreateSpatialIndex('forest', 'geometry');
SELECT CreateSpatialIndex('boundary_marker', 'geometry');

-- A parcel's stage is that of its furthest event that took place; derived, so that it cannot
-- contradict its events. Parcels without one are not in here.
CREATE VIEW parcel_stage AS
    SELECT parcel_event.parcel_id AS parcel_id, -- whose
           max(stage.rank)        AS rank,      -- how far
           stage.code             AS stage,     -- which stage that is
           parcel_event.actual_on AS since      -- since when
      FROM parcel_event JOIN stage ON stage.code = parcel_event.stage
     WHERE parcel_event.actual_on IS NOT NULL
     GROUP BY parcel_event.parcel_id;

INSERT INTO stage (code, rank, name_vi, name_en, article) VALUES
    ('notice', 1, 'Đã thông báo thu hồi', 'Recovery notice served', 'Điều 85, 87(2)'),
    ('inventory', 2, 'Đã kiểm đếm', 'Surveyed and inventoried', 'Điều 87(2)'),
    ('posted', 3, 'Đã niêm yết phương án', 'Plan posted', 'Điều 87(3)'),
    ('approved', 4, 'Đã phê duyệt phương án', 'Plan approved', 'Điều 87(3)'),
    ('paid', 5, 'Đã chi trả', 'Compensation paid', 'Điều 94(3)'),
    ('recovered', 6, 'Đã có quyết định thu hồi', 'Recovery decided', 'Điều 87(5)'),
    ('handed_over', 7, 'Đã bàn giao mặt bằng', 'Handed over', 'Điều 87(7)');
