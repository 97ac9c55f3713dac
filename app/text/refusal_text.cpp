// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/text/refusal_text.h"

#include "app/convert.h"

#include <QCoreApplication>
#include <QLocale>

namespace app::text {

namespace {

class RefusalText
{
    Q_DECLARE_TR_FUNCTIONS(RefusalText)
};

/// What the bytes are; empty where that is not known.
QString contentText(const gis::RefusalCause &cause)
{
    using enum gis::Cause;
    const QString subject = toQt(cause.subject);
    switch (cause.kind) {
    case Format:
        return RefusalText::tr("a file of the format %1").arg(subject);
    case Picture:
        return RefusalText::tr("a picture (%1)").arg(subject);
    case Archive:
        return RefusalText::tr("a packed archive (%1)").arg(subject);
    case Document:
        return RefusalText::tr("a document (%1)").arg(subject);
    case Text:
        return RefusalText::tr("plain text");
    case BinaryData:
        return RefusalText::tr("data that is no text");
    case SqliteDatabase:
        return RefusalText::tr("a database (SQLite)");
    case OldWorkbook:
        return RefusalText::tr("a workbook of an old Excel (.xls)");
    case BinaryWorkbook:
        return RefusalText::tr("a binary workbook of Excel (.xlsb)");
    case CompoundFile:
        return RefusalText::tr("a file of another Windows program");
    case BinaryDxf:
        return RefusalText::tr("a binary DXF");
    case Xml:
        return RefusalText::tr("XML of another kind (%1)").arg(subject);
    default:
        return {};
    }
}

/// What to do with a file of that content.
QString adviceText(gis::Cause content)
{
    using enum gis::Cause;
    switch (content) {
    case Format:
        return RefusalText::tr("give it the right ending, then try again");
    case Archive:
        return RefusalText::tr("unpack it, then choose the file inside");
    case OldWorkbook:
    case BinaryWorkbook:
        return RefusalText::tr("save it as XLSX, then import that");
    case BinaryDxf:
        return RefusalText::tr("save it as DXF in text (ASCII), then import that");
    default:
        return RefusalText::tr("ask for it as Shapefile, GeoPackage, DXF or CSV");
    }
}

QString missingText(const gis::RefusalCause &cause)
{
    using enum gis::Cause;
    const QLocale locale;
    const QString count = locale.toString(static_cast<qlonglong>(cause.count));
    const QString of = locale.toString(static_cast<qlonglong>(cause.of));
    const QString subject = toQt(cause.subject);
    switch (cause.kind) {
    case OtherBeginning:
        return RefusalText::tr("it does not begin as %1 does").arg(subject);
    case HeaderCutOff:
        return RefusalText::tr("its header is cut off");
    case HeaderWithoutLength:
        return RefusalText::tr("its header gives no length");
    case FewerBytes:
        return RefusalText::tr("%1 of %2 bytes are there").arg(count, of);
    case OpenQuote:
        return RefusalText::tr("the quotation mark opened in line %1 is not closed").arg(count);
    case ZipDirectory:
        return RefusalText::tr("the list of what is packed in it is missing");
    case ZipMember:
        return RefusalText::tr("\"%1\" inside cannot be unpacked").arg(subject);
    case StopsEarly:
        return RefusalText::tr("only %1 of its %2 elements can be read").arg(count, of);
    default:
        return {};
    }
}

QString excessText(const gis::RefusalCause &cause)
{
    using enum gis::Cause;
    const QLocale locale;
    const QString count = locale.toString(static_cast<qlonglong>(cause.count));
    const QString of = locale.toString(static_cast<qlonglong>(cause.of));
    switch (cause.kind) {
    case ManyColumns:
        return RefusalText::tr("%1 columns or more").arg(count);
    case ManyFolders:
        return RefusalText::tr("more than %1 folders").arg(count);
    case ManyDocuments:
        return RefusalText::tr("more than %1 documents").arg(count);
    case LongRow:
        return RefusalText::tr("the row at line %1 is longer than %2 MB").arg(count, of);
    case LongValue:
        return RefusalText::tr("one value of more than %1 MB").arg(count);
    case LongFile:
        return RefusalText::tr("more than %1 MB").arg(count);
    case LongSystem:
        return RefusalText::tr("a system of coordinates of more than %1 KB").arg(count);
    case LongDirectory:
        return RefusalText::tr("a list of contents of %1 bytes").arg(count);
    case UnpacksFar:
        return RefusalText::tr("\"%1\" inside unpacks to far more than it is packed").arg(toQt(cause.subject));
    case DeepBlocks:
        return RefusalText::tr("blocks within blocks, more than %1 deep").arg(count);
    case ManyEntities:
        return RefusalText::tr("blocks that draw more than %1 entities").arg(count);
    default:
        return {};
    }
}

QString inBrackets(const QString &text) { return text.isEmpty() ? text : QStringLiteral(" (%1)").arg(text); }

/// The file with another ending, as it should lie beside.
QString partText(const gis::FileRefused &refused)
{
    const std::string &part = refused.cause().subject;
    return toQt(part.starts_with('.') ? refused.file().stem().string() + part : part);
}

QString foreignText(const gis::FileRefused &refused, const QString &file)
{
    const gis::RefusalCause &cause = refused.cause();
    const QString content = contentText(cause);
    if (content.isEmpty())
        return RefusalText::tr("%1 is in no format this program reads; save it as Shapefile, GeoPackage, DXF or CSV.")
            .arg(file);
    return (refused.reason() == gis::Refusal::WrongExtension
                ? RefusalText::tr("%1 is not what its name says but %2; %3.")
                : RefusalText::tr("%1 is %2, which is not read; %3."))
        .arg(file, content, adviceText(cause.kind));
}

QString elsewhereText(const gis::RefusalCause &cause, const QString &file)
{
    switch (cause.kind) {
    case gis::Cause::View:
        return RefusalText::
            tr("%1 shows \"%2\" by a query instead of a table; save its layers as a new GeoPackage, then import that.")
                .arg(file, toQt(cause.subject));
    case gis::Cause::LinkElsewhere:
        return RefusalText::tr("%1 is only a link to another folder; put the file itself there.").arg(file);
    case gis::Cause::NestedArchive:
        return RefusalText::tr("%1 holds another packed file (%2); unpack it, then import what is inside.")
            .arg(file, toQt(cause.subject));
    default:
        return RefusalText::tr("%1 only points to other files or addresses; import those files themselves.").arg(file);
    }
}

/// Of a file that is not there, or not to be had.
QString absentText(const gis::FileRefused &refused, const QString &file)
{
    using enum gis::Refusal;
    if (file.isEmpty())
        return RefusalText::tr("No file was named; say which one is to be read.");
    if (refused.reason() == Missing)
        return RefusalText::tr("%1 is not there; check the name and the folder.").arg(file);
    if (refused.cause().kind == gis::Cause::Folder)
        return RefusalText::tr("%1 is a folder; choose the file in it.").arg(file);
    if (refused.reason() == NotAFile)
        return RefusalText::tr("%1 is no file on this computer; copy it here and choose the copy.").arg(file);
    return refused.cause().kind == gis::Cause::NoTemporaryFolder
               ? RefusalText::tr("There is no place for temporary files to read %1 with; free some of the disk, then"
                                 " try again.")
                     .arg(file)
               : RefusalText::tr("%1 cannot be read; ask its owner for the right to read it.").arg(file);
}

/// Of a file that is ours but not whole.
QString spoiltText(const gis::FileRefused &refused, const QString &file)
{
    const gis::RefusalCause &cause = refused.cause();
    if (cause.kind == gis::Cause::PartMissing)
        return RefusalText::tr("%1 needs the file %2, which is not there; copy that one too.")
            .arg(file, partText(refused));
    const QString why = inBrackets(missingText(cause));
    return (refused.reason() == gis::Refusal::Truncated
                ? RefusalText::tr("%1 ends before it should%2; copy it again from where it came.")
                : RefusalText::tr("%1 is damaged and cannot be read%2; ask for it again."))
        .arg(file, why);
}

} // namespace

QString refusalText(const gis::FileRefused &refused)
{
    using enum gis::Refusal;
    QString file = toQt(refused.file().string());
    switch (refused.reason()) {
    case Missing:
    case Unreadable:
    case NotAFile:
        return absentText(refused, file);
    case Empty:
        return RefusalText::tr("%1 is empty; ask for it again.").arg(file);
    case UnknownFormat:
    case WrongExtension:
        return foreignText(refused, file);
    case DgnV8:
        return RefusalText::tr("%1 is a MicroStation V8 drawing; save it there as DGN V7 or DXF, then import that.")
            .arg(file);
    case Dwg:
        return RefusalText::tr("%1 is an AutoCAD drawing (DWG); save it as DXF, then import that.").arg(file);
    case Virtual:
        return elsewhereText(refused.cause(), file);
    case Encrypted:
        return RefusalText::tr("%1 is protected by a password; save a copy without one.").arg(file);
    case TooLarge:
        return RefusalText::tr("%1 is too large to be believed%2; split it, or ask for it again.")
            .arg(file, inBrackets(excessText(refused.cause())));
    case Truncated:
    case Damaged:
        return spoiltText(refused, file);
    case NoSuchLayer:
        return RefusalText::tr("%1 has no such layer; it has: %2.").arg(file, toQt(refused.cause().subject));
    case NoRows:
        return RefusalText::tr("%1 holds no rows that could be read; ask for it again.").arg(file);
    }
    return file;
}

} // namespace app::text
