// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "gis/vector_file.h"

#include "gis/dgn_elements_p.h"
#include "gis/file_kind_p.h"
#include "gis/vector_source_p.h"

#include <algorithm>

namespace gis {

namespace {

const char *wordsFor(Refusal reason)
{
    switch (reason) {
    case Refusal::Missing:
        return "there is no such file";
    case Refusal::Unreadable:
        return "it may not be read";
    case Refusal::NotAFile:
        return "it is no file";
    case Refusal::Empty:
        return "it is empty";
    case Refusal::UnknownFormat:
        return "its format is not one of those read";
    case Refusal::WrongExtension:
        return "its name does not agree with its bytes";
    case Refusal::DgnV8:
        return "it is a MicroStation V8 drawing; V7 and DXF are read";
    case Refusal::Dwg:
        return "it is an AutoCAD drawing; DXF is read";
    case Refusal::Virtual:
        return "it refers to other places";
    case Refusal::Encrypted:
        return "it has a password";
    case Refusal::TooLarge:
        return "it holds more than is read";
    case Refusal::Truncated:
        return "it ends early";
    case Refusal::Damaged:
        return "it is damaged";
    case Refusal::NoSuchLayer:
        return "it has no such layer";
    case Refusal::NoRows:
        return "it holds no rows";
    }
    return "";
}

std::string describe(Refusal reason, const std::filesystem::path &file, const std::string &detail)
{
    return file.string() + ": " + wordsFor(reason) + (detail.empty() ? "" : " (" + detail + ")");
}

} // namespace

FileRefused::FileRefused(Refusal reason, const std::filesystem::path &file, std::string detail)
    : Error(describe(reason, file, detail)), m_reason(reason), m_file(file), m_detail(std::move(detail))
{}

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
        throw FileRefused(Refusal::Unreadable, file, error.code().message());
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
        throw FileRefused(Refusal::NoSuchLayer, d->file, names);
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
