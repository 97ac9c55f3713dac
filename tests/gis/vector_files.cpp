// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "vector_files.h"

#include <cpl_conv.h>
#include <cpl_vsi.h>
#include <gdal_priv.h>
#include <gtest/gtest.h>
#include <ogrsf_frmts.h>

#include <cstdlib>
#include <fstream>
#include <memory>

namespace fs = std::filesystem;

TempFolder::TempFolder()
{
    std::string name = (fs::temp_directory_path() / "cotmoc-test-XXXXXX").string();
    m_path = mkdtemp(name.data());
}

TempFolder::~TempFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

namespace {

GDALDatasetUniquePtr create(const fs::path &file, const std::string &driver)
{
    GDALAllRegister();
    GDALDriver *found = GetGDALDriverManager()->GetDriverByName(driver.c_str());
    GDALDatasetUniquePtr result(found ? found->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr) : nullptr);
    if (!result)
        throw std::runtime_error("GDAL cannot write " + driver);
    return result;
}

OGRwkbGeometryType typeOf(const std::vector<SampleRow> &rows)
{
    if (rows.front().wkt.empty())
        return wkbNone;
    return rows.front().wkt.starts_with("POINT") ? wkbPoint : wkbUnknown;
}

void addRow(OGRLayer &layer, const SampleRow &row)
{
    OGRFeature feature(layer.GetLayerDefn());
    feature.SetField("ten", row.ten.c_str());
    feature.SetField("dt", row.dt);
    feature.SetField("n", row.n);
    OGRGeometry *geometry = nullptr;
    if (!row.wkt.empty())
        OGRGeometryFactory::createFromWkt(row.wkt.c_str(), nullptr, &geometry);
    feature.SetGeometryDirectly(geometry);
    ASSERT_EQ(layer.CreateFeature(&feature), OGRERR_NONE) << CPLGetLastErrorMsg();
}

} // namespace

void writeVector(const fs::path &file, const std::string &driver, int epsg, const std::vector<SampleRow> &rows,
                 const std::vector<std::string> &layerOptions)
{
    const GDALDatasetUniquePtr set = create(file, driver);
    OGRSpatialReference system;
    if (epsg > 0)
        system.importFromEPSG(epsg);
    system.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    CPLStringList options;
    for (const std::string &option : layerOptions)
        options.AddString(option.c_str());
    const std::string name = driver == "GPX" ? "waypoints" : file.stem().string();
    OGRLayer *layer = set->CreateLayer(name.c_str(), epsg > 0 ? &system : nullptr,
                                       driver == "OpenFileGDB" ? wkbPolygon : typeOf(rows), options.List());
    ASSERT_NE(layer, nullptr) << CPLGetLastErrorMsg();
    OGRFieldDefn ten("ten", OFTString);
    ten.SetWidth(40);
    OGRFieldDefn dt("dt", OFTReal);
    OGRFieldDefn n("n", OFTInteger);
    for (OGRFieldDefn *field : {&ten, &dt, &n})
        ASSERT_EQ(layer->CreateField(field), OGRERR_NONE) << CPLGetLastErrorMsg();
    for (const SampleRow &row : rows)
        addRow(*layer, row);
}

void writeDgnTexts(const fs::path &file, const std::vector<std::string> &texts)
{
    const GDALDatasetUniquePtr set = create(file, "DGN");
    OGRLayer *layer = set->CreateLayer("elements", nullptr, wkbUnknown, nullptr);
    ASSERT_NE(layer, nullptr);
    double x = 580000;
    for (const std::string &text : texts) {
        OGRFeature feature(layer->GetLayerDefn());
        feature.SetField("Level", 13);
        feature.SetField("Text", text.c_str());
        feature.SetStyleString(("LABEL(t:\"" + text + "\",s:2g)").c_str());
        feature.SetGeometryDirectly(new OGRPoint(x += 10, 2195000));
        ASSERT_EQ(layer->CreateFeature(&feature), OGRERR_NONE) << CPLGetLastErrorMsg();
    }
}

void runSql(const fs::path &file, const std::vector<std::string> &statements)
{
    const GDALDatasetUniquePtr dataset(GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
    for (const std::string &each : statements)
        dataset->ReleaseResultSet(dataset->ExecuteSQL(each.c_str(), nullptr, nullptr));
}

void writeBytes(const fs::path &file, std::string_view bytes)
{
    std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::string readAll(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void patchBytes(const fs::path &file, std::string_view from, std::string_view to)
{
    ASSERT_EQ(from.size(), to.size());
    std::string bytes = readAll(file);
    int found = 0;
    for (auto at = bytes.find(from); at != std::string::npos; at = bytes.find(from, at + to.size()), ++found)
        bytes.replace(at, from.size(), to);
    ASSERT_GT(found, 0) << from;
    writeBytes(file, bytes);
}

void patchAt(const fs::path &file, std::size_t at, std::string_view bytes)
{
    std::string all = readAll(file);
    all.replace(at, bytes.size(), bytes);
    writeBytes(file, all);
}

void writeZip(const fs::path &file, const std::vector<SampleMember> &members)
{
    void *zip = CPLCreateZip(file.c_str(), nullptr);
    for (const SampleMember &member : members) {
        ASSERT_EQ(CPLCreateFileInZip(zip, member.name.c_str(), nullptr), CE_None);
        ASSERT_EQ(CPLWriteFileInZip(zip, member.bytes.data(), static_cast<int>(member.bytes.size())), CE_None);
        CPLCloseFileInZip(zip);
    }
    CPLCloseZip(zip);
}

void writeSheet(const fs::path &file, const std::string &sheetData)
{
    const std::string package = "http://schemas.openxmlformats.org/package/2006/";
    const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    writeZip(file, {{"[Content_Types].xml",
                     "<Types xmlns=\"" + package +
                         "content-types\"><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/"
                         "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>"},
                    {"xl/workbook.xml",
                     "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office +
                         "\"><sheets><sheet name=\"ho\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
                    {"xl/_rels/workbook.xml.rels",
                     "<Relationships xmlns=\"" + package + "relationships\"><Relationship Id=\"rId1\" Type=\"" +
                         office + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
                    {"xl/worksheets/sheet1.xml",
                     "<worksheet xmlns=\"" + main + "\"><sheetData>" + sheetData + "</sheetData></worksheet>"}});
}

std::vector<gis::VectorRow> rowsOf(const gis::VectorFile &file, std::string layer)
{
    std::vector<gis::VectorRow> result;
    if (layer.empty())
        layer = file.layers().front().name;
    file.read(layer, [&](const gis::VectorRow &row) {
        result.push_back(row);
        return true;
    });
    return result;
}

std::string valueOf(const gis::VectorFile &file, const gis::VectorRow &row, std::string_view column)
{
    for (const gis::VectorLayer &layer : file.layers())
        for (std::size_t i = 0; i < layer.columns.size() && layer.columns.size() == row.values.size(); ++i)
            if (layer.columns[i].name == column)
                return row.values[i].null ? "NULL" : row.values[i].bytes;
    return "?";
}
