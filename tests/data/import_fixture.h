// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/import/import.h"

#include "data/store/history.h"
#include "data/store/sample.h"
#include "tests/data/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

#include <format>
#include <fstream>

inline const data::Author kAuthor{"An", "import"};

/// A square of 10 m at column @p i of a row of them inside the ward, as WKT.
inline std::string square(int i, double side = 10.0)
{
    const double x = 580500 + 20.0 * i;
    const double y = 2195000;
    return std::format("\"POLYGON (({0} {1}, {2} {1}, {2} {3}, {0} {3}, {0} {1}))\"", x, y, x + side, y + side);
}

class ImportTest : public testing::Test
{
protected:
    std::filesystem::path write(const std::string &name, const std::string &bytes)
    {
        std::ofstream(m_folder / name, std::ios::binary) << bytes;
        return m_folder / name;
    }
    data::ImportOptions parcels(const std::filesystem::path &file)
    {
        return {.file = file, .target = data::ImportTarget::Parcels, .unit = "Đông Cương", .crs = "VN2000:thanh-hoa"};
    }
    data::ImportPlan import(const data::ImportOptions &options)
    {
        data::Import import(m_workspace, options);
        data::ImportPlan plan = import.plan();
        import.commit(m_workspace, kAuthor);
        return plan;
    }
    std::string one(const std::string &sql) { return m_workspace.database().execAndGet(sql).getString(); }
    void expectSound()
    {
        for (const data::VerifyResult &result : data::verify(m_workspace))
            EXPECT_TRUE(result.ok) << static_cast<int>(result.check) << ' ' << result.subject << ' ' << result.detail;
    }

    TempFolder m_folder;
    data::Workspace m_workspace =
        data::Workspace::create(m_folder / "w.sqlite", {.name = "w"}, kAuthor, data::fillHamRong);
};
