// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/gdal_guard_p.h"

#include <array>
#include <string_view>
#include <utility>

namespace gis {

namespace {

constexpr std::array<std::pair<const char *, const char *>, 10> kOptions{{
    // A GeoJSON "crs" may be a link, which GDAL would fetch: a proxy that nothing listens on ends that.
    {"GDAL_HTTP_PROXY", "127.0.0.1:9"},
    {"GDAL_HTTPS_PROXY", "127.0.0.1:9"},
    {"GDAL_HTTP_CONNECTTIMEOUT", "1"},
    {"GDAL_HTTP_TIMEOUT", "1"},
    {"GDAL_HTTP_MAX_RETRY", "0"},
    {"CPL_VSIL_CURL_ALLOWED_EXTENSIONS", "{none}"},
    // Views of a GeoPackage may not call functions that reach outside it.
    {"OGR_SQLITE_PRAGMA", "trusted_schema=OFF"},
    // Megabytes of one feature, counted a little above its text: checkJson() has looked at that.
    {"OGR_GEOJSON_MAX_OBJ_SIZE", "200"},
    {"DXF_ENCODING", "UTF-8"}, // "already UTF-8": the bytes stay as they are
    // What the file calls its system is shown; its code is found by gis/source_crs.
    {"USE_OSR_FIND_MATCHES", "NO"},
}};

} // namespace

GdalGuard::GdalGuard()
{
    for (const auto &[name, value] : kOptions)
        m_options.emplace_back(name, value, false);
    CPLPushErrorHandlerEx(&GdalGuard::hear, this);
}

GdalGuard::~GdalGuard() { CPLPopErrorHandler(); }

void GdalGuard::hear(CPLErr severity, CPLErrorNum /*number*/, const char *message)
{
    auto *guard = static_cast<GdalGuard *>(CPLGetErrorHandlerUserData());
    // The drivers of spreadsheets only warn that they drop columns.
    const bool drops = std::string_view(message).starts_with("Limiting number of columns");
    if ((severity >= CE_Failure || drops) && guard->m_failure.empty())
        guard->m_failure = message;
}

} // namespace gis
