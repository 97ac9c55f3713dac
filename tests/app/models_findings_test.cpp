// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/models/findings_view.h"

#include <QSignalSpy>
#include <gmock/gmock.h>

namespace {

using data::Finding;
using data::Severity;

/// A ward with a contradiction of each severity; the last is acknowledged.
app::Content content()
{
    app::Content content;
    content.projects = {{.id = 3, .code = "PR-03", .name = "Tiêu úng"}};
    content.findings = {{.key = "a",
                         .kind = Finding::Kind::PartsAgainstWhole,
                         .severity = Severity::A,
                         .topic = "PR-03/area_m2",
                         .left = {.value = 202.5, .unit = "m2", .terms = {200, 2.5}, .source = "fn48"},
                         .right = {.text = "200 m²", .value = 200, .unit = "m2", .source = "fn17"},
                         .difference = 2.5,
                         .subject = {.kind = "project", .code = "PR-03", .id = 3}},
                        {.key = "b",
                         .kind = Finding::Kind::TargetWithoutYear,
                         .severity = Severity::B,
                         .topic = "Số hoá",
                         .left = {.text = "100%", .source = "P2.A.III(30)"},
                         .subject = {.kind = "target", .code = "30", .id = 30}},
                        {.key = "c",
                         .severity = Severity::C,
                         .topic = "Dấu phẩy",
                         .left = {.text = "1.03 lần", .source = "fn5"},
                         .right = {.text = "1,03 lần"},
                         .acknowledgement = data::Acknowledgement{.reason = "biết", .who = "Lan"}}};
    return content;
}

class Findings : public testing::Test
{
protected:
    app::FindingsView view;
    Findings() { view.setContent(content()); }

    [[nodiscard]] QStringList keys() const
    {
        QStringList keys;
        for (const app::FindingRow &row : view.rows())
            keys += row.key;
        return keys;
    }
};

TEST_F(Findings, GiveBothSidesInWords)
{
    const app::FindingRow &row = view.rows().first();
    EXPECT_EQ(row.topic, QStringLiteral("PR-03 Tiêu úng · Area"));
    EXPECT_EQ(row.left, QStringLiteral("200\u00A0m² + 2.5\u00A0m² = 202.5\u00A0m²"));
    EXPECT_EQ(row.right, QStringLiteral("200 m²"));
    EXPECT_EQ(row.difference, QStringLiteral("+2.5\u00A0m²"));
    EXPECT_EQ(row.leftSource, QStringLiteral("Report, footnote 48"));
    EXPECT_EQ(row.link, QStringLiteral("Project PR-03"));
    EXPECT_EQ(view.rows().at(1).right, QString()) << "a gap has one side";
}

TEST_F(Findings, LeaveAcknowledgedOnesOutUntilAskedFor)
{
    EXPECT_EQ(keys(), (QStringList{"a", "b"}));
    EXPECT_EQ(view.openCount(), 2);
    EXPECT_EQ(view.acknowledgedCount(), 1);
    view.setWithAcknowledged(true);
    EXPECT_EQ(keys(), (QStringList{"a", "b", "c"}));
    EXPECT_FALSE(view.rows().last().open);
    EXPECT_TRUE(view.rows().last().acknowledgement.contains(QStringLiteral("biết")));
}

TEST_F(Findings, AreNarrowedBySeveritySubjectAndWords)
{
    const QSignalSpy changed(&view, &app::FindingsView::changed);
    view.setSeverity(QStringLiteral("B"));
    EXPECT_EQ(keys(), QStringList{"b"});
    view.setSeverity({});
    view.setSubject(QStringLiteral("project"));
    EXPECT_EQ(keys(), QStringList{"a"});
    view.setSubject({});
    view.setText(QStringLiteral("so hoa"));
    EXPECT_EQ(keys(), QStringList{"b"});
    EXPECT_EQ(changed.count(), 5);
    EXPECT_TRUE(view.rows().first().first) << "the first that is shown carries the heading";
}

TEST_F(Findings, CountWhatEachChoiceLeaves)
{
    const auto severities = view.severities();
    ASSERT_EQ(severities.size(), 3);
    EXPECT_EQ(severities[0].count, 2);
    EXPECT_EQ(severities[1].key, QStringLiteral("A"));
    const auto subjects = view.subjects();
    ASSERT_EQ(subjects.size(), 3);
    EXPECT_EQ(subjects[1].text, QStringLiteral("Project"));
    view.setWithAcknowledged(true);
    EXPECT_EQ(view.subjects().size(), 4) << "and what is about the report itself";
}

} // namespace
