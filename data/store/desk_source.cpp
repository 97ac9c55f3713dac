// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/store/desk_source_p.h"

#include "data/rules/desk_keys_p.h"
#include "data/rules/search_words_p.h"
#include "data/store/clearance.h"
#include "data/store/geometry_blob_p.h"
#include "data/store/parcels.h"
#include "gis/measure.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>

namespace data {

namespace {

constexpr const char *kParcels =
    "SELECT parcel.id, ifnull(project_id, ''), ifnull(unit_id, ''), land_use, category, quality, map_sheet, number,"
    " declared_area_m2, iif(declared_area_m2 IS NULL, geometry, NULL), name, address, phone"
    " FROM parcel LEFT JOIN holder ON holder.id = holder_id WHERE parcel.id BETWEEN ? AND ? ORDER BY parcel.id";
constexpr const char *kSteps =
    "SELECT parcel_id, stage, actual_on IS NOT NULL, ifnull(adjusted_on, planned_on), document_number, amount_dong"
    " FROM parcel_event WHERE parcel_id BETWEEN ? AND ? ORDER BY parcel_id";
constexpr const char *kObstacles = "SELECT parcel_id FROM obstacle WHERE parcel_id BETWEEN ? AND ?"
                                   " AND closed_on IS NULL ORDER BY parcel_id";

/// A query in the order of parcels, of which several are read side by side.
class Cursor
{
public:
    Cursor(SQLite::Database &database, const char *sql) : m_statement(database, sql) {}

    void start(IdRange range)
    {
        m_statement.reset();
        m_statement.bind(1, range.first);
        m_statement.bind(2, range.last);
        m_there = m_statement.executeStep();
    }
    /// visit(SQLite::Statement &) for each row of @p parcel; parcels are asked for in ascending order.
    template <typename Visit> void forEachOf(Id parcel, Visit visit)
    {
        for (; m_there && key() <= parcel; m_there = m_statement.executeStep())
            if (key() == parcel)
                visit(m_statement);
    }

private:
    Id key() { return m_statement.getColumn(0).getInt64(); }
    SQLite::Statement m_statement;
    bool m_there = false;
};

double areaOf(SQLite::Statement &row)
{
    if (!row.getColumn(8).isNull())
        return row.getColumn(8).getDouble();
    const auto geometry = row.getColumn(9);
    if (geometry.isNull())
        return kUnknown;
    const auto *bytes = static_cast<const std::byte *>(geometry.getBlob());
    return gis::gridArea(polygonsOf({bytes, static_cast<std::size_t>(geometry.getBytes())}));
}

double daysOf(const SQLite::Column &day)
{
    const auto date = fromIso(day.getString());
    return date ? static_cast<double>(std::chrono::sys_days(*date).time_since_epoch().count()) : kUnknown;
}

void addTo(double &sum, const SQLite::Column &amount)
{
    if (!amount.isNull())
        sum = (std::isnan(sum) ? 0.0 : sum) + amount.getDouble();
}

void addTerms(DeskRecord &record, std::string_view text, bool holder = false)
{
    for (const std::string &word : searchWords(text))
        for (const std::string_view beginning : beginnings(word)) {
            record.terms.push_back(Term::kAny + std::string(beginning));
            if (holder)
                record.terms.push_back(Term::kHolder + std::string(beginning));
        }
}

void addPhone(DeskRecord &record, const std::string &phone)
{
    addTerms(record, phone);
    const std::string digits = phoneDigits(phone);
    if (digits.empty())
        return;
    record.terms.push_back(Term::kAny + digits);
    record.terms.push_back(Term::kPhoneEnd + fromTheEnd(digits));
}

void addPlace(DeskRecord &record, const std::string &sheet, const std::string &number)
{
    record.place = placeKey(sheet, number);
    const std::string both = sheet + '/' + number;
    addTerms(record, both);
    for (const std::string &text : {both, number})
        for (const std::string &word : searchWords(text))
            record.terms.push_back(Term::kPlace + word);
}

std::string &word(DeskRecord &record, Fact fact) { return record.words.at(static_cast<std::size_t>(fact)); }

} // namespace

struct DeskSource::Private
{
    std::map<std::string, int> places;                        ///< by step that leads to a state: in the usual order
    std::map<std::pair<std::string, std::string>, int> moved; ///< by project and step
    Cursor steps;
    Cursor obstacles;
    SQLite::Statement parcels;

    explicit Private(const Workspace &workspace)
        : steps(workspace.database(), kSteps), obstacles(workspace.database(), kObstacles),
          parcels(workspace.database(), kParcels)
    {
        for (const Stage &stage : stages(workspace))
            places.emplace(stage.code, stage.place);
        for (const ProjectStep &step : projectSteps(workspace))
            moved.emplace(std::pair(std::to_string(step.project), step.step), step.rank);
    }

    /// Of a step that leads to a state, in the order of the project; 0 for others.
    [[nodiscard]] int placeOf(const std::string &project, const std::string &step) const
    {
        const auto usual = places.find(step);
        const auto its = moved.find({project, step});
        return usual == places.end() ? 0 : its == moved.end() ? usual->second : its->second;
    }

    DeskRecord readParcel()
    {
        DeskRecord record{.parcel = parcels.getColumn(0).getInt64()};
        for (const auto &[column, fact] : {std::pair{1, Fact::Project},
                                           {2, Fact::Unit},
                                           {3, Fact::LandUse},
                                           {4, Fact::Category},
                                           {5, Fact::Quality}})
            word(record, fact) = parcels.getColumn(column).getString();
        addPlace(record, parcels.getColumn(6).getString(), parcels.getColumn(7).getString());
        record.area = areaOf(parcels);
        const std::string holder = parcels.getColumn(10).getString();
        record.holder = nameKey(holder);
        addTerms(record, holder, true);
        addTerms(record, parcels.getColumn(11).getString());
        addPhone(record, parcels.getColumn(12).getString());
        return record;
    }

    void readSteps(DeskRecord &record)
    {
        int furthest = 0;
        word(record, Fact::Stage) = "none";
        steps.forEachOf(record.parcel, [&](SQLite::Statement &row) {
            const std::string stage = row.getColumn(1).getString();
            addTerms(record, row.getColumn(4).getString());
            if (row.getColumn(2).getInt() == 0) {
                record.due = std::fmin(record.due, daysOf(row.getColumn(3)));
                return;
            }
            if (const int place = placeOf(word(record, Fact::Project), stage); place > furthest) {
                furthest = place;
                word(record, Fact::Stage) = stage;
            }
            if (stage == "approved")
                addTo(record.approved, row.getColumn(5));
            else if (stage == "paid")
                addTo(record.paid, row.getColumn(5));
        });
    }
};

DeskSource::DeskSource(const Workspace &workspace) : d(std::make_unique<Private>(workspace)) {}
DeskSource::~DeskSource() = default;

void DeskSource::forEach(IdRange range, const std::function<void(const DeskRecord &)> &visit)
{
    d->steps.start(range);
    d->obstacles.start(range);
    d->parcels.reset();
    d->parcels.bind(1, range.first);
    d->parcels.bind(2, range.last);
    while (d->parcels.executeStep()) {
        DeskRecord record = d->readParcel();
        d->readSteps(record);
        d->obstacles.forEachOf(record.parcel, [&](SQLite::Statement &) { word(record, Fact::Obstacle) = "open"; });
        visit(record);
    }
}

} // namespace data
