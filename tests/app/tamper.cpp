// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

// tamper FILE SQL: runs SQL on a file past the program, for tests of what it then finds.

#include "data/store/connection_p.h"

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    try {
        data::Connection connection(argv[1], data::Connection::Mode::ReadWrite);
        connection.database().exec(argv[2]);
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
