// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/vector_file.h"

#include "gis/dgn_elements_p.h"
#include "gis/file_kind_p.h"
#include "gis/vector_source_p.h"

#include <algorithm>

namespace gis {

struct VectorFile::Private
{
    std::filesystem::path file;
    FileKind kind;
    std::string format;
    std::unique_ptr<VectorSource> source;
};

VectorFile::VectorFile(const std::filesystem::path &file) : d(std::make_unique<Private>())
{
    try {
        d->file = file;
        d->kind = identify(file);
        d->format = nameOf(d->kind);
        checkPromises(file, d->kind);
        d->source = d->kind == FileKind::Csv ? openCsv(file) : openWithGdal(file, d->kind);
    } catch (const std::filesystem::filesystem_error &error) {
        throw FileRefused(Refusal::Unreadable, file, {Cause::Reader, error.code().message()});
    }
    if (std::ranges::all_of(layers(), [](const VectorLayer &layer) { return layer.rows == 0; }))
        throw FileRefused(Refusal::NoRows, file);
}

VectorFile::~VectorFile() = default;
VectorFile::VectorFile(VectorFile &&) noexcept = default;
VectorFile &VectorFile::operator=(VectorFile &&) noexcept = default;

const std::string &VectorFile::format() const { return d->format; }
const std::vector<VectorLayer> &VectorFile::layers() const { return d->source->layers(); }

void VectorFile::read(const std::string &layer, const std::function<bool(const VectorRow &)> &visit) const
{
    const auto found = std::ranges::find(layers(), layer, &VectorLayer::name);
    if (found == layers().end()) {
        std::string names;
        for (const VectorLayer &each : layers())
            names += (names.empty() ? "" : ", ") + each.name;
        throw FileRefused(Refusal::NoSuchLayer, d->file, {Cause::Layers, names});
    }
    d->source->read(static_cast<std::size_t>(found - layers().begin()), visit);
}

std::optional<VectorFile::Coverage> VectorFile::coverage() const
{
    if (d->kind != FileKind::Dgn)
        return std::nullopt;
    const DgnElements walked = walkDgn(d->file);
    return Coverage{.elements = walked.elements,
                    .bytesRead = walked.bytesRead,
                    .fileBytes = std::filesystem::file_size(d->file),
                    .ended = walked.ended};
}

} // namespace gis
