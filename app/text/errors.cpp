// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/text/errors.h"

#include "app/briefing/briefing.h"
#include "app/convert.h"
#include "data/store/error.h"
#include "gis/error.h"
#include "gis/layer_export.h"

#include <QCoreApplication>

#include <filesystem>

namespace app {

namespace {

class Errors
{
    Q_DECLARE_TR_FUNCTIONS(Errors)

public:
    static QString ofFile(const data::Error &error)
    {
        using enum data::Failure;
        const QString subject = toQt(error.subject());
        const QString detail = toQt(error.detail());
        switch (error.kind()) {
        case NotFound:
            return tr("%1 is not there; check the name and the folder.").arg(subject);
        case AlreadyExists:
            return tr("%1 already exists; choose another name, or move that file away first.").arg(subject);
        case NotAWorkspace:
            return detail.isEmpty() ? tr("%1 is not a Cột Mốc workspace; choose another file.").arg(subject)
                                    : tr("%1 holds \"%2\", which Cột Mốc did not make; it was not opened,"
                                         " ask the person who sent it.")
                                          .arg(subject, detail);
        case Newer:
            return tr("%1 was written by a newer Cột Mốc (format %2); update this program, then open it again.")
                .arg(subject, detail);
        case Corrupt:
            return tr("%1 is damaged and was left as it is; restore it from a copy.").arg(subject);
        case Locked:
            return tr("%1 is in use by another program; close it there, then try again.").arg(subject);
        case ReadOnly:
            return tr("%1 cannot be written here; check the folder and your right to write in it.").arg(subject);
        case Unreadable:
            return tr("%1 cannot be read; ask its owner for the right to read it.").arg(subject);
        case DiskFull:
            return tr("There is no space left on the disk for %1; nothing was changed.").arg(subject);
        default:
            return ofContent(error);
        }
    }

    static QString ofFormat(const QString &ending)
    {
        QStringList known;
        for (const std::string &each : gis::exportExtensions())
            known += toQt(each);
        return tr("No format ends in \"%1\"; these do: %2.").arg(ending, known.join(QStringLiteral(", ")));
    }

    static QString ofBriefing(const QString &why)
    {
        return tr("The briefing could not be written: %1; choose another folder or project.").arg(why);
    }

    static QString ofGeography(const gis::Error &error)
    {
        return tr("The map data cannot be used: %1.").arg(toQt(error.what()));
    }

    static QString ofFileSystem(const std::filesystem::filesystem_error &error)
    {
        return tr("%1 cannot be used (%2); check the folder and your rights in it.")
            .arg(toQt(error.path1().string()), toQt(error.code().message()));
    }

private:
    static QString ofContent(const data::Error &error)
    {
        using enum data::Failure;
        const QString subject = toQt(error.subject());
        const QString detail = toQt(error.detail());
        switch (error.kind()) {
        case UnknownProvince:
            return tr("There is no province \"%1\"; write it like \"thanh-hoa\".").arg(subject);
        case UnknownSample:
            return tr("There is no sample \"%1\"; there is \"hamrong\".").arg(subject);
        case UnknownLayer:
            return tr("There is no layer \"%1\"; \"cotmoc layers\" lists those there are.").arg(subject);
        case UnknownProject:
            return tr("There is no project \"%1\"; \"cotmoc board\" shows the codes.").arg(subject);
        case UnknownMilestone:
            return tr("There is no milestone \"%1\"; \"cotmoc board\" shows the codes.").arg(subject);
        case UnknownUnit:
            return tr("There is no ward \"%1\", and no former one; write it like \"Đông Cương\".").arg(subject);
        case UnknownFinding:
            return tr("There is no finding \"%1\"; \"cotmoc check --all\" shows the keys.").arg(subject);
        case NoReason:
            return tr("A finding is acknowledged with a reason; say why it may stand.");
        case NothingToUndo:
            return tr("There is no change left to take back.");
        case Conflict:
            return tr("The change cannot be taken back: rows of \"%1\" were altered since, outside this program;"
                      " \"cotmoc verify\" says where.")
                .arg(subject);
        case BadContent:
            return tr("%1 cannot be stored: %2.").arg(subject, detail);
        default:
            return tr("%1 failed: %2.").arg(subject, detail);
        }
    }
};

} // namespace

QString describe(const std::exception &error)
{
    if (const auto *ours = dynamic_cast<const data::Error *>(&error))
        return Errors::ofFile(*ours);
    if (const auto *format = dynamic_cast<const gis::UnknownFormat *>(&error))
        return Errors::ofFormat(toQt(format->what()));
    if (dynamic_cast<const BriefingError *>(&error))
        return Errors::ofBriefing(toQt(error.what()));
    if (const auto *geography = dynamic_cast<const gis::Error *>(&error))
        return Errors::ofGeography(*geography);
    if (const auto *files = dynamic_cast<const std::filesystem::filesystem_error *>(&error))
        return Errors::ofFileSystem(*files);
    return toQt(error.what());
}

} // namespace app
