# SPDX-FileCopyrightText: 2026 The Cột Mốc authors
# SPDX-License-Identifier: Apache-2.0

# app -> data -> gis, and nothing upward: by includes. Run by ctest with -DROOT=<source folder>.
function(forbid folder pattern)
    file(GLOB_RECURSE files "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
    if(NOT files)
        message(FATAL_ERROR "no sources in ${folder}: the check looks in the wrong place")
    endif()
    foreach(file IN LISTS files)
        file(STRINGS "${file}" includes REGEX "^#include")
        foreach(line IN LISTS includes)
            if(line MATCHES "^#include [<\"](${pattern})")
                message(SEND_ERROR "${file}: ${folder} must not see: ${line}")
            endif()
        endforeach()
    endforeach()
endfunction()

set(qt "Q[A-Z]|Qt")
set(sql "sqlite|spatialite|SQLiteCpp")
set(geo "gdal|ogr|cpl_|proj|geos|geodesic")
forbid(gis "data/|app/|${qt}|${sql}")
forbid(data/model "data/rules|data/store|data/import|app/|${qt}|${sql}|${geo}")
forbid(data/rules "data/store|data/import|app/|${qt}|${sql}|${geo}")
forbid(data/store "data/import|app/|${qt}|${geo}")
forbid(data/import "app/|${qt}|${geo}")
forbid(app "${sql}|${geo}")
