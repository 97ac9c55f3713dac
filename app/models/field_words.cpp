// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/convert.h"
#include "app/models/change_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {
namespace {

struct Word
{
    std::string_view field;
    const char *text; ///< English, which is also the key of its translation
};

/// Sorted.
constexpr Word kFields[] = {
    {"acknowledged_on", QT_TRANSLATE_NOOP("Fields", "Acknowledged on")},
    {"actual_on", QT_TRANSLATE_NOOP("Fields", "Took place on")},
    {"added_on", QT_TRANSLATE_NOOP("Fields", "Added on")},
    {"address", QT_TRANSLATE_NOOP("Fields", "Address")},
    {"adjusted_on", QT_TRANSLATE_NOOP("Fields", "Planned again for")},
    {"alignment", QT_TRANSLATE_NOOP("Fields", "Alignment")},
    {"amount_dong", QT_TRANSLATE_NOOP("Fields", "Amount")},
    {"baseline", QT_TRANSLATE_NOOP("Fields", "Value of 2025")},
    {"baseline_source", QT_TRANSLATE_NOOP("Fields", "Source of the value of 2025")},
    {"baseline_text", QT_TRANSLATE_NOOP("Fields", "Value of 2025 as printed")},
    {"budget_dong", QT_TRANSLATE_NOOP("Fields", "Total investment")},
    {"bytes", QT_TRANSLATE_NOOP("Fields", "Original text")},
    {"category", QT_TRANSLATE_NOOP("Fields", "Kind of land")},
    {"closed_on", QT_TRANSLATE_NOOP("Fields", "Settled on")},
    {"code", QT_TRANSLATE_NOOP("Fields", "Code")},
    {"column_name", QT_TRANSLATE_NOOP("Fields", "Column")},
    {"columns", QT_TRANSLATE_NOOP("Fields", "Columns")},
    {"comparison", QT_TRANSLATE_NOOP("Fields", "Comparison")},
    {"crs", QT_TRANSLATE_NOOP("Fields", "Coordinate system")},
    {"declared_area_m2", QT_TRANSLATE_NOOP("Fields", "Declared area")},
    {"detail", QT_TRANSLATE_NOOP("Fields", "Detail")},
    {"difference", QT_TRANSLATE_NOOP("Fields", "Difference")},
    {"digest", QT_TRANSLATE_NOOP("Fields", "Check sum")},
    {"document_number", QT_TRANSLATE_NOOP("Fields", "Document number")},
    {"done_on", QT_TRANSLATE_NOOP("Fields", "Done on")},
    {"due_on", QT_TRANSLATE_NOOP("Fields", "Due on")},
    {"encoding", QT_TRANSLATE_NOOP("Fields", "Encoding")},
    {"fields", QT_TRANSLATE_NOOP("Fields", "Fields")},
    {"file_bytes", QT_TRANSLATE_NOOP("Fields", "Size of the file")},
    {"file_digest", QT_TRANSLATE_NOOP("Fields", "Check sum of the file")},
    {"file_name", QT_TRANSLATE_NOOP("Fields", "File")},
    {"filter", QT_TRANSLATE_NOOP("Fields", "Filter")},
    {"finding_key", QT_TRANSLATE_NOOP("Fields", "Finding")},
    {"forest_id", QT_TRANSLATE_NOOP("Fields", "Forest")},
    {"format", QT_TRANSLATE_NOOP("Fields", "Format")},
    {"geometry", QT_TRANSLATE_NOOP("Fields", "Shape")},
    {"group_no", QT_TRANSLATE_NOOP("Fields", "Group")},
    {"holder_id", QT_TRANSLATE_NOOP("Fields", "Holder, by number")},
    {"households", QT_TRANSLATE_NOOP("Fields", "Households")},
    {"illustrative", QT_TRANSLATE_NOOP("Fields", "Made up")},
    {"import_id", QT_TRANSLATE_NOOP("Fields", "Import, by number")},
    {"imported_at", QT_TRANSLATE_NOOP("Fields", "Imported at")},
    {"inspected_on", QT_TRANSLATE_NOOP("Fields", "Inspected on")},
    {"investor", QT_TRANSLATE_NOOP("Fields", "Investor")},
    {"issued_on", QT_TRANSLATE_NOOP("Fields", "Issued on")},
    {"issuer", QT_TRANSLATE_NOOP("Fields", "Issued by")},
    {"key", QT_TRANSLATE_NOOP("Fields", "Key")},
    {"kind", QT_TRANSLATE_NOOP("Fields", "Kind")},
    {"land_use", QT_TRANSLATE_NOOP("Fields", "Land use")},
    {"last_day", QT_TRANSLATE_NOOP("Fields", "Last acceptable day")},
    {"last_year", QT_TRANSLATE_NOOP("Fields", "Up to year")},
    {"layer", QT_TRANSLATE_NOOP("Fields", "Layer")},
    {"left_out", QT_TRANSLATE_NOOP("Fields", "Left out")},
    {"left_source", QT_TRANSLATE_NOOP("Fields", "Source of one side")},
    {"left_text", QT_TRANSLATE_NOOP("Fields", "One side")},
    {"legal_basis_id", QT_TRANSLATE_NOOP("Fields", "Legal basis")},
    {"legal_document_id", QT_TRANSLATE_NOOP("Fields", "Legal document")},
    {"manager", QT_TRANSLATE_NOOP("Fields", "Managed by")},
    {"map_sheet", QT_TRANSLATE_NOOP("Fields", "Map sheet")},
    {"marker_id", QT_TRANSLATE_NOOP("Fields", "Marker")},
    {"method", QT_TRANSLATE_NOOP("Fields", "Way of payment")},
    {"milestone_id", QT_TRANSLATE_NOOP("Fields", "Milestone")},
    {"name", QT_TRANSLATE_NOOP("Fields", "Name")},
    {"note", QT_TRANSLATE_NOOP("Fields", "Note")},
    {"number", QT_TRANSLATE_NOOP("Fields", "Number")},
    {"official_code", QT_TRANSLATE_NOOP("Fields", "Official code")},
    {"opened_on", QT_TRANSLATE_NOOP("Fields", "Came up on")},
    {"override_reason", QT_TRANSLATE_NOOP("Fields", "Why against the order")},
    {"owner_id", QT_TRANSLATE_NOOP("Fields", "Belongs to, by number")},
    {"owner_table", QT_TRANSLATE_NOOP("Fields", "Belongs to")},
    {"parcel_id", QT_TRANSLATE_NOOP("Fields", "Parcel")},
    {"part", QT_TRANSLATE_NOOP("Fields", "Part")},
    {"part_of_id", QT_TRANSLATE_NOOP("Fields", "Part of")},
    {"partly", QT_TRANSLATE_NOOP("Fields", "Partly")},
    {"phone", QT_TRANSLATE_NOOP("Fields", "Telephone")},
    {"planned_on", QT_TRANSLATE_NOOP("Fields", "Planned for")},
    {"population", QT_TRANSLATE_NOOP("Fields", "Inhabitants")},
    {"position", QT_TRANSLATE_NOOP("Fields", "Place along the boundary")},
    {"project_id", QT_TRANSLATE_NOOP("Fields", "Project")},
    {"quality", QT_TRANSLATE_NOOP("Fields", "How it was measured")},
    {"quantity", QT_TRANSLATE_NOOP("Fields", "Quantity")},
    {"rank", QT_TRANSLATE_NOOP("Fields", "Place in the sequence")},
    {"reason", QT_TRANSLATE_NOOP("Fields", "Reason")},
    {"remaining_area_m2", QT_TRANSLATE_NOOP("Fields", "Remaining area")},
    {"remark", QT_TRANSLATE_NOOP("Fields", "Remark")},
    {"resolution", QT_TRANSLATE_NOOP("Fields", "Resolution")},
    {"responsible", QT_TRANSLATE_NOOP("Fields", "Responsible")},
    {"right_source", QT_TRANSLATE_NOOP("Fields", "Source of the other side")},
    {"right_text", QT_TRANSLATE_NOOP("Fields", "The other side")},
    {"ring", QT_TRANSLATE_NOOP("Fields", "Ring")},
    {"row_number", QT_TRANSLATE_NOOP("Fields", "Row")},
    {"rows_changed", QT_TRANSLATE_NOOP("Fields", "Rows altered")},
    {"rows_new", QT_TRANSLATE_NOOP("Fields", "New rows")},
    {"rows_read", QT_TRANSLATE_NOOP("Fields", "Rows read")},
    {"rules", QT_TRANSLATE_NOOP("Fields", "Rules")},
    {"set_on", QT_TRANSLATE_NOOP("Fields", "Set on")},
    {"settings", QT_TRANSLATE_NOOP("Fields", "Settings")},
    {"severity", QT_TRANSLATE_NOOP("Fields", "Severity")},
    {"sides", QT_TRANSLATE_NOOP("Fields", "Both sides")},
    {"site", QT_TRANSLATE_NOOP("Fields", "Site")},
    {"size", QT_TRANSLATE_NOOP("Fields", "Size")},
    {"source", QT_TRANSLATE_NOOP("Fields", "Source")},
    {"stage", QT_TRANSLATE_NOOP("Fields", "Step")},
    {"state", QT_TRANSLATE_NOOP("Fields", "State")},
    {"status", QT_TRANSLATE_NOOP("Fields", "Status")},
    {"step", QT_TRANSLATE_NOOP("Fields", "Step")},
    {"subject", QT_TRANSLATE_NOOP("Fields", "Subject")},
    {"subject_code", QT_TRANSLATE_NOOP("Fields", "About, by code")},
    {"subject_kind", QT_TRANSLATE_NOOP("Fields", "About")},
    {"successor_id", QT_TRANSLATE_NOOP("Fields", "Now part of")},
    {"taken_area_m2", QT_TRANSLATE_NOOP("Fields", "Area to be recovered")},
    {"target", QT_TRANSLATE_NOOP("Fields", "What is imported")},
    {"text", QT_TRANSLATE_NOOP("Fields", "Text")},
    {"title", QT_TRANSLATE_NOOP("Fields", "Title")},
    {"unit", QT_TRANSLATE_NOOP("Fields", "Unit")},
    {"unit_id", QT_TRANSLATE_NOOP("Fields", "Ward")},
    {"unit_note", QT_TRANSLATE_NOOP("Fields", "Place")},
    {"valid_from", QT_TRANSLATE_NOOP("Fields", "Exists since")},
    {"valid_to", QT_TRANSLATE_NOOP("Fields", "Existed until")},
    {"value", QT_TRANSLATE_NOOP("Fields", "Value")},
    {"value_max", QT_TRANSLATE_NOOP("Fields", "Value at most")},
    {"value_text", QT_TRANSLATE_NOOP("Fields", "Value as printed")},
    {"who", QT_TRANSLATE_NOOP("Fields", "By whom")},
    {"wording", QT_TRANSLATE_NOOP("Fields", "Wording")},
};

} // namespace

QString fieldName(std::string_view field)
{
    const auto *found = std::ranges::lower_bound(kFields, field, {}, &Word::field);
    if (found == std::end(kFields) || found->field != field)
        return toQt(field).replace(u'_', u' ');
    return QCoreApplication::translate("Fields", found->text);
}

} // namespace app
