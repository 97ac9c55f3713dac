// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/text/errors.h"

#include "app/briefing/briefing.h"
#include "app/convert.h"
#include "app/text/import_text.h"
#include "app/text/refusal_text.h"
#include "data/store/error.h"
#include "gis/error.h"
#include "gis/file_refused.h"
#include "gis/layer_export.h"

#include <QCoreApplication>

#include <filesystem>
#include <new>
#include <system_error>

namespace app {

namespace {

constexpr qsizetype kLongestRemark = 160;

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
            if (subject.isEmpty())
                return tr("No file was named; say which one.");
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

    static QString ofBriefing(const BriefingError &error)
    {
        using enum BriefingError::Why;
        switch (error.why()) {
        case NoProject:
            return tr("The project of the briefing is no longer there; choose another.");
        case NothingToDraw:
            return tr("There is nothing on the map that a briefing could show; import something first.");
        case NotWritten:
            break;
        }
        return tr("%1 could not be written; choose another folder, or free some of the disk.")
            .arg(toQt(error.file().string()));
    }

    static QString ofExport(const gis::NotWritten &error)
    {
        const QString file = toQt(error.file().string());
        return error.exists()
                   ? tr("%1 already exists; choose another name, or move that file away first.").arg(file)
                   : tr("%1 could not be written; choose another folder or format, or free some of the disk.")
                         .arg(file);
    }

    static QString ofFileSystem(const std::filesystem::filesystem_error &error)
    {
        const QString place = toQt(error.path1().string());
        if (error.code() == std::errc::no_space_on_device)
            return tr("There is no space left on the disk for %1; nothing was changed.").arg(place);
        return tr("%1 cannot be used; check the folder and your rights in it.").arg(place);
    }

    static QString ofGeography()
    {
        return tr("A shape of the map cannot be computed; \"cotmoc verify\" says whether the workspace is sound.");
    }

    static QString ofMemory()
    {
        return tr("There is not enough memory for this; close other programs, then try again.");
    }

    /// What only a library knows, in its own English: quoted, short, and without paths.
    static QString ofOther(const QString &said)
    {
        QStringList words = said.simplified().split(u' ');
        words.removeIf([](const QString &word) { return word.contains(u'/') || word.contains(u'\\'); });
        return tr("This failed for a reason the program does not know; try again, and pass this remark on: \"%1\".")
            .arg(words.join(u' ').left(kLongestRemark));
    }

private:
    static QString ofImportOption(const QString &given, const QString &option)
    {
        if (option == u"crs")
            return tr("\"%1\" is no system of coordinates; write it like VN2000:thanh-hoa or EPSG:5897.").arg(given);
        if (option == u"encoding")
            return tr("\"%1\" is no encoding; there are utf-8, tcvn3, vni, viscii, windows-1258.").arg(given);
        if (option == u"field")
            return tr("There is no field \"%1\"; the list of columns shows those there are.").arg(given);
        if (option == u"column")
            return tr("The file has no column \"%1\"; write it as the list of columns shows it.").arg(given);
        if (option == u"map")
            return tr("\"%1\" is not understood; write field=column.").arg(given);
        if (option == u"profile")
            return tr("There is no profile of drawing levels \"%1\"; \"cotmoc profiles\" lists those there are.")
                .arg(given);
        return tr("No columns are saved under \"%1\".").arg(given);
    }

    static QString ofProfile(const QString &file, const QString &why, const QString &key)
    {
        if (why == u"name")
            return tr("%1 gives the profile no \"name\".").arg(file);
        if (why == u"boundary")
            return tr("%1 names no level with borders; list at least one under \"boundary\".").arg(file);
        if (why == u"tolerance_m")
            return tr("%1: \"tolerance_m\" is a number of metres above 0 and up to 1.").arg(file);
        if (why == u"levels")
            return tr("%1: \"%2\" is a list of levels, each in quotation marks.").arg(file, key);
        if (why == u"key")
            return tr("%1: a profile has no \"%2\"; print one to see what it has.").arg(file, key);
        return tr("%1 is no JSON object; print a profile to see how it is written.").arg(file);
    }

    static QString ofQuestion(const QString &subject, const QString &kind)
    {
        if (kind == u"layer")
            return tr("The file holds several layers; choose one with --layer.");
        if (kind == u"encoding")
            return tr("It is not certain how the letters in column %1 are written; say --encoding, or --yes to take "
                      "what is"
                      " proposed.")
                .arg(subject);
        if (kind == u"notation")
            return tr("It is not certain whether a dot or a comma parts the decimals in column %1; say --numbers vi or"
                      " --numbers en.")
                .arg(subject);
        if (kind == u"place")
            return tr("It is not certain in which system the coordinates are; say --crs, or --yes to take what is"
                      " proposed.");
        if (kind == u"unit")
            return tr("The file does not say whose map sheets these are; say --unit with the former ward.");
        return tr("No column was found for \"%1\"; say --map %2=COLUMN.")
            .arg(text::fieldText(fromQt(subject)), subject);
    }

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
        case BadProfile:
            return ofProfile(subject, detail.section(u' ', 0, 0), detail.section(u' ', 1));
        case BadImportOption:
            return ofImportOption(subject, detail);
        case OpenQuestion:
            return ofQuestion(subject, detail);
        case NothingUsable:
            return tr("No row of %1 can be used, for the reasons above; nothing was written.").arg(subject);
        case Cancelled:
            return tr("Stopped; nothing was written.");
        case UnknownForest:
            return tr("There is no forest \"%1\"; \"cotmoc markers\" shows the codes.").arg(subject);
        case UnknownMarker:
            return tr("There is no marker %1; \"cotmoc markers\" shows the numbers.").arg(subject);
        case UnknownParcel:
            return tr("There is no parcel %1 any more; look at the list again.").arg(subject);
        case UnknownObstacle:
            return tr("There is no open obstacle %1; \"cotmoc obstacle list\" shows those there are.").arg(subject);
        case EventRefused:
            return tr("The step cannot be recorded; a preview says why.");
        case AmbiguousForest:
            return tr("Several forests have such markers (%1); name one with --forest.").arg(subject);
        case NoAlignment:
            return tr("%1 has no alignment to lay a corridor along; \"cotmoc layers\" shows what is drawn.")
                .arg(subject);
        case UnknownFinding:
            return tr("There is no finding \"%1\"; \"cotmoc check --all\" shows the keys.").arg(subject);
        case NoReason:
            return tr("A finding is acknowledged with a reason; say why it may stand.");
        case NothingToUndo:
            return tr("There is no change left to take back.");
        case NothingToRedo:
            return tr("There is nothing to bring back: nothing was taken back since the last change.");
        case RowsNotKept:
            return tr("The rows of \"%1\" were taken out by an older version of this program, which did not keep them;"
                      " import them again.")
                .arg(subject);
        case BeforeHistory:
            return tr("The history of this workspace has no change %1.").arg(subject);
        case Conflict:
            return tr("The change cannot be taken back: rows of \"%1\" were altered since, outside this program;"
                      " \"cotmoc verify\" says where.")
                .arg(subject);
        case DayToCome:
            return tr("%1 is still to come; give the day it was.").arg(subject);
        case BadContent:
            return tr("What was to be stored breaks a rule of the workspace, which was left as it was; pass this"
                      " remark on: \"%1\".")
                .arg(QStringList{subject, detail}.join(u' ').trimmed().left(kLongestRemark));
        default:
            return ofOther(detail);
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
    if (const auto *briefing = dynamic_cast<const BriefingError *>(&error))
        return Errors::ofBriefing(*briefing);
    if (const auto *refused = dynamic_cast<const gis::FileRefused *>(&error))
        return text::refusalText(*refused);
    if (const auto *written = dynamic_cast<const gis::NotWritten *>(&error))
        return Errors::ofExport(*written);
    if (dynamic_cast<const gis::Error *>(&error))
        return Errors::ofGeography();
    if (const auto *files = dynamic_cast<const std::filesystem::filesystem_error *>(&error))
        return Errors::ofFileSystem(*files);
    if (dynamic_cast<const std::bad_alloc *>(&error))
        return Errors::ofMemory();
    return Errors::ofOther(toQt(error.what()));
}

} // namespace app
