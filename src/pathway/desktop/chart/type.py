"""The five sorts of text of the chart as fonts, and how wide they set a text."""

from functools import cache

from PySide6.QtGui import QFont, QFontMetricsF

from pathway.charts.primitives import Style
from pathway.desktop import look


@cache
def font(style: Style) -> QFont:
    """Return the font of a sort of text."""
    if style in (Style.LANE, Style.BODY):
        return look.font("body", strong=style is Style.LANE)
    return look.font("caption", strong=style is Style.STRONG, tabular=style is Style.FIGURES)


@cache
def _metrics(style: Style) -> QFontMetricsF:
    return QFontMetricsF(font(style))


@cache
def width(text: str, style: Style) -> float:
    """Return how wide a text is, in pixels."""
    return _metrics(style).horizontalAdvance(text)


def scale() -> float:
    """Return the system's text size relative to the usual one: captions of 16 pixels a line."""
    return max(1.0, round(_metrics(Style.CAPTION).height() / _USUAL, 2))


_USUAL = 16.0
