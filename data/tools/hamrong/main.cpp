// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "data/tools/hamrong/forest.h"
#include "data/tools/hamrong/projects.h"
#include "data/tools/hamrong/ward.h"
#include "data/tools/hamrong/write.h"

#include <exception>
#include <iostream>

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::cerr << "usage: make_hamrong OUTDIR\n";
        return 2;
    }
    try {
        const std::filesystem::path folder = argv[1];
        hamrong::Random random(1);
        hamrong::Ward ward(random);
        const hamrong::Forest forest = hamrong::makeForest(ward);
        const auto projects = hamrong::makeProjects(ward, forest, random);
        hamrong::writeUnits(folder, ward);
        hamrong::writeForests(folder, forest);
        hamrong::writeMarkers(folder, forest);
        hamrong::writeProjects(folder, projects);
    } catch (const std::exception &error) {
        std::cerr << "make_hamrong: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
