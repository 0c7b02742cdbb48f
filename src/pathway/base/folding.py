"""Forgiving search in names: oe finds ø, aa finds å, ae finds æ, and foreign letters are found by their plain ones.

Each word of a text has a *fold*, the way a Dane writes it without Danish letters (Søren: ``soeren``), and often a
*plain* form, the way a foreign keyboard writes it (``soren``). A sought word is folded and must begin one of the two.
So ``sø``, ``soe``, ``so`` and ``sor`` find Søren, while ``soe`` and ``sø`` do not find Sofie.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

_LETTERS = {
    "å": ("aa", "a"),
    "æ": ("ae", "ae"),
    "ø": ("oe", "o"),
    "œ": ("oe", "oe"),
    "ä": ("ae", "a"),
    "ö": ("oe", "o"),
    "ü": ("y", "u"),
    "ł": ("l", "l"),
    "đ": ("d", "d"),
    "ð": ("d", "d"),
    "þ": ("th", "th"),
    "ħ": ("h", "h"),
    "ı": ("i", "i"),
    "ŋ": ("n", "n"),
    "ŧ": ("t", "t"),
}
_DANISH_ORDER = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}", "ü": "y", "þ": "th", "ð": "d"})
_APOSTROPHES = "'’‘ʼʻ`´"


@dataclass(frozen=True, slots=True)
class _Letter:
    """A letter with its accents: where it stands in the text, and what it is folded to."""

    start: int
    end: int
    fold: str = field(repr=False)
    plain: str = field(repr=False)


def fold(text: str) -> str:
    """Return the words of a text as they are compared, one space between them.

    >>> fold("Małgorzata  Søbye-Ådal")
    'malgorzata soebye aadal'
    """
    return " ".join(words(text))


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of a text: letters and digits; an apostrophe joins, all else parts.

    >>> words("Bjarne O'Neill")
    ('bjarne', 'oneill')
    """
    return tuple(_joined(word, plain=False) for word in _words(text))


def keys(text: str) -> tuple[str, ...]:
    """Return what sought words may begin: each word's fold, and its plain form where that differs.

    >>> keys("Søren Holm")
    ('soeren', 'soren', 'holm')
    """
    found: list[str] = []
    for word in _words(text):
        for key in (_joined(word, plain=False), _joined(word, plain=True)):
            if key not in found:
                found.append(key)
    return tuple(found)


def all_begin(sought: tuple[str, ...], among: tuple[str, ...]) -> bool:
    """Whether each sought word (from `words`) begins one of the keys (from `keys`). Nothing sought: yes."""
    return all(any(key.startswith(word) for key in among) for word in sought)


def matches(query: str, text: str) -> bool:
    """Whether each word of a query begins a word of the text.

    >>> matches("å sø", "Søren Ådal"), matches("soe", "Sofie")
    (True, False)
    """
    return all_begin(words(query), keys(text))


def spans(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """Return where the matched letters stand in the text as it is written: from, to, the last one not in it.

    Args:
        text: The text as it is shown. Places are counted in its characters (Qt counts in UTF-16 units).
        query: What was sought.

    >>> spans("Ulla Sønderby", "soe")
    ((5, 7),)
    """
    sought = words(query)
    found = (_span(word, each) for word in _words(text) for each in sought)
    return _merged(sorted(span for span in found if span is not None))


def danish_order(text: str) -> tuple[str, str]:
    """Return a sort key that puts æ, ø and å (and aa) last, capitals and accents aside.

    >>> sorted(["Århus", "Ærø", "Aalborg", "Odense", "Øster"], key=danish_order)
    ['Odense', 'Ærø', 'Øster', 'Aalborg', 'Århus']
    """
    composed = unicodedata.normalize("NFC", text.casefold()).replace("aa", "å")
    ordered = unicodedata.normalize("NFD", composed.translate(_DANISH_ORDER))
    return "".join(letter for letter in ordered if not unicodedata.combining(letter)), text


def _words(text: str) -> Iterator[list[_Letter]]:
    word: list[_Letter] = []
    for letter in _letters(text):
        if letter is not None:
            word.append(letter)
        elif word:
            yield word
            word = []
    if word:
        yield word


def _letters(text: str) -> Iterator[_Letter | None]:
    """Yield the letters in order, nothing for what parts words, and not at all what stands within one."""
    start = 0
    while start < len(text):
        end = start + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        cluster = text[start:end]
        if cluster[0] not in _APOSTROPHES and unicodedata.category(cluster[0]) != "Cf":
            folded, plain = _folded(cluster)
            yield _Letter(start, end, folded, plain) if folded else None
        start = end


@lru_cache(maxsize=4096)
def _folded(cluster: str) -> tuple[str, str]:
    """Return the fold and the plain form of one letter with its accents; both "" for what is no letter or digit."""
    composed = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", cluster).casefold())
    folded = plain = ""
    for letter in composed:
        if known := _LETTERS.get(letter):
            folded, plain = folded + known[0], plain + known[1]
            continue
        for base in unicodedata.normalize("NFD", letter):
            known = _LETTERS.get(base, (base, base)) if base.isalnum() else ("", "")
            folded, plain = folded + known[0], plain + known[1]
    return folded, plain


def _joined(word: list[_Letter], *, plain: bool) -> str:
    return "".join(letter.plain if plain else letter.fold for letter in word)


def _span(word: list[_Letter], sought: str) -> tuple[int, int] | None:
    for plain in (False, True):
        if _joined(word, plain=plain).startswith(sought):
            covered, last = 0, word[0]
            for letter in word:
                if covered >= len(sought):
                    break
                covered, last = covered + len(letter.plain if plain else letter.fold), letter
            return word[0].start, last.end
    return None


def _merged(ordered: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for start, end in ordered:
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return tuple(merged)
