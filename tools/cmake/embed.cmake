# SPDX-FileCopyrightText: 2026 The Cột Mốc authors
# SPDX-License-Identifier: Apache-2.0

# embed_files(TARGET NAME FILE...): makes the bytes of FILEs part of TARGET, as the function
# `std::span<const data::EmbeddedFile> data::embedded::NAME()`, in the order given.
function(embed_files target name)
    set(assembly ".section .rodata\n")
    set(declarations "")
    set(entries "")
    set(count 0)
    foreach(file IN LISTS ARGN)
        cmake_path(ABSOLUTE_PATH file OUTPUT_VARIABLE path)
        cmake_path(GET path FILENAME short)
        set(symbol "cotmoc_${name}_${count}")
        string(APPEND assembly ".global ${symbol}\n${symbol}:\n.incbin \"${path}\"\n"
            ".global ${symbol}_end\n${symbol}_end:\n.byte 0\n")
        string(APPEND declarations "extern const char ${symbol}[];\nextern const char ${symbol}_end[];\n")
        string(APPEND entries
            "    {\"${short}\", {${symbol}, static_cast<std::size_t>(${symbol}_end - ${symbol})}},\n")
        list(APPEND paths "${path}")
        math(EXPR count "${count} + 1")
    endforeach()
    string(APPEND assembly ".section .note.GNU-stack,\"\",%progbits\n")

    set(base "${CMAKE_CURRENT_BINARY_DIR}/embedded_${name}")
    file(CONFIGURE OUTPUT "${base}.S" CONTENT "${assembly}" @ONLY)
    file(CONFIGURE OUTPUT "${base}.cpp" @ONLY CONTENT
"#include \"data/store/embedded.h\"
extern \"C\" {
${declarations}}
namespace data::embedded {
std::span<const EmbeddedFile> ${name}()
{
    static const EmbeddedFile files[] = {
${entries}    };
    return files;
}
} // namespace data::embedded
")
    set_source_files_properties("${base}.S" PROPERTIES OBJECT_DEPENDS "${paths}")
    target_sources(${target} PRIVATE "${base}.S" "${base}.cpp")
endfunction()
