"""Which tokens are in use now: the system's light, dark or high contrast, or what the person chose instead."""

from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from pathway.desktop.look import fonts
from pathway.desktop.look.tokens import Fill, Tokens, chart_lengths, contrast_tokens, lengths, tokens

CHOICES = ("system", "light", "dark", "contrast")


class Watcher(QObject):
    """Holds the tokens in use, follows the system, and tells when they have been switched."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = "system"
        self.tokens = tokens("light")
        self._following = False

    def follow(self, choice: str) -> None:
        """Take the person's choice (one of `CHOICES`) and follow the system's hints from now on."""
        hints = QGuiApplication.styleHints()
        if not self._following:
            self._following = True
            hints.colorSchemeChanged.connect(self.refresh)
            hints.accessibility().contrastPreferenceChanged.connect(self.refresh)
        self.choice = choice
        asked = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        hints.setColorScheme(asked.get(choice, Qt.ColorScheme.Unknown))  # title bars follow too
        self.refresh()

    def refresh(self) -> None:
        """Find the tokens that fit the choice and the system, and tell when they are others than before."""
        found = self._fitting()
        if found is not self.tokens:
            self.tokens = found
            self.changed.emit()

    def _fitting(self) -> Tokens:
        if self.choice in ("light", "dark"):
            return tokens(self.choice)
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            QGuiApplication.setPalette(QPalette())  # ours goes, so the system's own can be read
            palette = QGuiApplication.palette()
            return _contrast(palette.base().color().name(), palette.windowText().color().name())
        dark = hints.colorScheme() == Qt.ColorScheme.Dark
        if self.choice == "contrast":
            return _contrast("#000000", "#FFFFFF") if dark else _contrast("#FFFFFF", "#000000")
        return tokens("dark" if dark else "light")


@cache
def _contrast(base: str, ink: str) -> Tokens:
    return contrast_tokens(QColor(base), QColor(ink))


@cache
def watcher() -> Watcher:
    """Return the one watcher of the scheme."""
    return Watcher()


def scheme() -> str:
    """Return the scheme in use: ``"light"``, ``"dark"`` or ``"contrast"``."""
    return watcher().tokens.scheme


def choice() -> str:
    """Return what the person chose: one of `CHOICES`."""
    return watcher().choice


def colour(role: str) -> QColor:
    """Return the colour of a role in the scheme in use."""
    return watcher().tokens.colour(role)


def rung(code: str) -> Fill:
    """Return the fill of a place on or off the ladder in the scheme in use."""
    return watcher().tokens.rung(code)


def size(name: str) -> int:
    """Return a length in pixels by its name in the tokens; radii and lines as ``radius_button``, ``line_focus``."""
    return round(lengths()[name])


def row(name: str) -> int:
    """Return a height that holds words: the token's, grown with the system's text size, never smaller."""
    return max(size(name), round(size(name) * fonts.scale() / 2) * 2)


def wide(pixels: float) -> int:
    """Return a width that holds words: as drawn, grown with the system's text size, never smaller."""
    return round(pixels * max(1.0, fonts.scale()))


def line(role: str = "body") -> int:
    """Return the height of a line of words in pixels: body, caption, title or figure."""
    return fonts.line(role)


def chart(name: str) -> float:
    """Return a length of the pathway chart in pixels."""
    return float(chart_lengths()[name])


def font(role: str = "body", *, strong: bool = False, tabular: bool = False) -> QFont:
    """Return the font of a role: body, caption, field_large, title, figure or fixed."""
    return fonts.font(role, strong=strong, tabular=tabular)
