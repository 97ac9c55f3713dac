-- SPDX-FileCopyrightText: 2026 The Cột Mốc authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Days off from 2025 to 2030 as the Labour Code 2019 counts them, eleven a year (Art. 112), and the next
-- working day where one falls on a weekend (Art. 111(3)). Days worked on a Saturday in exchange for another
-- day off (02/05/2025, 02/01/2026, 31/08/2026) are in neither place.

-- 2025 and 2026: Tết and National Day as announced; the rest follows from the Code.
INSERT OR IGNORE INTO public_holiday (day, name) VALUES
    ('2025-04-07', 'Giỗ Tổ Hùng Vương'), ('2026-04-26', 'Giỗ Tổ Hùng Vương'),
    ('2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương'),
    ('2025-09-01', 'Quốc khánh'), ('2026-09-01', 'Quốc khánh');

-- From 2027: computed. 10/3 of the lunar calendar and the first day of Tết by the Vietnamese calendar (UTC+7:
-- 02/02/2030, a day before China's). Which days around Tết and 2 September are off is announced each year;
-- until then as it was when they last fell on the same day of the week (Tết 2024, 2025, 2026; 2/9 of 2021, 2023
-- and 2024; on a Sunday there is but one way).
INSERT OR IGNORE INTO public_holiday (day, name) VALUES
    ('2028-01-01', 'Tết Dương lịch'), ('2028-01-03', 'Nghỉ bù Tết Dương lịch'),
    ('2029-01-01', 'Tết Dương lịch'), ('2030-01-01', 'Tết Dương lịch'),
    ('2027-02-04', 'Tết Nguyên đán'), ('2027-02-05', 'Tết Nguyên đán'), ('2027-02-06', 'Tết Nguyên đán'),
    ('2027-02-07', 'Tết Nguyên đán'), ('2027-02-08', 'Tết Nguyên đán'),
    ('2027-02-09', 'Nghỉ bù Tết Nguyên đán'), ('2027-02-10', 'Nghỉ bù Tết Nguyên đán'),
    ('2028-01-24', 'Tết Nguyên đán'), ('2028-01-25', 'Tết Nguyên đán'), ('2028-01-26', 'Tết Nguyên đán'),
    ('2028-01-27', 'Tết Nguyên đán'), ('2028-01-28', 'Tết Nguyên đán'),
    ('2029-02-12', 'Tết Nguyên đán'), ('2029-02-13', 'Tết Nguyên đán'), ('2029-02-14', 'Tết Nguyên đán'),
    ('2029-02-15', 'Tết Nguyên đán'), ('2029-02-16', 'Tết Nguyên đán'),
    ('2030-01-31', 'Tết Nguyên đán'), ('2030-02-01', 'Tết Nguyên đán'), ('2030-02-02', 'Tết Nguyên đán'),
    ('2030-02-03', 'Tết Nguyên đán'), ('2030-02-04', 'Tết Nguyên đán'),
    ('2030-02-05', 'Nghỉ bù Tết Nguyên đán'), ('2030-02-06', 'Nghỉ bù Tết Nguyên đán'),
    ('2027-04-16', 'Giỗ Tổ Hùng Vương'), ('2028-04-04', 'Giỗ Tổ Hùng Vương'),
    ('2029-04-23', 'Giỗ Tổ Hùng Vương'), ('2030-04-12', 'Giỗ Tổ Hùng Vương'),
    ('2028-04-30', 'Ngày Chiến thắng'), ('2028-05-02', 'Nghỉ bù Ngày Chiến thắng'),
    ('2029-04-30', 'Ngày Chiến thắng'), ('2030-04-30', 'Ngày Chiến thắng'),
    ('2027-05-03', 'Nghỉ bù Ngày Quốc tế lao động'),
    ('2028-05-01', 'Ngày Quốc tế lao động'), ('2029-05-01', 'Ngày Quốc tế lao động'),
    ('2030-05-01', 'Ngày Quốc tế lao động'),
    ('2027-09-03', 'Quốc khánh'),
    ('2028-09-01', 'Quốc khánh'), ('2028-09-02', 'Quốc khánh'), ('2028-09-04', 'Nghỉ bù Quốc khánh'),
    ('2029-09-02', 'Quốc khánh'), ('2029-09-03', 'Quốc khánh'), ('2029-09-04', 'Nghỉ bù Quốc khánh'),
    ('2030-09-02', 'Quốc khánh'), ('2030-09-03', 'Quốc khánh');
