// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gis/vietnamese_words.h"

#include <fstream>

namespace gis {

const std::vector<std::string> &vietnameseWords()
{
    static const auto words = [] {
        std::vector<std::string> lines;
        std::ifstream file(COTMOC_TESTDATA "/vietnamese_words.txt");
        for (std::string line; std::getline(file, line);)
            lines.push_back(line);
        return lines;
    }();
    return words;
}

} // namespace gis
