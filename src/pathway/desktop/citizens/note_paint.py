"""Paints a note in a list: pieces broken into lines at the width there is, measured once for each width."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

from pathway.desktop import look
from pathway.desktop.citizens.note_entry import Kind, Piece

INSET = 20
_GAPS = {Kind.LABEL: 4, Kind.SIGNED: 4, Kind.ADDED: 10}
_CAPTIONS = frozenset({Kind.ABOUT, Kind.LABEL, Kind.SIGNED})
_SIGN = 16


def font_of(kind: Kind) -> QFont:
    """Return the font of a kind of piece."""
    if kind in _CAPTIONS:
        return look.font("caption")
    return look.font(strong=kind in (Kind.HEAD, Kind.ADDED), tabular=kind in (Kind.HEAD, Kind.ADDED))


def line_of(kind: Kind) -> int:
    """Return the height of a line of this kind, pixels."""
    return look.line("caption" if kind in _CAPTIONS else "body")


def height(pieces: Sequence[Piece], width: float) -> int:
    """Return how high the pieces are at a width, pixels."""
    return sum(_gap(each, place) + line_of(each.kind) * count_lines(each, width) for place, each in enumerate(pieces))


def count_lines(piece: Piece, width: float) -> int:
    """Return how many lines a piece takes."""
    if piece.kind is not Kind.TEXT:
        return 1
    room = _room(piece, width)
    return sum(len(_broken(part, room)) for part in piece.text.split("\n"))


def paint(painter: QPainter, box: QRectF, pieces: Sequence[Piece]) -> None:
    """Paint the pieces from the top of a box."""
    y = box.top()
    for place, each in enumerate(pieces):
        y += _gap(each, place)
        left = box.left() + (INSET if each.inset else 0)
        y = _paint_piece(painter, QRectF(left, y, _room(each, box.width()), line_of(each.kind)), each)
    insets = [place for place, each in enumerate(pieces) if each.inset]
    if insets:
        top = box.top() + height(pieces[: insets[0]], box.width()) + _GAPS[Kind.ADDED]
        look.paint.vline(painter, box.left() + INSET / 2, top, y, look.colour("edge"))


def _paint_piece(painter: QPainter, line: QRectF, piece: Piece) -> float:
    """Paint one piece from a first line on; return where it ends."""
    font = font_of(piece.kind)
    if piece.kind is Kind.TEXT:
        return _paint_text(painter, line, piece.text, font)
    ink = look.colour("text2" if piece.kind in _CAPTIONS else "text")
    if piece.kind is Kind.SIGNED:
        look.paint.sign(painter, line.left(), line.center().y() - 8, "lock", "text2", 14)
        line = line.adjusted(_SIGN + 6, 0, 0, 0)
    words = look.paint.elided(piece.text, font, line.width())
    look.paint.text(painter, line, words, font, ink)
    if piece.after:
        used = look.paint.width_of(words, font)
        rest, plain = line.adjusted(used, 0, 0, 0), look.font()
        after = look.paint.elided(f" · {piece.after}", plain, rest.width())
        look.paint.text(painter, rest, after, plain, look.colour("text"))
    return line.bottom()


def _paint_text(painter: QPainter, line: QRectF, text: str, font: QFont) -> float:
    ink = look.colour("text")
    for part in text.split("\n"):
        for words in _broken(part, line.width()):
            look.paint.text(painter, line, words, font, ink)
            line = line.translated(0, line.height())
    return line.top()


def _broken(text: str, width: float) -> list[str]:
    """Return a paragraph broken into lines at words."""
    layout = QTextLayout(text, look.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF())
        found.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return found or [""]


def _room(piece: Piece, width: float) -> float:
    return width - (INSET if piece.inset else 0)


def _gap(piece: Piece, place: int) -> int:
    return _GAPS.get(piece.kind, 0) if place else 0
