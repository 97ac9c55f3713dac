// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#include "data/tools/hamrong/check.h"
#include "data/tools/hamrong/events.h"
#include "data/tools/hamrong/forest.h"
#include "data/tools/hamrong/parcels.h"
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
        hamrong::Random random(1); // every number of the sample follows from this one
        hamrong::Ward ward(random);
        const hamrong::Forest forest = hamrong::makeForest(ward);
        const auto projects = hamrong::makeProjects(ward, forest, random);
        auto parcels = hamrong::makeParcels(projects, random);
        hamrong::numberParcels(parcels, ward, random);
        const auto events = hamrong::makeEvents(parcels, random);
        hamrong::checkWard(ward);
        hamrong::checkForest(ward, forest);
        hamrong::checkProjects(ward, projects);
        hamrong::checkParcels(ward, forest, projects, parcels);
        hamrong::checkEvents(parcels, events);
        hamrong::writeUnits(folder, ward);
        hamrong::writeForests(folder, forest);
        hamrong::writeMarkers(folder, forest);
        hamrong::writeProjects(folder, projects);
        hamrong::writeParcels(folder, parcels);
        hamrong::writeEvents(folder, parcels, events);
    } catch (const std::exception &error) {
        std::cerr << "make_hamrong: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
