// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "corpus_writer.h"

#include "gis/crs.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <format>
#include <memory>
#include <stdexcept>

namespace corpus {

namespace fs = std::filesystem;

namespace {

constexpr double kEast = 580500;
constexpr double kNorth = 2195000;

void check(bool good, const std::string &what)
{
    if (!good)
        throw std::runtime_error(what + ": " + CPLGetLastErrorMsg());
}

CPLStringList listOf(const std::vector<std::string> &options)
{
    CPLStringList list;
    for (const std::string &option : options)
        list.AddString(option.c_str());
    return list;
}

GDALDatasetUniquePtr create(const fs::path &file, const LayerPlan &plan)
{
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName(plan.driver.c_str());
    check(driver, "no driver " + plan.driver);
    GDALDatasetUniquePtr set(driver->Create(file.c_str(), 0, 0, 0, GDT_Unknown, listOf(plan.datasetOptions).List()));
    check(set != nullptr, file.string());
    return set;
}

OGRLayer &addLayer(GDALDataset &set, const std::string &name, const LayerPlan &plan, OGRwkbGeometryType type)
{
    OGRSpatialReference crs;
    if (!plan.crs.empty())
        check(crs.SetFromUserInput(plan.crs.c_str()) == OGRERR_NONE, plan.crs);
    crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    OGRLayer *layer =
        set.CreateLayer(name.c_str(), plan.crs.empty() ? nullptr : &crs, type, listOf(plan.layerOptions).List());
    check(layer, name);
    return *layer;
}

void addField(OGRLayer &layer, const char *name, OGRFieldType type, int width = 0, int precision = 0)
{
    OGRFieldDefn field(name, type);
    field.SetWidth(width);
    field.SetPrecision(precision);
    check(layer.CreateField(&field) == OGRERR_NONE, name);
}

class Moved : public OGRDefaultGeometryVisitor
{
public:
    explicit Moved(const Place &place) : m_place(place) {}
    using OGRDefaultGeometryVisitor::visit;
    void visit(OGRPoint *point) override
    {
        double x = point->getX();
        double y = point->getY();
        m_place(x, y);
        point->setX(x);
        point->setY(y);
    }

private:
    const Place &m_place;
};

/// Every vertex once: the last of a ring is the first again.
std::unique_ptr<OGRGeometry> shapeOf(const std::string &wkt, const Place &place)
{
    OGRGeometry *geometry = nullptr;
    check(OGRGeometryFactory::createFromWkt(wkt.c_str(), nullptr, &geometry) == OGRERR_NONE, wkt);
    std::unique_ptr<OGRGeometry> owned(geometry);
    if (!place)
        return owned;
    if (wkbFlatten(owned->getGeometryType()) == wkbPolygon) {
        OGRLinearRing *ring = owned->toPolygon()->getExteriorRing();
        for (int i = 0; i < ring->getNumPoints(); ++i) {
            double x = ring->getX(i);
            double y = ring->getY(i);
            place(x, y);
            ring->setPoint(i, x, y);
        }
        return owned;
    }
    Moved moved(place);
    owned->accept(&moved);
    return owned;
}

void add(OGRLayer &layer, OGRFeature &feature) { check(layer.CreateFeature(&feature) == OGRERR_NONE, layer.GetName()); }

} // namespace

std::string rectangle(double east, double north, double width, double height)
{
    const double x = kEast + east;
    const double y = kNorth + north;
    return std::format("POLYGON (({0} {1}, {2} {1}, {2} {3}, {0} {3}, {0} {1}))", x, y, x + width, y + height);
}

const std::vector<Parcel> &fiveParcels()
{
    static const std::vector<Parcel> parcels{{"1", "Nguyễn Văn Hạnh", "100.5", "ODT", rectangle(0, 0, 10, 10)},
                                             {"2", "Lê Thị Hồng Nhung", "99.5", "CLN", rectangle(20, 0, 10, 10)},
                                             {"3", "Trần Đình Phương", "1250.25", "LUC", rectangle(40, 0, 10, 10)},
                                             {"4", "Công ty TNHH Hợp Lực", "12001", "SKC", rectangle(60, 0, 10, 10)},
                                             {"5", "Đỗ Thị Mỹ Duyên", "85.2", "ONT", rectangle(80, 0, 10, 10)}};
    return parcels;
}

const std::vector<Marker> &fiveMarkers()
{
    static const std::vector<Marker> markers{{101, 580200, 2194500},
                                             {102, 580330, 2194600},
                                             {103, 580460, 2194700},
                                             {104, 580590, 2194800},
                                             {105, 580720, 2194900}};
    return markers;
}

Place toDegrees()
{
    return [](double &x, double &y) {
        static const gis::Transformer grid(5897);
        const gis::LonLat place = grid.toWgs84({x, y});
        x = place.lon;
        y = place.lat;
    };
}

Place swapped()
{
    return [](double &x, double &y) { std::swap(x, y); };
}

void writeParcels(const fs::path &file, const LayerPlan &plan, const std::vector<Parcel> &parcels)
{
    const GDALDatasetUniquePtr set = create(file, plan);
    const bool places = !parcels.front().wkt.empty();
    OGRLayer &layer = addLayer(*set, file.stem().string(), plan, places ? wkbPolygon : wkbNone);
    for (const char *name : {"SoTo", "SoThua", "TenChu"})
        addField(layer, name, OFTString, 40);
    addField(layer, "DienTich", OFTReal, 12, 2);
    addField(layer, "LoaiDat", OFTString, 10);
    for (const Parcel &parcel : parcels) {
        OGRFeature feature(layer.GetLayerDefn());
        feature.SetField("SoTo", "901");
        feature.SetField("SoThua", parcel.number.c_str());
        feature.SetField("TenChu", encoded(parcel.holder, plan.encoding).c_str());
        feature.SetField("DienTich", std::stod(parcel.area));
        feature.SetField("LoaiDat", parcel.landUse.c_str());
        if (places)
            feature.SetGeometry(shapeOf(parcel.wkt, plan.place).get());
        add(layer, feature);
    }
}

void writeMarkers(const fs::path &file, const LayerPlan &plan)
{
    const GDALDatasetUniquePtr set = create(file, plan);
    const bool gpx = plan.driver == "GPX";
    OGRLayer &layer = addLayer(*set, gpx ? "waypoints" : file.stem().string(), plan, wkbPoint);
    if (!gpx)
        addField(layer, "name", OFTString, 10);
    for (const Marker &marker : fiveMarkers()) {
        OGRFeature feature(layer.GetLayerDefn());
        feature.SetField("name", std::format("M{}", marker.number).c_str());
        feature.SetGeometry(shapeOf(std::format("POINT ({} {})", marker.east, marker.north), plan.place).get());
        add(layer, feature);
    }
}

std::string tableOf(const std::vector<Parcel> &parcels, char separator, const std::string &areaName)
{
    const char s = separator;
    std::string table = std::format("WKT{0}SoTo{0}SoThua{0}TenChu{0}{1}{0}LoaiDat\n", s, areaName);
    const auto quoted = [](const std::string &text) { return text.empty() ? text : '"' + text + '"'; };
    for (const Parcel &each : parcels)
        table += std::format("{1}{0}901{0}{2}{0}{3}{0}{4}{0}{5}\n", s, quoted(each.wkt), each.number, each.holder,
                             quoted(each.area), each.landUse);
    return table;
}

std::string encoded(std::string_view text, gis::TextEncoding encoding)
{
    const auto bytes = gis::encodeText(text, encoding);
    check(bytes.has_value(), "not in this encoding: " + std::string(text));
    return *bytes;
}

std::string hidden(std::string_view text, gis::TextEncoding encoding)
{
    return gis::decodeText(encoded(text, encoding), gis::TextEncoding::Latin1).text;
}

std::vector<Drawn> borders(const std::string &level)
{
    std::vector<Drawn> drawing;
    for (const Parcel &parcel : fiveParcels())
        drawing.push_back({level, parcel.wkt});
    return drawing;
}

Drawn label(const std::string &level, int index, const std::string &text, double below)
{
    return {level, std::format("POINT ({} {})", kEast + 20 * index + 5, kNorth + 5 - below), text};
}

void writeDgn(const fs::path &file, const std::vector<Drawn> &drawing)
{
    const LayerPlan plan{.driver = "DGN", .crs = {}, .place = {}};
    const GDALDatasetUniquePtr set = create(file, plan);
    OGRLayer &layer = addLayer(*set, "elements", plan, wkbUnknown);
    for (const Drawn &each : drawing) {
        OGRFeature feature(layer.GetLayerDefn());
        feature.SetField("Level", each.level.c_str());
        std::unique_ptr<OGRGeometry> shape = shapeOf(each.wkt, {});
        if (!each.text.empty()) {
            feature.SetField("Text", each.text.c_str());
            feature.SetStyleString(std::format("LABEL(t:\"{}\",s:2g)", each.text).c_str());
        } else {
            shape.reset(shape->toPolygon()->getExteriorRing()->clone());
        }
        feature.SetGeometryDirectly(shape.release());
        add(layer, feature);
    }
}

} // namespace corpus
