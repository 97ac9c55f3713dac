// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/details.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace app {

/// Collects the facts of one thing in reading order; what is not stated leaves no line. The record's own
/// place in the report stands on top of the panel, and beside each figure.
class FactList
{
public:
    FactList(const Content &content, std::string_view source);

    void heading(const QString &label);
    void fact(const QString &label, const QString &value);
    /// With the place of the record in the report, as every figure and deadline has.
    void figure(const QString &label, const QString &value);
    void fact(const QString &label, const QString &value, std::string_view source);
    void fact(const QString &label, std::string_view value);
    void date(const QString &label, const std::optional<data::Date> &day);
    void note(const QString &text);
    void link(const QString &label, const QString &value, const Subject &target);
    void project(const std::optional<data::Id> &id);
    void unit(const QString &label, const std::optional<data::Id> &id);
    void document(const QString &label, const std::optional<data::Id> &id);

    /// The area as declared, as computed from the geometry, and the difference where both exist.
    void areas(const std::optional<double> &declaredM2, const gis::Geometry &geometry, data::Quality quality);
    /// Both figures and what the first exceeds the second by; square metres.
    void difference(double declaredM2, double computedM2);
    /// How a geometry came to be, where there is one.
    void quality(const gis::Geometry &geometry, data::Quality quality);
    /// A figure of the report, with its place in it.
    void declared(const QString &label, const QString &value);
    /// A figure of ours.
    void computed(const QString &label, const QString &value);
    void computed(const QString &label, const QString &value, data::Quality quality);
    /// VN-2000 and WGS 84 of a point. Throws gis::Error if the grid is unknown.
    void position(int srid, const gis::Geometry &geometry);
    /// What the report states, as printed, of the figures that are wanted, under a heading.
    using Wanted = std::function<bool(const data::DeclaredFigure &)>;
    void figures(const QString &label, const Wanted &wanted);

    [[nodiscard]] const QList<Fact> &facts() const { return m_facts; }

private:
    void add(const QString &kind, const QString &label, const QString &value, const QString &source);

    const Content &m_content;
    QString m_source; ///< in words; of the record that is described
    QList<Fact> m_facts;
};

/// "Handed over", of the stage with this rank; rank 0 has not begun.
[[nodiscard]] QString stageName(const Content &content, int rank);

/// The row with this key; null if there is none.
template <typename Rows, typename Key> [[nodiscard]] auto rowWith(const Rows &rows, const Key &id)
{
    const auto found = std::ranges::find_if(rows, [&](const auto &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace app
