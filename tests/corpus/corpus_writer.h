// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/text_encoding.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace corpus {

/// A parcel as a file states it.
struct Parcel
{
    std::string number;
    std::string holder;
    std::string area; ///< as the file writes it
    std::string landUse;
    std::string wkt; ///< metres of EPSG:5897; empty: none
};

/// Five of map sheet 901, 10 m wide, 10 m apart, from 580500 2195000 eastwards.
[[nodiscard]] const std::vector<Parcel> &fiveParcels();
/// WKT of a rectangle with its lower left corner @p east metres from 580500 and @p north from 2195000.
[[nodiscard]] std::string rectangle(double east, double north, double width, double height);

/// A boundary marker.
struct Marker
{
    int number = 0;
    double east = 0;
    double north = 0;
};
[[nodiscard]] const std::vector<Marker> &fiveMarkers();

/// Changes a place before it is written: into another system or order. Empty: as it is.
using Place = std::function<void(double &x, double &y)>;
[[nodiscard]] Place toDegrees();
[[nodiscard]] Place swapped();

/// How GDAL is to write a layer.
struct LayerPlan
{
    std::string driver;
    std::string crs; ///< as GDAL reads it; empty: none
    Place place;     ///< of every vertex
    std::vector<std::string> datasetOptions{};
    std::vector<std::string> layerOptions{};
    gis::TextEncoding encoding = gis::TextEncoding::Utf8;
};
void writeParcels(const std::filesystem::path &file, const LayerPlan &plan, const std::vector<Parcel> &parcels);
/// Markers as points; in GPX waypoints.
void writeMarkers(const std::filesystem::path &file, const LayerPlan &plan);

/// A table of parcels, in UTF-8.
[[nodiscard]] std::string tableOf(const std::vector<Parcel> &parcels, char separator = ',',
                                  const std::string &areaName = "DienTich");
/// @p text in another encoding, by letter and mark where it is one of those.
[[nodiscard]] std::string encoded(std::string_view text, gis::TextEncoding encoding);
/// What a spreadsheet holds that was typed in a font of @p encoding: UTF-8 of the Western letters.
[[nodiscard]] std::string hidden(std::string_view text, gis::TextEncoding encoding);

/// Something of a drawing: a closed line, or a text at its place.
struct Drawn
{
    std::string level;
    std::string wkt; ///< of a polygon or a point
    std::string text{};
};
/// The five parcels' borders on @p level.
[[nodiscard]] std::vector<Drawn> borders(const std::string &level);
/// A text in the middle of parcel @p index.
[[nodiscard]] Drawn label(const std::string &level, int index, const std::string &text, double below = 0);
void writeDxf(const std::filesystem::path &file, const std::vector<Drawn> &drawing);
void writeDgn(const std::filesystem::path &file, const std::vector<Drawn> &drawing);

void drawings(const std::filesystem::path &folder);
void refusals(const std::filesystem::path &folder);

} // namespace corpus
