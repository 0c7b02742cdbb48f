"""How one cell is painted: chip, sign, words with what was searched for, quiet words, second line, act."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from pathway.desktop import look
from pathway.desktop.parts.row import Act, Cell, Column

_SIGN, _TO_WORDS = 16, 6
_SMALL_SIGN = 12


@dataclass(frozen=True, slots=True)
class Ink:
    """How a cell's words are written: colour role, weight, and whether every word is quiet."""

    colour: str
    strong: bool
    sign: str


def ink_of(cell: Cell, column: Column, *, muted: bool, here: bool) -> Ink:
    """Return how a cell is written; a state decides first, then the cell, then its column."""
    del here
    known = look.states().get(cell.state)
    strong = cell.strong or column.strong or bool(known and known.bold)
    sign = cell.sign or (known.sign if known else "")
    if cell.colour:
        return Ink(cell.colour, strong, sign)
    if known:
        return Ink("text" if cell.state.startswith("end.") else known.colour, strong, sign)
    return Ink("text2" if muted or column.second else "text", strong, sign)


def font_of(column: Column, *, strong: bool) -> QFont:
    """Return the font of a column's words."""
    role = "caption" if column.caption else "body"
    return look.font(role, strong=strong, tabular=column.tabular or column.right)


def natural_width(cell: Cell, column: Column) -> float:
    """Return how wide a cell is when nothing of it is cut, pixels."""
    ink = ink_of(cell, column, muted=False, here=False)
    words = look.paint.width_of(cell.text, font_of(column, strong=ink.strong or bool(cell.matched)))
    if cell.aside:
        words += 4 + look.paint.width_of(cell.aside, look.font("caption"))
    before = cell.indent + (_SIGN + _TO_WORDS if ink.sign else 0)
    before += look.paint.CHIP_WIDTH + _TO_WORDS if cell.chip else 0
    second = look.paint.width_of(cell.second, look.font("caption", strong=True))
    second += _SMALL_SIGN + 4 if cell.second_state or cell.second_sign else 0
    act = act_width(cell.act) if cell.act else 0
    return max(before + words + (16 if cell.after else 0), second, act) + 1


def act_width(act: Act) -> float:
    """Return how wide an act's button is, pixels."""
    width = look.paint.width_of(act.text, look.font(strong=True)) + 16
    return width + (look.paint.width_of(act.key, look.font("caption")) + 10 if act.key else 0)


def act_rect(box: QRectF, act: Act) -> QRectF:
    """Return where an act stands: at the right edge of its column."""
    width, height = act_width(act), min(float(look.row("button_small")), box.height())
    return QRectF(box.right() - width, box.center().y() - height / 2, width, height)


def paint_act(painter: QPainter, box: QRectF, act: Act, *, here: bool) -> None:
    """Paint an act: a filled button with its key on the current row, else a word of accent."""
    where = act_rect(box, act)
    if not here:
        look.paint.text(painter, where, act.text, look.font(), look.colour("accent"), right=True)
        return
    accent, ink = look.colour("accent"), look.colour("on-accent")
    look.paint.frame(painter, where, accent, accent, 1, look.size("radius_button"))
    look.paint.text(painter, where.adjusted(8, 0, 0, 0), act.text, look.font(strong=True), ink)
    look.paint.text(painter, where.adjusted(0, 0, -8, 0), act.key, look.font("caption"), ink, right=True)


def paint_cell(painter: QPainter, box: QRectF, cell: Cell, column: Column, *, muted: bool, here: bool) -> None:
    """Paint a cell in its box: one line centred, or two lines centred together."""
    if cell.act:
        paint_act(painter, box, cell.act, here=here)
        return
    ink = ink_of(cell, column, muted=muted, here=here)
    if not cell.second:
        _paint_line(painter, box, cell, column, ink)
        return
    first, second = _two_lines(box)
    _paint_line(painter, first, cell, column, ink)
    _paint_second(painter, second, cell, ink, tabular=column.tabular)


def _two_lines(box: QRectF) -> tuple[QRectF, QRectF]:
    body, caption = look.line("body"), look.line("caption")
    if body + caption > box.height() - 4:
        body = caption  # a dense row: lines as close as the letters allow
    top = box.top() + (box.height() - body - caption) / 2
    first = QRectF(box.left(), top, box.width(), body)
    return first, QRectF(box.left(), top + body, box.width(), caption)


def _paint_line(painter: QPainter, box: QRectF, cell: Cell, column: Column, ink: Ink) -> None:
    room = box.adjusted(cell.indent, 0, 0, 0)
    colour = look.colour(ink.colour)
    font = font_of(column, strong=ink.strong)
    if column.right:
        _paint_right(painter, room, cell, ink, font)
        return
    if cell.chip:
        look.paint.chip_at(painter, room.left(), room.center().y(), cell.chip)
        room.adjust(look.paint.CHIP_WIDTH + _TO_WORDS, 0, 0, 0)
    if ink.sign:
        look.paint.sign(painter, room.left(), room.center().y() - 8, ink.sign, sign_colour(cell, ink))
        room.adjust(_SIGN + _TO_WORDS, 0, 0, 0)
    if cell.after:
        room.adjust(0, 0, -16, 0)
    used = _paint_words(painter, room, cell, font, colour)
    if cell.after:
        look.paint.sign(painter, room.left() + used + 4, room.center().y() - 6, cell.after, "text2", _SMALL_SIGN)
    if cell.aside:
        _paint_aside(painter, room.adjusted(used + (20 if cell.after else 4), 0, 0, 0), cell.aside, column)


def sign_colour(cell: Cell, ink: Ink) -> str:
    """Return the colour of a sign: its state's own, even where the words keep the text colour."""
    known = look.states().get(cell.state)
    return known.colour if known and not cell.colour else ink.colour


def _paint_right(painter: QPainter, room: QRectF, cell: Cell, ink: Ink, font: QFont) -> None:
    words = look.paint.elided(cell.text, font, room.width())
    look.paint.text(painter, room, words, font, look.colour(ink.colour), right=True)
    if ink.sign:
        x = room.right() - look.paint.width_of(words, font) - _SIGN - _TO_WORDS
        look.paint.sign(painter, x, room.center().y() - 8, ink.sign, sign_colour(cell, ink))


def _paint_aside(painter: QPainter, room: QRectF, aside: str, column: Column) -> None:
    font = look.font("caption", tabular=column.tabular)
    words = look.paint.elided(aside, font, room.width())
    if words == aside or room.width() > 30:
        look.paint.text(painter, room, words, font, look.colour("text2"))


def _paint_words(painter: QPainter, room: QRectF, cell: Cell, font: QFont, colour: QColor) -> float:
    """Paint the words and what was searched for in them; return the width used."""
    if not cell.matched:
        return _paint_run(painter, room, look.paint.elided(cell.text, font, room.width()), font, colour)
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    shown = look.paint.elided(cell.text, strong, room.width())
    x, at = room.left(), 0
    for start, end in sorted(cell.matched):
        x += _paint_run(painter, QRectF(x, room.top(), 4000, room.height()), shown[at:start], font, colour)
        piece = QRectF(x, room.top(), 4000, room.height())
        width = _paint_run(painter, piece, shown[start:end], strong, colour)
        base = room.center().y() + QFontMetricsF(strong).ascent() / 2 + 2
        if width:
            look.paint.hline(painter, x, x + width, base, look.colour("accent"), 2)
        x, at = x + width, end
    x += _paint_run(painter, QRectF(x, room.top(), 4000, room.height()), shown[at:], font, colour)
    return x - room.left()


def _paint_run(painter: QPainter, box: QRectF, words: str, font: QFont, colour: QColor) -> float:
    if words:
        look.paint.text(painter, box, words, font, colour)
    return look.paint.width_of(words, font)


def _paint_second(painter: QPainter, box: QRectF, cell: Cell, ink: Ink, *, tabular: bool) -> None:
    known = look.states().get(cell.second_state)
    role = known.colour if known else "text2" if ink.colour in ("text", "text2") else ink.colour
    strong = bool(known and known.bold)
    sign = cell.second_sign or (known.sign if known else "")
    if sign:
        look.paint.sign(painter, box.left(), box.center().y() - 6, sign, role, _SMALL_SIGN)
        box = box.adjusted(_SMALL_SIGN + 4, 0, 0, 0)
    font = look.font("caption", strong=strong, tabular=tabular)
    look.paint.text(painter, box, look.paint.elided(cell.second, font, box.width()), font, look.colour(role))


def was_cut(cell: Cell, column: Column, width: float) -> bool:
    """Tell whether something of the cell does not fit into a width."""
    return natural_width(cell, column) > width + 1
