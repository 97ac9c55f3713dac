// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/as_of.h"

#include "data/store/content_digest_p.h"
#include "data/store/error.h"
#include "data/store/history.h"
#include "tests/data/temp_folder.h"

#include <gmock/gmock.h>

#include <format>

namespace {

using data::AsOfProgress;
using data::Failure;
using data::Workspace;

class AsOf : public testing::Test
{
protected:
    TempFolder folder;
    Workspace workspace = Workspace::create(folder / "w.sqlite", {.name = "Phường"}, {"Lan", "tạo"});

    void run(const std::string &sql)
    {
        workspace.change({"Lan", "đổi"}, [&](SQLite::Database &database) { database.exec(sql); });
    }
    void holder(int id)
    {
        run(std::format("INSERT INTO holder (id, name, kind, illustrative) VALUES ({}, 'Hộ', 'household', 0)", id));
    }
    Failure failureOf(data::Id entry, const AsOfProgress &progress = {})
    {
        try {
            (void)data::asOf(workspace, entry, folder / "then.sqlite", progress);
        } catch (const data::Error &error) {
            return error.kind();
        }
        ADD_FAILURE() << "nothing was thrown";
        return Failure::Other;
    }
};

TEST_F(AsOf, KnowsTheLastEntryBeforeAMoment)
{
    holder(1);
    holder(2);
    workspace.database().exec("UPDATE change SET at = '2026-11-20T16:59:59Z' WHERE id = 2;"
                              "UPDATE change SET at = '2026-11-20T17:00:00Z' WHERE id = 3;"
                              "UPDATE change SET at = '2026-11-19T08:00:00Z' WHERE id = 1");
    EXPECT_EQ(data::entryBefore(workspace, "2026-11-20T17:00:00Z"), 2) << "20/11/2026 in Việt Nam";
    EXPECT_EQ(data::entryBefore(workspace, "2026-11-21T17:00:00Z"), 3);
    EXPECT_EQ(data::entryBefore(workspace, "2026-11-18T17:00:00Z"), 0);
}

TEST_F(AsOf, LeavesTheOriginalAloneAndCannotBeWritten)
{
    holder(1);
    const auto then = data::scanContent(workspace.database());
    run("UPDATE holder SET phone = '0912'");
    const auto now = data::scanContent(workspace.database());
    Workspace copy = data::asOf(workspace, 2, folder / "then.sqlite");
    EXPECT_EQ(data::scanContent(copy.database()), then);
    EXPECT_EQ(data::scanContent(workspace.database()), now);
    EXPECT_EQ(data::history(workspace).size(), 3U);
    EXPECT_THROW(copy.change({"Lan", "x"}, [](SQLite::Database &database) { database.exec("DELETE FROM holder"); }),
                 data::Error);
    EXPECT_THROW(copy.undo("Lan"), data::Error);
    holder(2); // the original is free again
}

TEST_F(AsOf, RefusesWhatWasNeverAndWhereAFileIs)
{
    EXPECT_EQ(failureOf(0), Failure::BeforeHistory);
    EXPECT_EQ(failureOf(2), Failure::BeforeHistory);
    writeBytes(folder / "then.sqlite", "của ai đó");
    EXPECT_EQ(failureOf(1), Failure::AlreadyExists);
    EXPECT_EQ(bytesOf(folder / "then.sqlite"), "của ai đó");
}

TEST_F(AsOf, TellsItsProgressAndStopsWhenTold)
{
    holder(1);
    holder(2);
    std::int64_t told = -1;
    std::int64_t of = -1;
    (void)data::asOf(workspace, 1, folder / "a.sqlite", {.report = [&](AsOfProgress::Step, auto done, auto total) {
                         told = done;
                         of = total;
                         return true;
                     }});
    EXPECT_EQ(told, 2);
    EXPECT_EQ(of, 2);
    std::filesystem::remove(folder / "a.sqlite");
    const std::string before = folder.listing();
    EXPECT_EQ(failureOf(1, {.report = [](auto, auto, auto) { return false; }}), Failure::Cancelled);
    EXPECT_EQ(folder.listing(), before);
    holder(3);
}

TEST_F(AsOf, SaysWhereRowsWereAlteredPastTheHistory)
{
    holder(1);
    run("UPDATE holder SET phone = '1'");
    workspace.database().exec("UPDATE holder SET phone = '2'");
    const std::string before = folder.listing();
    EXPECT_EQ(failureOf(2), Failure::Conflict);
    EXPECT_EQ(folder.listing(), before);
}

} // namespace
