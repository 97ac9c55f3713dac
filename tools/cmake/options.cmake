# SPDX-FileCopyrightText: 2026 The Cột Mốc authors
# SPDX-License-Identifier: Apache-2.0

# One target carries what every target of ours is compiled and linked with.
add_library(cotmoc_options INTERFACE)
target_include_directories(cotmoc_options INTERFACE "${PROJECT_SOURCE_DIR}")
# A designated initialiser leaves the other members to their defaults on purpose.
target_compile_options(cotmoc_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
    -Wno-missing-field-initializers
    $<$<BOOL:${COTMOC_DEV}>:-Werror>) # off for users: their newer compiler must not stop the build
if(COTMOC_SANITIZE)
    target_compile_options(cotmoc_options INTERFACE
        -fsanitize=${COTMOC_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(cotmoc_options INTERFACE -fsanitize=${COTMOC_SANITIZE})
endif()

find_program(COTMOC_MOLD mold)
if(COTMOC_MOLD)
    set(CMAKE_LINKER_TYPE MOLD)
endif()
find_program(COTMOC_CCACHE ccache)
if(COTMOC_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${COTMOC_CCACHE}")
endif()
