"""How the program looks: tokens, palette, style sheet, fonts, icons and the painters that all parts share.

Pages name roles (``"text2"``, ``"caption"``, ``"row_list"``) and never a colour, a size or a font of their own, so
that light, dark, high contrast and the system's text size reach everything at once.
"""

from pathway.desktop.look import paint
from pathway.desktop.look.icons import icon, paint_icon
from pathway.desktop.look.icons import names as icon_names
from pathway.desktop.look.marks import mark, repolish
from pathway.desktop.look.scheme import (
    CHOICES,
    chart,
    choice,
    colour,
    font,
    line,
    row,
    rung,
    scheme,
    size,
    watcher,
    wide,
)
from pathway.desktop.look.theme import apply
from pathway.desktop.look.tokens import Fill, State, states

__all__ = [
    "CHOICES",
    "Fill",
    "State",
    "apply",
    "chart",
    "choice",
    "colour",
    "font",
    "icon",
    "icon_names",
    "line",
    "mark",
    "paint",
    "paint_icon",
    "repolish",
    "row",
    "rung",
    "scheme",
    "size",
    "states",
    "watcher",
    "wide",
]
