"""The printed letters: Inter in two weights, its figures of one width, and the sizes of the paper."""

import copy
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from weakref import WeakKeyDictionary

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace

from pathway.base.places import resources

INK, SECOND, GREY = 0x11, 0x44, 0x99
"""Shades from black (0) to white (255): text, labels, and the thin lines between rows."""

REGULAR, STRONG, FIGURES = "Inter-Regular", "Inter-SemiBold", "Inter-Figures"
"""Names of faces. ``FIGURES`` is the regular face with digits of one width, for columns of dates and figures."""

DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


@dataclass(frozen=True, slots=True)
class Style:
    """How a line is set: face, size and line height in points, shade."""

    face: str
    size: float
    leading: float
    shade: int = INK

    @property
    def baseline(self) -> float:
        """From the top of the line to the foot of its letters, in points; Inter's own height is 1.21 of its size."""
        return (self.leading - 1.21 * self.size) / 2 + 0.96875 * self.size

    def width(self, text: str) -> float:
        """Return the width in points of text that `text.clean` has seen.

        Raises:
            KeyError: A character that the face does not have. A bug.
        """
        widths = faces()[self.face]
        return sum([widths[each] for each in text]) * self.size / 1000


BODY = Style(REGULAR, 11.5, 17.25)
CELL = Style(REGULAR, 10.5, 15)
CELL_STRONG = Style(STRONG, 10.5, 15)
CELL_FIGURES = Style(FIGURES, 10.5, 15)
COLUMN_HEAD = Style(STRONG, 9.5, 15)
FACT = Style(REGULAR, 10.5, 15.75)
FACT_LABEL = Style(REGULAR, 10.5, 15.75, SECOND)
EMPTY = Style(REGULAR, 10.5, 17.25, SECOND)
TITLE = Style(STRONG, 22, 27)
HEADING = Style(STRONG, 13, 18)
HEAD = Style(REGULAR, 9.5, 12.75)
HEAD_STRONG = Style(STRONG, 9.5, 12.75)
SMALL = Style(REGULAR, 9, 12, SECOND)
SIGNED = Style(REGULAR, 10, 13.5)
TICK = Style(REGULAR, 11, 17.25)


@cache
def faces() -> Mapping[str, Mapping[str, float]]:
    """Register the faces with ReportLab, once a process, and return how wide each printable character is.

    Widths are in thousandths of the size. A character above U+FFFF is left out: the file could not say what it reads.
    """
    found = {}
    for font in _fonts():
        pdfmetrics.registerFont(font)
        glyphs, widths = font.face.charToGlyph, font.face.charWidths
        found[font.fontName] = {
            chr(code): widths[code] for code, glyph in glyphs.items() if glyph and 0x20 <= code <= 0xFFFF
        }
    return found


def _fonts() -> tuple[TTFont, TTFont, TTFont]:
    folder = resources() / "fonts"
    # Without asciiReadable a file carries the letters it uses and no others.
    regular, strong = (TTFont(name, str(folder / f"{name}.ttf"), asciiReadable=False) for name in (REGULAR, STRONG))
    return regular, strong, _with_even_figures(regular)


def _with_even_figures(font: TTFont) -> TTFont:
    """Return the font once more, its digits drawn by ``zero.tf`` to ``nine.tf``; they still read as digits."""
    even, face = copy.copy(font), copy.copy(font.face)
    even.fontName, even.state, even.face = FIGURES, WeakKeyDictionary(), face
    face.name = FIGURES.encode()
    names = _glyph_names(face)
    glyphs = {0x30 + digit: names.index(f"{name}.tf") for digit, name in enumerate(DIGITS)}
    widths = {code: face.hmetrics[glyph][0] * 1000 / face.unitsPerEm for code, glyph in glyphs.items()}
    face.charToGlyph, face.charWidths = face.charToGlyph | glyphs, face.charWidths | widths
    return even


def _glyph_names(face: TTFontFace) -> list[str]:
    """Return the names of the glyphs by their numbers; "" for one of the 258 standard names.

    Source: OpenType specification, table ``post``, version 2.0.
    """
    table: bytes = face.get_table("post")  # type: ignore[no-untyped-call]
    count = struct.unpack_from(">H", table, 32)[0]
    numbers = struct.unpack_from(f">{count}H", table, 34)
    own, at = [], 34 + 2 * count
    while at < len(table):
        own.append(table[at + 1 : at + 1 + table[at]].decode("ascii"))
        at += 1 + table[at]
    return [own[number - 258] if number >= 258 else "" for number in numbers]
