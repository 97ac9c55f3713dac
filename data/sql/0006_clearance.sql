-- SPDX-FileCopyrightText: 2026 The Cột Mốc authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The steps of clearance and the legal clock, as data. Steps follow Decree 151/2025/NĐ-CP, Annex I,
-- Part II, Section IV; articles without a name are those of the Land Law 31/2024/QH15. `sure` says where
-- a statement was read: S: text of the law as several articles quote it; R: reported by others, such as
-- a handbook of a province; G: general knowledge, to be checked before it is told as law.

CREATE TABLE clearance_step (
    code           TEXT PRIMARY KEY NOT NULL, -- notice, inventory, posted ...
    annex          TEXT NOT NULL,             -- step of the annex, B1 ... B16; empty: of none
    rank           INTEGER UNIQUE,            -- place in the sequence; NULL: at any time
    name_vi        TEXT NOT NULL,             -- what is done
    name_en        TEXT NOT NULL,             -- the same in English
    article        TEXT NOT NULL,             -- what it rests on
    sure           TEXT NOT NULL,             -- see above
    state_rank     INTEGER UNIQUE,            -- order of the state it leads to, from 1; NULL: to none, and no later step waits for it
    state_vi       TEXT NOT NULL DEFAULT '',  -- that state: Đã kiểm đếm
    state_en       TEXT NOT NULL DEFAULT '',  -- the same in English
    needs_document INTEGER NOT NULL,          -- 1: it is a numbered document
    repeats        INTEGER NOT NULL,          -- 1: may take place more than once
    needs_step     TEXT REFERENCES clearance_step, -- what must have taken place, beside the sequence
    raises         TEXT,                      -- flag of the parcel that it sets
    lowers         TEXT,                      -- flag that it takes away
    CHECK (sure = 'S' OR sure = 'R' OR sure = 'G'),
    CHECK (needs_document = 0 OR needs_document = 1),
    CHECK (repeats = 0 OR repeats = 1),
    CHECK (raises = 'compulsory_inventory' OR raises = 'enforcement' OR raises = 'complaint'),
    CHECK (lowers = 'compulsory_inventory' OR lowers = 'enforcement' OR lowers = 'complaint')
) WITHOUT ROWID;

-- Steps that a project may take at another place than usual; the others keep theirs. It may, it need not:
-- between the two places a step waits for no other, and none waits for it.
CREATE TABLE project_step (
    id         INTEGER PRIMARY KEY,                     -- row key
    project_id INTEGER NOT NULL REFERENCES project,     -- whose order
    step       TEXT NOT NULL REFERENCES clearance_step, -- which step
    rank       INTEGER NOT NULL,                        -- its place among clearance_step.rank
    source     TEXT NOT NULL,                           -- what allows it
    UNIQUE (project_id, step)
);

CREATE TABLE legal_rule (
    id         INTEGER PRIMARY KEY,                     -- row key
    from_step  TEXT NOT NULL REFERENCES clearance_step, -- from when it counts
    to_step    TEXT NOT NULL REFERENCES clearance_step, -- what it binds
    kind       TEXT NOT NULL,                           -- minimum: not sooner; maximum: not later; expiry: from_step is void after
    amount     INTEGER NOT NULL CHECK (amount > 0),     -- how many
    unit       TEXT NOT NULL,                           -- of what
    land       TEXT,                                    -- of which land; NULL: of any
    article    TEXT NOT NULL,                           -- where it stands
    valid_from TEXT NOT NULL,                           -- for periods that begin on this day or later
    valid_to   TEXT,                                    -- last such day; NULL: in force
    sure       TEXT NOT NULL,                           -- as in clearance_step
    CHECK (kind = 'minimum' OR kind = 'maximum' OR kind = 'expiry'),
    CHECK (unit = 'day' OR unit = 'working_day' OR unit = 'month'),
    CHECK (land = 'agricultural' OR land = 'non_agricultural'),
    CHECK (sure = 'S' OR sure = 'R' OR sure = 'G')
);

-- For periods in working days. Those set by the sun, and Tết where its days off were announced; not whole
-- (Giỗ Tổ Hùng Vương and days off in lieu are missing), so no period counted with them is sure.
CREATE TABLE public_holiday (
    day  TEXT PRIMARY KEY NOT NULL, -- a day off
    name TEXT NOT NULL              -- Vietnamese
) WITHOUT ROWID;

INSERT INTO clearance_step (code, annex, rank, name_vi, name_en, article, sure, state_rank, state_vi, state_en, needs_document, repeats, needs_step, raises, lowers) VALUES
    ('file_received', 'B1', 5, 'Tiếp nhận hồ sơ của chủ đầu tư', 'Investor''s file received', 'Nghị định 102/2024/NĐ-CP Điều 28(1)', 'S', NULL, '', '', 0, 0, NULL, NULL, NULL),
    ('recovery_plan', 'B1', 10, 'Xây dựng kế hoạch thu hồi đất', 'Recovery plan', 'Điều 87(1), 87(2); Nghị định 102/2024/NĐ-CP Điều 28', 'S', NULL, '', '', 0, 0, NULL, NULL, NULL),
    ('meeting', 'B2', 20, 'Họp với người có đất', 'Public meeting', 'Điều 87(1)', 'S', NULL, '', '', 0, 1, NULL, NULL, NULL),
    ('notice', 'B3', 30, 'Thông báo thu hồi đất', 'Recovery notice', 'Điều 85, 87(2)', 'S', 1, 'Đã thông báo thu hồi', 'Recovery notice served', 1, 0, NULL, NULL, NULL),
    ('inventory_persuasion', 'B4', 32, 'Bắt đầu vận động, thuyết phục kiểm đếm', 'Persuasion to an inventory begun', 'Điều 87(2)đ', 'S', NULL, '', '', 0, 1, 'notice', NULL, NULL),
    ('inventory_persuaded', 'B4', 34, 'Kết thúc vận động, thuyết phục kiểm đếm', 'Persuasion to an inventory ended', 'Điều 87(2)đ', 'S', NULL, '', '', 0, 1, 'inventory_persuasion', NULL, NULL),
    ('compulsory_inventory', 'B4', 36, 'Quyết định kiểm đếm bắt buộc', 'Compulsory inventory decided', 'Điều 87(2)đ, 88', 'S', NULL, '', '', 1, 0, 'inventory_persuaded', 'compulsory_inventory', NULL),
    ('inventory', 'B4', 40, 'Điều tra, khảo sát, đo đạc, kiểm đếm', 'Survey and inventory', 'Điều 87(2)', 'S', 2, 'Đã kiểm đếm', 'Surveyed and inventoried', 0, 0, NULL, NULL, 'compulsory_inventory'),
    ('plan_drafted', 'B5', 50, 'Lập phương án bồi thường, hỗ trợ, tái định cư', 'Plan drafted', 'Điều 87(3); Nghị định 88/2024/NĐ-CP Điều 3', 'S', NULL, '', '', 0, 1, NULL, NULL, NULL),
    ('posted', 'B6', 60, 'Niêm yết công khai phương án', 'Plan posted', 'Điều 87(3)', 'S', 3, 'Đã niêm yết phương án', 'Plan posted', 0, 0, NULL, NULL, NULL),
    ('consulted', 'B7', 70, 'Lấy ý kiến về phương án', 'Consultation on the plan', 'Điều 87(3)a', 'S', NULL, '', '', 0, 0, NULL, NULL, NULL),
    ('dialogue', 'B7', 72, 'Đối thoại về phương án', 'Dialogue on the plan', 'Điều 87(3)a', 'S', NULL, '', '', 0, 1, 'consulted', NULL, NULL),
    ('appraisal_filed', 'B8', 75, 'Nhận đủ hồ sơ thẩm định', 'File for appraisal complete', 'Điều 87(3); Nghị định 88/2024/NĐ-CP Điều 3(3)', 'S', NULL, '', '', 0, 0, NULL, NULL, NULL),
    ('appraised', 'B8', 80, 'Thẩm định phương án', 'Plan appraised', 'Điều 87(3); Nghị định 88/2024/NĐ-CP Điều 3(3)', 'S', NULL, '', '', 0, 0, NULL, NULL, NULL),
    ('approved', 'B9', 90, 'Quyết định phê duyệt phương án', 'Plan approved', 'Điều 87(3)', 'S', 4, 'Đã phê duyệt phương án', 'Plan approved', 1, 0, NULL, NULL, NULL),
    ('approval_posted', 'B10', 100, 'Phổ biến, niêm yết quyết định phê duyệt', 'Approval posted', 'Điều 87(4)a', 'S', NULL, '', '', 0, 0, NULL, NULL, NULL),
    ('plan_served', 'B11', 110, 'Gửi phương án đến từng người có đất', 'Plan served on each owner', 'Điều 87(4)b', 'S', NULL, '', '', 0, 0, NULL, NULL, NULL),
    ('paid', 'B12', 120, 'Chi trả tiền bồi thường, hỗ trợ; bố trí tái định cư', 'Compensation paid, resettled', 'Điều 94(3)', 'S', 5, 'Đã chi trả', 'Compensation paid', 0, 1, NULL, NULL, NULL),
    ('plan_persuasion', 'B14', 124, 'Bắt đầu vận động người không đồng ý phương án', 'Persuasion to the plan begun', 'Điều 87(6)', 'S', NULL, '', '', 0, 1, 'approved', NULL, NULL),
    ('plan_persuaded', 'B14', 126, 'Kết thúc vận động người không đồng ý phương án', 'Persuasion to the plan ended', 'Điều 87(6)', 'S', NULL, '', '', 0, 1, 'plan_persuasion', NULL, NULL),
    ('recovered', 'B13', 130, 'Quyết định thu hồi đất', 'Recovery decided', 'Điều 87(5)', 'R', 6, 'Đã có quyết định thu hồi', 'Recovery decided', 1, 0, NULL, NULL, NULL),
    ('handover_persuasion', 'B15', 132, 'Bắt đầu vận động bàn giao đất', 'Persuasion to hand over begun', 'Điều 87(7)', 'G', NULL, '', '', 0, 1, 'recovered', NULL, NULL),
    ('handover_persuaded', 'B15', 134, 'Kết thúc vận động bàn giao đất', 'Persuasion to hand over ended', 'Điều 87(7)', 'G', NULL, '', '', 0, 1, 'handover_persuasion', NULL, NULL),
    ('enforcement', 'B15', 136, 'Quyết định cưỡng chế thu hồi đất', 'Enforcement decided', 'Điều 87(7), 89', 'S', NULL, '', '', 1, 0, 'handover_persuaded', 'enforcement', NULL),
    ('enforcement_accepted', 'B15', 138, 'Biên bản người bị cưỡng chế chấp hành', 'Minutes of compliance', 'Điều 89(4)b', 'S', NULL, '', '', 0, 0, 'enforcement', NULL, NULL),
    ('handed_over', 'B15', 140, 'Bàn giao mặt bằng', 'Hand-over', 'Điều 87(7)', 'G', 7, 'Đã bàn giao mặt bằng', 'Handed over', 0, 0, NULL, NULL, 'enforcement'),
    ('custody', 'B16', 150, 'Quản lý đất đã thu hồi', 'Custody of recovered land', 'Điều 86(5)', 'S', NULL, '', '', 0, 0, 'recovered', NULL, NULL),
    ('complaint', '', NULL, 'Khiếu nại', 'Complaint', 'Nghị định 102/2024/NĐ-CP Điều 40(1)', 'S', NULL, '', '', 0, 1, NULL, 'complaint', NULL),
    ('complaint_settled', '', NULL, 'Giải quyết xong khiếu nại', 'Complaint settled', 'Nghị định 102/2024/NĐ-CP Điều 40(1)', 'G', NULL, '', '', 0, 1, 'complaint', NULL, 'complaint');

INSERT INTO legal_rule (from_step, to_step, kind, amount, unit, land, article, valid_from, sure) VALUES
    ('file_received', 'recovery_plan', 'maximum', 10, 'day', NULL, 'Nghị định 102/2024/NĐ-CP Điều 28(1)', '2024-08-01', 'S'),
    ('notice', 'recovered', 'minimum', 90, 'day', 'agricultural', 'Điều 85(1)', '2024-08-01', 'S'),
    ('notice', 'recovered', 'minimum', 180, 'day', 'non_agricultural', 'Điều 85(1)', '2024-08-01', 'S'),
    ('notice', 'recovered', 'expiry', 12, 'month', NULL, 'Điều 85(5)', '2024-08-01', 'S'),
    ('inventory_persuasion', 'inventory_persuaded', 'maximum', 15, 'day', NULL, 'Điều 87(2)đ', '2024-08-01', 'S'),
    ('inventory_persuaded', 'compulsory_inventory', 'minimum', 10, 'day', NULL, 'Điều 87(2)đ', '2024-08-01', 'S'),
    ('posted', 'consulted', 'minimum', 30, 'day', NULL, 'Điều 87(3)a', '2024-08-01', 'S'),
    ('posted', 'approved', 'minimum', 30, 'day', NULL, 'Điều 87(3)a', '2024-08-01', 'S'),
    ('posted', 'recovered', 'minimum', 30, 'day', NULL, 'Điều 87(3)a; Nghị quyết 254/2025/QH15 Điều 3(3)a', '2024-08-01', 'G'),
    ('consulted', 'dialogue', 'maximum', 60, 'day', NULL, 'Điều 87(3)a', '2024-08-01', 'S'),
    ('appraisal_filed', 'appraised', 'maximum', 30, 'day', NULL, 'Điều 87(3); Nghị định 88/2024/NĐ-CP Điều 3(3)', '2024-08-01', 'S'),
    ('appraised', 'approved', 'maximum', 5, 'working_day', NULL, 'Sổ tay tỉnh Sơn La, Quyết định 1966/QĐ-UBND', '2025-08-05', 'R'),
    ('approved', 'plan_served', 'maximum', 3, 'working_day', NULL, 'Sổ tay tỉnh Sơn La, Quyết định 1966/QĐ-UBND', '2025-08-05', 'R'),
    ('approved', 'paid', 'maximum', 30, 'day', NULL, 'Điều 94(3)a', '2024-08-01', 'S'),
    ('paid', 'recovered', 'maximum', 10, 'day', NULL, 'Điều 87(5)', '2024-08-01', 'G'),
    ('plan_persuasion', 'plan_persuaded', 'maximum', 10, 'day', NULL, 'Điều 87(6)', '2024-08-01', 'S'),
    ('plan_persuaded', 'recovered', 'minimum', 10, 'day', NULL, 'Điều 87(6)', '2024-08-01', 'S'),
    ('handover_persuasion', 'handover_persuaded', 'maximum', 10, 'day', NULL, 'Điều 87(7)', '2024-08-01', 'G'),
    ('handover_persuaded', 'enforcement', 'minimum', 10, 'day', NULL, 'Điều 87(7), 89', '2024-08-01', 'G'),
    ('enforcement_accepted', 'handed_over', 'maximum', 30, 'day', NULL, 'Điều 89(4)b', '2024-08-01', 'S');

INSERT INTO public_holiday (day, name) VALUES
    ('2025-01-01', 'Tết Dương lịch'), ('2026-01-01', 'Tết Dương lịch'), ('2027-01-01', 'Tết Dương lịch'),
    ('2025-01-27', 'Tết Nguyên đán'), ('2025-01-28', 'Tết Nguyên đán'), ('2025-01-29', 'Tết Nguyên đán'),
    ('2025-01-30', 'Tết Nguyên đán'), ('2025-01-31', 'Tết Nguyên đán'),
    ('2026-02-16', 'Tết Nguyên đán'), ('2026-02-17', 'Tết Nguyên đán'), ('2026-02-18', 'Tết Nguyên đán'),
    ('2026-02-19', 'Tết Nguyên đán'), ('2026-02-20', 'Tết Nguyên đán'),
    ('2025-04-30', 'Ngày Chiến thắng'), ('2026-04-30', 'Ngày Chiến thắng'), ('2027-04-30', 'Ngày Chiến thắng'),
    ('2025-05-01', 'Ngày Quốc tế lao động'), ('2026-05-01', 'Ngày Quốc tế lao động'), ('2027-05-01', 'Ngày Quốc tế lao động'),
    ('2025-09-02', 'Quốc khánh'), ('2026-09-02', 'Quốc khánh'), ('2027-09-02', 'Quốc khánh');

-- National projects may recover land before the plan is approved, once it is posted. A workspace made
-- from the bundled content gets this row with it; one that was made before, here.
INSERT INTO project_step (project_id, step, rank, source)
    SELECT id, 'recovered', 65, 'Nghị quyết 254/2025/QH15 Điều 3(3)a' FROM project
     WHERE code = 'PR-01' AND kind = 'railway';

-- An event may be any step: its table is made anew with another reference.
DROP VIEW parcel_stage;
CREATE TEMP TABLE event_before AS SELECT * FROM parcel_event;
DROP TABLE parcel_event;
DROP TABLE stage;

CREATE TABLE parcel_event (
    id              INTEGER PRIMARY KEY,                      -- row key
    parcel_id       INTEGER NOT NULL REFERENCES parcel,       -- whose step
    stage           TEXT NOT NULL REFERENCES clearance_step,  -- which step
    planned_on      TEXT,                                     -- as first planned
    adjusted_on     TEXT,                                     -- as planned now, if moved
    actual_on       TEXT,                                     -- day it took place; NULL: not yet
    document_number TEXT NOT NULL DEFAULT '',                 -- notice, decision or minutes
    amount_dong     INTEGER,                                  -- money approved or paid with it
    illustrative    INTEGER NOT NULL CHECK (illustrative IN (0, 1)), -- 1: made up
    source          TEXT NOT NULL,                            -- where it is recorded
    method          TEXT,                                     -- of a payment: all, a part, or into a bank (Art. 94(4)); NULL: not stated
    override_reason TEXT NOT NULL DEFAULT '',                 -- why it stands although the sequence or the law's periods speak against it
    CHECK (method = 'full' OR method = 'part' OR method = 'deposit')
);
INSERT INTO parcel_event (id, parcel_id, stage, planned_on, adjusted_on, actual_on, document_number, amount_dong,
                          illustrative, source)
    SELECT id, parcel_id, stage, planned_on, adjusted_on, actual_on, document_number, amount_dong, illustrative, source
      FROM event_before;
DROP TABLE event_before;
CREATE INDEX parcel_event_by_parcel ON parcel_event (parcel_id, actual_on);

-- A parcel's stage is the state of its furthest event that took place, in the order of its project;
-- derived, so that it cannot contradict its events. Parcels without one are not in here.
CREATE VIEW parcel_stage AS
    SELECT parcel_event.parcel_id    AS parcel_id, -- whose
           clearance_step.state_rank AS rank,      -- which state that is, in the usual order
           clearance_step.code       AS stage,     -- the same by its step
           parcel_event.actual_on    AS since,     -- since when
           max(ifnull(project_step.rank, clearance_step.rank)) AS place -- how far, in the project's order
      FROM parcel_event
      JOIN clearance_step ON clearance_step.code = parcel_event.stage
      JOIN parcel ON parcel.id = parcel_event.parcel_id
      LEFT JOIN project_step ON project_step.project_id = parcel.project_id AND project_step.step = parcel_event.stage
     WHERE parcel_event.actual_on IS NOT NULL AND clearance_step.state_rank IS NOT NULL
     GROUP BY parcel_event.parcel_id;
