// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

#include <exception>
#include <expected>
#include <utility>

namespace app {

/// What a piece of work in another thread came to; the error is what it threw.
template <typename Result> using Outcome = std::expected<Result, std::exception_ptr>;

/// Runs @p work in a thread of @p pool and hands its outcome to @p done in the thread of @p owner.
/// The pool must be waited for before the owner goes: make it a member of the owner.
template <typename Work, typename Done> void runJob(QThreadPool &pool, QObject *owner, Work work, Done done)
{
    using Result = decltype(work());
    pool.start([owner, work = std::move(work), done = std::move(done)]() mutable {
        auto outcome = [&]() -> Outcome<Result> {
            try {
                return work();
            } catch (...) {
                return std::unexpected(std::current_exception());
            }
        }();
        QMetaObject::invokeMethod(
            owner, [done = std::move(done), outcome = std::move(outcome)]() mutable { done(std::move(outcome)); },
            Qt::QueuedConnection);
    });
}

} // namespace app
