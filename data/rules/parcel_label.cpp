// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/parcel_label.h"

#include "data/rules/label_figures_p.h"
#include "data/rules/land_use.h"

#include <algorithm>
#include <vector>

namespace data {

namespace {

using namespace label;
using Reason = LabelFault::Reason;
using Result = std::expected<void, LabelFault>;

constexpr std::size_t kLongest = 400; // bytes; an address and a name fit well

/// A drawn line between the parts of a fraction.
bool isBar(std::string_view text)
{
    return text.size() >= 2 && text.find_first_not_of(text.front()) == std::string_view::npos &&
           std::string_view("-_=").contains(text.front());
}

std::string joined(const std::vector<std::string> &codes)
{
    std::string result = codes.front();
    for (std::size_t i = 1; i < codes.size(); ++i)
        result += '+' + codes[i];
    return result;
}

/// Gathers the fields of one label, piece by piece.
class Splitter
{
public:
    explicit Splitter(LabelKind kind) : m_kind(kind) {}

    /// A whole line, or failing that its words.
    Result addLine(std::string_view line)
    {
        if (line.empty())
            return {};
        if (m_first.empty())
            m_first = line;
        if (isBar(line)) {
            m_underBar = m_label.number.has_value();
            return m_underBar ? Result() : fault(Reason::Unknown, line);
        }
        if (isPiece(line))
            return addPiece(line);
        const auto words = wordsOf(line);
        if (std::ranges::adjacent_find(words, mayBeGrouped) != words.end())
            return fault(Reason::Ambiguous, line);
        for (const std::string_view word : words)
            if (const Result added = addPiece(word); !added)
                return added;
        return {};
    }

    std::expected<ParcelLabel, LabelFault> finish()
    {
        if (!m_fraction.empty()) {
            if (!m_label.landUse)
                return fault(Reason::Ambiguous, m_fraction);
            const auto parts = split(m_fraction, "/");
            if (const Result both = setNumber(parts[0]).and_then([&] { return setArea(parts[1]); }); !both)
                return std::unexpected(both.error());
        }
        if (m_label == ParcelLabel())
            return fault(Reason::Empty, "");
        if (!belongsHere())
            return fault(Reason::OtherLevel, m_first);
        return std::move(m_label);
    }

private:
    [[nodiscard]] bool belongsHere() const
    {
        return m_kind == LabelKind::Combined || (m_kind == LabelKind::Number && m_label.number) ||
               (m_kind == LabelKind::LandUse && m_label.landUse) || (m_kind == LabelKind::Area && m_label.areaM2) ||
               (m_kind == LabelKind::Sheet && m_label.mapSheet);
    }

    static bool isPiece(std::string_view text)
    {
        return looksLikeArea(text) || isNumber(text) || splitLandUse(text).has_value();
    }

    Result addPiece(std::string_view text)
    {
        if (const auto codes = splitLandUse(text))
            return setLandUse(joined(*codes));
        if (looksLikeArea(text))
            return setArea(text);
        if (isNumber(text) || areDigits(text))
            return addBareNumber(text);
        if (text.contains('/'))
            return addFraction(text);
        return addCodeAndNumber(text);
    }

    /// What a figure alone means is told by the bar over it and by its level.
    Result addBareNumber(std::string_view text)
    {
        if (m_underBar || m_kind == LabelKind::Area)
            return setArea(text);
        if (m_kind == LabelKind::Sheet)
            return set(m_label.mapSheet, text);
        return m_label.number ? fault(Reason::Ambiguous, text) : setNumber(text);
    }

    /// "654/119.3", "1L654/119.3", "LUC/654/119.3".
    Result addFraction(std::string_view text)
    {
        auto parts = split(text, "/");
        if (parts.size() == 3) {
            if (const Result code = addCode(parts[0]); !code)
                return code;
            parts.erase(parts.begin());
        }
        if (parts.size() != 2 || parts[0].empty() || parts[1].empty())
            return fault(Reason::Unknown, text);
        if (areDigits(parts[0]) && areDigits(parts[1]) && !m_label.landUse) {
            m_fraction = text; // a code may follow
            return {};
        }
        const Result left = isNumber(parts[0]) ? setNumber(parts[0]) : addCodeAndNumber(parts[0], true);
        return left.and_then([&] { return setArea(parts[1]); });
    }

    Result addCode(std::string_view text)
    {
        const auto codes = splitLandUse(text);
        return codes ? setLandUse(joined(*codes)) : fault(Reason::Unknown, text);
    }

    /// "LUC654", and over an area also a letter of old drawings: "1L654". Without, "T5" may be sheet 5.
    Result addCodeAndNumber(std::string_view text, bool overArea = false)
    {
        for (const std::size_t length : {3U, 2U, 1U}) {
            const auto code = findLandUse(text.substr(0, length));
            const std::string_view number = text.substr(std::min(length, text.size()));
            if (!code || !isNumber(number))
                continue;
            if (code->status == LandUse::Status::DrawingSign && !overArea)
                return fault(Reason::Ambiguous, text);
            return setLandUse(std::string(code->code)).and_then([&] { return setNumber(number); });
        }
        return fault(Reason::Unknown, text);
    }

    Result setLandUse(std::string code) { return set(m_label.landUse, code); }

    Result setNumber(std::string_view text)
    {
        return isNumber(text) ? set(m_label.number, text) : fault(Reason::Unknown, text);
    }

    Result setArea(std::string_view text)
    {
        const auto area = readArea(text);
        if (!area)
            return std::unexpected(area.error());
        if (m_label.areaM2)
            return fault(Reason::Twice, text);
        m_label.areaM2 = *area;
        return {};
    }

    static Result set(std::optional<std::string> &field, std::string_view value)
    {
        if (field)
            return fault(Reason::Twice, value);
        field = value;
        return {};
    }

    LabelKind m_kind;
    ParcelLabel m_label;
    std::string_view m_first; ///< line, for a message
    bool m_underBar = false;
    std::string_view m_fraction; ///< of two whole figures, not yet understood
};

/// gCadas' text node; nothing where the lines are none.
std::optional<ParcelLabel> readNode(const std::vector<std::string_view> &lines)
{
    constexpr std::size_t kLines = 5;
    if (lines.size() != kLines || !areDigits(lines[0]) || !isNumber(lines[1]))
        return {};
    const auto codes = splitLandUse(lines[3]);
    if (!codes)
        return {};
    const auto kept = [](std::string_view line) {
        return line.empty() ? std::nullopt : std::optional(std::string(line));
    };
    return ParcelLabel{.mapSheet = std::string(lines[0]),
                       .number = std::string(lines[1]),
                       .landUse = joined(*codes),
                       .holder = kept(lines[4]),
                       .address = kept(lines[2]),
                       .areaM2 = {}};
}

} // namespace

std::expected<ParcelLabel, LabelFault> splitLabel(std::string_view text, LabelKind kind)
{
    if (text.size() > kLongest)
        return fault(Reason::TooLong, text.substr(0, 40));
    const std::vector<std::string_view> lines = split(text, "\n");
    if (kind == LabelKind::Combined || kind == LabelKind::Number)
        if (auto node = readNode(lines))
            return *std::move(node);
    Splitter splitter(kind);
    for (const std::string_view line : lines)
        if (const Result added = splitter.addLine(line); !added)
            return std::unexpected(added.error());
    return splitter.finish();
}

} // namespace data
