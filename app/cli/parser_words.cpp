// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/parser_words.h"

#include "app/cli/cli.h"
#include "app/convert.h"

#include <QLocale>

#include <algorithm>
#include <memory>

namespace app::cli {

namespace {

constexpr std::size_t kColumn = 34; // where the explanations begin

class Formatter : public CLI::Formatter
{
public:
    /// CLI11 counts bytes.
    [[nodiscard]] std::string make_option(const CLI::Option *option, bool positional) const override
    {
        const auto column = static_cast<qsizetype>(kColumn);
        const QString name =
            QStringLiteral("  ") + toQt(make_option_name(option, positional) + make_option_opts(option));
        const QString left =
            name.size() < column ? name.leftJustified(column) : name + u'\n' + QString(column, QChar(u' '));
        return fromQt(left) + make_option_desc(option) + '\n';
    }
};

QString describeConversion(const QString &said)
{
    const QString equals = QStringLiteral(" = ");
    const QString pair = said.section(QStringLiteral(": "), -1);
    if (!said.startsWith(QStringLiteral("Could not convert: ")))
        return CommandLine::tr("%1 takes no value.").arg(said.section(u':', 0, 0));
    return CommandLine::tr("%1: \"%2\" is no number.").arg(pair.section(equals, 0, 0), pair.section(equals, 1));
}

} // namespace

void translateHelp(CLI::App &cli)
{
    const auto formatter = std::make_shared<Formatter>();
    const std::pair<const char *, QString> labels[] = {
        {"Usage", CommandLine::tr("Usage")},        {"OPTIONS", CommandLine::tr("OPTIONS")},
        {"SUBCOMMAND", CommandLine::tr("COMMAND")}, {"Positionals", CommandLine::tr("Arguments")},
        {"REQUIRED", CommandLine::tr("(needed)")},  {"TEXT", CommandLine::tr("TEXT")},
        {"FLOAT", CommandLine::tr("NUMBER")},       {"INT", CommandLine::tr("NUMBER")},
        {"DATE", CommandLine::tr("DAY")},           {"Needs", CommandLine::tr("with")},
        {"Excludes", CommandLine::tr("not with")},  {"Options", CommandLine::tr("Options")}};
    for (const auto &[key, label] : labels)
        formatter->label(key, fromQt(label));
    formatter->column_width(kColumn);
    cli.formatter(formatter);
    cli.option_defaults()->group(fromQt(CommandLine::tr("Options")));
    cli.set_help_flag("-h,--help", fromQt(CommandLine::tr("print this help")));
}

QString describeUsage(const CLI::ParseError &error)
{
    const QString said = QString::fromUtf8(error.what());
    const QString first = said.section(u' ', 0, 0);
    const QString last = said.section(u' ', -1);
    if (dynamic_cast<const CLI::ExtrasError *>(&error))
        return CommandLine::tr("\"%1\" is not understood.").arg(said.section(QStringLiteral(": "), -1));
    if (dynamic_cast<const CLI::RequiredError *>(&error))
        return CommandLine::tr("%1 is missing.").arg(first);
    if (dynamic_cast<const CLI::ValidationError *>(&error)) // ours: an option, what is wrong with it
        return said + u'.';
    if (dynamic_cast<const CLI::ConversionError *>(&error))
        return describeConversion(said);
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&error))
        return CommandLine::tr("%1 needs a value.").arg(said.section(u':', 0, 0));
    if (dynamic_cast<const CLI::ExcludesError *>(&error))
        return CommandLine::tr("%1 and %2 cannot be given together.").arg(first, last);
    if (dynamic_cast<const CLI::RequiresError *>(&error))
        return CommandLine::tr("%1 needs %2 beside it.").arg(first, last);
    return CommandLine::tr("The command is not understood.");
}

CLI::Validator oneOf(std::vector<std::string> words)
{
    const auto check = [words = std::move(words)](const std::string &text) {
        if (std::ranges::contains(words, text))
            return std::string();
        QStringList known;
        for (const std::string &word : words)
            known += toQt(word);
        return fromQt(CommandLine::tr("\"%1\" is none of: %2").arg(toQt(text), known.join(QStringLiteral(", "))));
    };
    return {check, {}};
}

CLI::Validator between(double least, double most)
{
    const auto check = [least, most](const std::string &text) {
        bool isNumber = false;
        const double value = toQt(text).toDouble(&isNumber);
        const QLocale locale;
        return isNumber && value >= least && value <= most
                   ? std::string()
                   : fromQt(CommandLine::tr("\"%1\" is no number from %2 to %3")
                                .arg(toQt(text), locale.toString(least), locale.toString(most)));
    };
    return {check, {}};
}

} // namespace app::cli
