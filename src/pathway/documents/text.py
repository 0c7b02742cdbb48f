"""Text as people wrote it, made printable, and broken into lines."""

import unicodedata

from pathway.documents.type import REGULAR, STRONG, Style, faces

STAND_IN = "□"
"""What is printed for a character that the face does not have."""


class _Printable(dict[int, str]):
    """What each character prints as, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        each = chr(code)
        kind = unicodedata.category(each)
        if each in "\n\u00a0":
            shown = each
        elif each == "\t" or kind == "Zs":
            shown = " "
        elif kind in ("Cc", "Cf"):
            shown = ""  # controls, joiners, direction marks, soft hyphens
        elif each in faces()[REGULAR] and each in faces()[STRONG]:
            shown = each
        else:
            shown = "" if kind in ("Mn", "Me") else STAND_IN  # a lost accent is better than a box after its letter
        self[code] = shown
        return shown


_printable = _Printable()


def clean(text: str) -> str:
    r"""Return text with only characters that can be printed, its lines parted by newlines, no empty ones at its ends.

    Letters that were typed as letter and accent become one; what the face lacks becomes `STAND_IN`.

    >>> clean("  Se Kilden\r\n\x00om s\u00f8ndagen \U0001f600")
    'Se Kilden\nom søndagen □'
    """
    lines = unicodedata.normalize("NFC", text).splitlines()
    return "\n".join(" ".join(line.translate(_printable).split(" ")).strip(" ") for line in lines).strip("\n")


def clean_line(text: str) -> str:
    """Return text as one line: what stands in headings, facts and signature lines."""
    return " ".join(clean(text).split())


def lines(text: str, style: Style, width: float) -> list[str]:
    """Break clean text into lines no wider than ``width`` points.

    Spaces between words are one. A word wider than the line is cut where it must be. An empty line parts two
    paragraphs; several in a row count as one. No text is no lines.
    """
    found: list[str] = []
    for paragraph in text.split("\n"):
        words = paragraph.split(" ")
        if any(words):
            found += _fill([word for word in words if word], style, width)
        elif found and found[-1]:
            found.append("")
    return found[:-1] if found and not found[-1] else found


def _fill(words: list[str], style: Style, width: float) -> list[str]:
    found, line, taken, space = [], "", 0.0, style.width(" ")
    for word in words:
        wide = style.width(word)
        if line and taken + space + wide <= width:
            line, taken = f"{line} {word}", taken + space + wide
            continue
        if line:
            found.append(line)
        if wide > width:
            *whole, word = cut(word, style, width)
            found += whole
            wide = style.width(word)
        line, taken = word, wide
    return [*found, line]


def cut(word: str, style: Style, width: float) -> list[str]:
    """Cut a word into pieces no wider than ``width`` points, each of one character at least."""
    widths, room = faces()[style.face], width * 1000 / style.size
    pieces, start, taken = [], 0, 0.0
    for at, each in enumerate(word):
        if taken + widths[each] > room and at > start:
            pieces.append(word[start:at])
            start, taken = at, 0.0
        taken += widths[each]
    end = word[start:]
    if pieces and len(end) < 3 < len(pieces[-1]):
        pieces[-1], end = pieces[-1][:-2], pieces[-1][-2:] + end  # no letter or two alone on a line
    return [*pieces, end]


def fit(text: str, style: Style, width: float) -> str:
    """Return one line of clean text, ended by … where it would be wider than ``width`` points."""
    if style.width(text) <= width:
        return text
    return cut(text, style, width - style.width("…"))[0].rstrip() + "…"
