// SPDX-FileCopyrightText: 2026 The Cột Mốc authors
// SPDX-License-Identifier: Apache-2.0

#include "data/rules/plain_words_p.h"

#include "data/rules/deadline_words_p.h"

namespace data {

std::vector<std::string> plainWords(std::string_view text)
{
    std::vector<std::string> words;
    for (deadline::Word &word : deadline::splitIntoWords(text))
        if (word.kind == deadline::Word::Kind::Letters || word.kind == deadline::Word::Kind::Digits)
            words.push_back(std::move(word.text));
    return words;
}

std::string plainText(std::string_view text)
{
    std::string joined = " ";
    for (const std::string &word : plainWords(text))
        joined += word + ' ';
    return joined;
}

} // namespace data
