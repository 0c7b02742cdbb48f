"""Roles become colours: the chart names ``rung-8`` or ``danger``, the tokens in use say what that is today."""

from collections.abc import Callable
from functools import cache

from PySide6.QtGui import QColor

from pathway.desktop import look
from pathway.desktop.look import tokens

Colours = Callable[[str], QColor]


def colour(role: str) -> QColor:
    """Return a role's colour in the scheme in use; in high contrast every fill is the ground, every line the ink."""
    ink = role.startswith("on-rung-")
    if ink or role.startswith("rung-"):
        fill = look.rung(_code(role.rsplit("-", 1)[1]))
        return fill.text if ink else fill.fill
    return look.colour(role)


@cache
def _code(sign: str) -> str:
    """Return a code of the rung with a number."""
    return str(next(row["codes"][0] for row in tokens.table()["rung"] if row["sign"] == sign))
