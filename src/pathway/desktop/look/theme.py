"""Gives the whole program its look: palette, style, style sheet and focus ring; again whenever the scheme switches."""

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from pathway.desktop.look import fonts
from pathway.desktop.look.ring import FocusFollower
from pathway.desktop.look.scheme import watcher
from pathway.desktop.look.sheet import style_sheet
from pathway.desktop.look.style import PathwayStyle
from pathway.desktop.look.tokens import Tokens

_ROLES = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "text",
    QPalette.ColorRole.PlaceholderText: "text2",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on-accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "edge",
}
_QUIET_WHEN_OFF = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette(tokens: Tokens) -> QPalette:
    """Return the palette of a scheme, with words in the second colour where a widget is off."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, tokens.colour(name))
    for role in _QUIET_WHEN_OFF:
        made.setColor(QPalette.ColorGroup.Disabled, role, tokens.colour("text2"))
    return made


@cache
def _first_time(app: QApplication) -> FocusFollower:
    app.setStyle(PathwayStyle())
    for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip):
        app.setEffectEnabled(effect, False)
    watcher().changed.connect(lambda: _dress(app))
    return FocusFollower(app)


def _dress(app: QApplication) -> None:
    tokens = watcher().tokens
    app.setPalette(palette(tokens))
    app.setStyleSheet(style_sheet(tokens))


def apply(app: QApplication, choice: str = "system") -> None:
    """Give the program its look, or switch it.

    Args:
        app: The application.
        choice: ``"system"`` follows the system; ``"light"``, ``"dark"`` and ``"contrast"`` do not.
    """
    _first_time(app)
    app.setFont(fonts.font("body"))
    before = watcher().tokens
    watcher().follow(choice)
    if watcher().tokens is before:
        _dress(app)
