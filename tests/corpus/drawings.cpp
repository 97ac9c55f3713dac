// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "corpus_writer.h"

#include <algorithm>
#include <format>
#include <fstream>
#include <sstream>

namespace corpus {

namespace {

using gis::TextEncoding;

/// The pairs of numbers of a WKT.
std::vector<std::pair<double, double>> verticesOf(const std::string &wkt)
{
    std::string numbers = wkt;
    std::ranges::replace_if(numbers, [](char c) { return !std::string_view("0123456789. ").contains(c); }, ' ');
    std::istringstream stream(numbers);
    std::vector<std::pair<double, double>> vertices;
    for (double x = 0, y = 0; stream >> x >> y;)
        vertices.emplace_back(x, y);
    return vertices;
}

/// Three texts a parcel, each on its level.
std::vector<Drawn> threeTexts(const std::string &border, const std::string &number, const std::string &landUse,
                              const std::string &area)
{
    std::vector<Drawn> drawing = borders(border);
    for (int i = 0; const Parcel &parcel : fiveParcels()) {
        drawing.push_back(label(number, i, parcel.number));
        drawing.push_back(label(landUse, i, parcel.landUse, 2));
        drawing.push_back(label(area, i, parcel.area, 4));
        ++i;
    }
    return drawing;
}

std::vector<Drawn> combined()
{
    std::vector<Drawn> drawing = borders("RANH_THUA");
    for (int i = 0; const Parcel &parcel : fiveParcels())
        drawing.push_back(label("NHAN_THUA", i++, std::format("{} {}/{}", parcel.landUse, parcel.number, parcel.area)));
    return drawing;
}

/// Text nodes of gCadas: sheet, parcel, address, land use, holder.
std::vector<Drawn> nodes(TextEncoding encoding)
{
    std::vector<Drawn> drawing = borders("10");
    for (int i = 0; const Parcel &parcel : fiveParcels())
        drawing.push_back(
            label("13", i++,
                  encoded(std::format("901\n{}\nTổ dân phố 3\n{}\n{}", parcel.number, parcel.landUse, parcel.holder),
                          encoding)));
    return drawing;
}

/// A number outside, one missing, two in one parcel.
std::vector<Drawn> wrongLabels()
{
    std::vector<Drawn> drawing = borders("10");
    drawing.push_back(label("13", 0, "1"));
    drawing.push_back(label("13", 1, "2"));
    drawing.push_back(label("13", 2, "3"));
    drawing.push_back(label("13", 2, "33", 3));
    drawing.push_back(label("13", 3, "4"));
    drawing.push_back(label("13", 1, "22", 40));
    return drawing;
}

} // namespace

void writeDxf(const std::filesystem::path &file, const std::vector<Drawn> &drawing)
{
    std::ofstream out(file, std::ios::binary);
    out << "0\nSECTION\n2\nENTITIES\n";
    for (const Drawn &each : drawing) {
        auto vertices = verticesOf(each.wkt);
        if (!each.text.empty()) {
            out << std::format("0\nTEXT\n8\n{}\n10\n{}\n20\n{}\n40\n1.5\n1\n{}\n", each.level, vertices.front().first,
                               vertices.front().second, each.text);
            continue;
        }
        vertices.pop_back(); // bit 1 of 70 closes it
        out << std::format("0\nLWPOLYLINE\n8\n{}\n90\n{}\n70\n1\n", each.level, vertices.size());
        for (const auto &[x, y] : vertices)
            out << std::format("10\n{}\n20\n{}\n", x, y);
    }
    out << "0\nENDSEC\n0\nEOF\n";
}

void drawings(const std::filesystem::path &folder)
{
    writeDxf(folder / "dxf_three_texts.dxf", threeTexts("RANH_THUA", "SO_THUA", "LOAI_DAT", "DIEN_TICH"));
    writeDxf(folder / "dxf_combined.dxf", combined());
    writeDgn(folder / "dgn_three_texts.dgn", threeTexts("10", "13", "29", "4"));
    writeDgn(folder / "dgn_gcadas_tcvn3.dgn", nodes(TextEncoding::Tcvn3));
    writeDgn(folder / "dgn_wrong_labels.dgn", wrongLabels());
}

} // namespace corpus
