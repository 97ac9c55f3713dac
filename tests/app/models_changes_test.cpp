// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/change_rows.h"
#include "app/models/history_rows.h"

#include <gtest/gtest.h>

#include <QLocale>

namespace app {
namespace {

using data::FieldChange;
using Kind = FieldChange::Kind;

class ChangeRows : public testing::Test
{
protected:
    void SetUp() override { QLocale::setDefault(QLocale(QStringLiteral("vi_VN"))); }

    static FieldChange change(Kind kind, const std::string &table, const std::string &field,
                              std::optional<std::string> before, std::optional<std::string> after)
    {
        return {.kind = kind,
                .entry = 2,
                .at = "2026-11-23T08:00:00Z",
                .who = "Lan",
                .why = "sửa",
                .table = table,
                .row = "7",
                .subject = "12/345",
                .project = "PR-01",
                .field = field,
                .before = std::move(before),
                .after = std::move(after)};
    }
    static QString told(const FieldChange &change, bool withPersonalData = false)
    {
        return changeRows(std::span(&change, 1),
                          {.order = data::ClearanceOrder({}), .withPersonalData = withPersonalData})
            .front()
            .what.replace(QChar::Nbsp, u' ');
    }
};

TEST_F(ChangeRows, TellFieldsAsPeopleWriteThem)
{
    using enum Kind;
    EXPECT_EQ(told(change(Altered, "milestone", "done_on", {}, "2026-01-10")), "Done on: nothing → 10/01/2026");
    EXPECT_EQ(told(change(Altered, "parcel", "declared_area_m2", "100.5", "20000")),
              "Declared area: 100,5 m² → 2,00 ha");
    EXPECT_EQ(told(change(Altered, "parcel", "geometry", "16.00 m²", "16.00 m²")), "Shape: altered (16 m²)");
    EXPECT_EQ(told(change(Altered, "project", "status", "planned", "built")), "Status: Planned → Built");
    EXPECT_EQ(told(change(Altered, "parcel", "illustrative", "1", "0")), "Made up: yes → no");
    EXPECT_EQ(told(change(Altered, "parcel", "from_qgis", "", "x")), "from qgis: nothing → x");
}

TEST_F(ChangeRows, KeepPersonsOutUnlessAsked)
{
    FieldChange name = change(Kind::Altered, "holder", "name", "Ông A", "Bà B");
    name.personal = true;
    EXPECT_EQ(told(name), "Name: (personal) → (personal)");
    EXPECT_EQ(told(name, true), "Name: Ông A → Bà B");
}

TEST_F(ChangeRows, TellARowThatCameInOneLine)
{
    const std::vector<FieldChange> changes{change(Kind::Added, "parcel_event", "stage", {}, "notice"),
                                           change(Kind::Added, "parcel_event", "actual_on", {}, "2026-06-01"),
                                           change(Kind::Altered, "parcel", "land_use", "LUC", "CLN")};
    const auto rows = changeRows(changes, {.order = data::ClearanceOrder({}), .withPersonalData = false});
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].what, "added: Step: notice · Took place on: 01/06/2026");
    EXPECT_EQ(rows[0].kind, "added");
    EXPECT_EQ(rows[1].thing, "12/345 · parcels");
    EXPECT_EQ(rows[1].project, "PR-01");
}

TEST_F(ChangeRows, TellRowsInBulkByTheirNumber)
{
    FieldChange bulk = change(Kind::Added, "parcel", "", {}, {});
    bulk.rows = 1000;
    EXPECT_TRUE(told(bulk).contains("1000")) << told(bulk).toStdString();
}

TEST(HistoryRows, KnowWhatARedoWouldBringBack)
{
    const auto entry = [](data::Id id, const char *kind, data::Id about, std::optional<data::Id> undoneBy = {}) {
        data::Change change;
        change.id = id;
        change.kind = kind;
        change.change = about;
        change.undoneBy = undoneBy;
        return change;
    };
    std::vector<data::Change> changes{entry(1, "create", 1), entry(2, "change", 2, 5), entry(3, "change", 3),
                                      entry(4, "undo", 3, 6), entry(5, "undo", 2)};
    ASSERT_NE(redoable(changes), nullptr);
    EXPECT_EQ(redoable(changes)->id, 2);
    changes.push_back(entry(6, "change", 6));
    EXPECT_EQ(redoable(changes), nullptr) << "something else was changed";
    EXPECT_EQ(redoable({}), nullptr);
}

} // namespace
} // namespace app
