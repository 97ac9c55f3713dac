// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/model/common.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace app {

/// Which parcels a map shows in full: all, unless it is made of some. Cheap to copy.
class ParcelSet
{
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(bool all READ all)

public:
    ParcelSet() = default;
    explicit ParcelSet(std::vector<data::Id> ids)
    {
        std::ranges::sort(ids);
        m_ids = std::make_shared<const std::vector<data::Id>>(std::move(ids));
    }

    [[nodiscard]] bool all() const { return !m_ids; }
    [[nodiscard]] bool contains(data::Id id) const { return !m_ids || std::ranges::binary_search(*m_ids, id); }
    /// Of sets made of the same ids apart from one another, the answer may be no.
    friend bool operator==(const ParcelSet &, const ParcelSet &) = default;

private:
    std::shared_ptr<const std::vector<data::Id>> m_ids;
};

} // namespace app
