// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/as_of.h"

#include "app/text/format.h"

namespace app::cli {

WorkspaceAsOf openAsOf(const WorkspaceArgument &workspace, const AsOfOption &asOf)
{
    WorkspaceAsOf opened(workspace.file, asOf.day);
    if (opened.isBeforeHistory())
        complain(CommandLine::tr("this workspace was made after %1: what it holds today is shown, seen from that day")
                     .arg(text::formatDate(asOf.day)));
    return opened;
}

} // namespace app::cli
