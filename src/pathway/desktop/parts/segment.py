"""Segments and toggles: choices that stand side by side."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from pathway.desktop import look

_PADDING = 10


class _Part(QAbstractButton):
    """One choice in a segment; wide enough for its strong words, so that nothing jumps."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.first = self.last = False

    def sizeHint(self) -> QSize:
        width = look.paint.width_of(self.text(), look.font("body", strong=True)) + 2 * _PADDING + 1
        return QSize(round(width), look.row("button_small"))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        box = QRectF(self.rect())
        radius = look.size("radius_button")
        outer = box.adjusted(0 if self.first else -radius, 0, radius if not self.last else 0, 0)
        ground = "accent-tint" if self.isChecked() else "hover" if self.underMouse() else "surface"
        line = look.colour("edge" if self.isEnabled() else "line")
        painter.setClipRect(box)
        look.paint.frame(painter, outer, look.colour(ground), line, 1, radius)
        if self.isChecked():
            self._underline(painter, outer, radius)
        if not self.first:
            look.paint.vline(painter, 0, 0, box.height(), line)
        font = look.font("body", strong=self.isChecked())
        ink = look.colour("text" if self.isEnabled() else "text2")
        width = look.paint.width_of(self.text(), font)
        look.paint.text(painter, box.adjusted((box.width() - width) / 2, 0, 0, 0), self.text(), font, ink)
        painter.end()

    def _underline(self, painter: QPainter, outer: QRectF, radius: float) -> None:
        path = QPainterPath()
        path.addRoundedRect(outer.adjusted(1, 1, -1, -1), radius - 1, radius - 1)
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        height = look.size("line_segment_underline")
        look.paint.ground(painter, QRectF(0, self.height() - 1 - height, self.width(), height), look.colour("accent"))
        painter.restore()


class Segment(QWidget):
    """Two to five choices of which one holds; arrows move between them.

    Args:
        choices: Pairs of value and words.
        value: The one that holds at first; the first if None.
        label: What is chosen, for those who hear the page.
    """

    chosen = Signal(object)

    def __init__(
        self,
        choices: Sequence[tuple[Hashable, str]],
        value: Hashable | None = None,
        label: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(label)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._parts: dict[Hashable, _Part] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for known, text in choices:
            part = _Part(text, self)
            self._parts[known] = part
            self._group.addButton(part)
            layout.addWidget(part)
        parts = list(self._parts.values())
        parts[0].first = parts[-1].last = True
        self.choose(value if value is not None else choices[0][0])
        self._group.buttonToggled.connect(self._toggled)

    def value(self) -> Hashable:
        """Return the choice that holds, or None after `choose_none`."""
        return next((known for known, part in self._parts.items() if part.isChecked()), None)

    def choose(self, value: Hashable) -> None:
        """Let a choice hold; tells `chosen` if it is another."""
        self._parts[value].setChecked(True)

    def choose_none(self) -> None:
        """Let no choice hold: what is shown is none of them. Tells nothing."""
        self._group.setExclusive(False)
        for part in self._parts.values():
            part.setChecked(False)
        self._group.setExclusive(True)

    def set_text(self, value: Hashable, text: str) -> None:
        """Give a choice other words, for instance with a new count."""
        self._parts[value].setText(text)
        self._parts[value].setAccessibleName(text)
        self._parts[value].updateGeometry()

    def _toggled(self, _part: QAbstractButton, on: bool) -> None:
        if on:
            self.chosen.emit(self.value())


class Toggle(QAbstractButton):
    """A choice of its own, on or off: when on it has a check sign, a tint and strong words. 26 high."""

    def __init__(self, text: str, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setChecked(on)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return room for the words, and for the sign when on."""
        on = self.isChecked()
        width = look.paint.width_of(self.text(), look.font("body", strong=on)) + 16 + (22 if on else 0) + 1
        return QSize(round(width), look.row("toggle"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, sign and words."""
        del event
        painter = QPainter(self)
        on, box = self.isChecked(), QRectF(self.rect())
        ground = "accent-tint" if on else "hover" if self.underMouse() and self.isEnabled() else "surface"
        line = "line" if not self.isEnabled() else "accent" if on else "edge"
        look.paint.frame(painter, box, look.colour(ground), look.colour(line), 1, look.size("radius_toggle"))
        ink = look.colour("text" if self.isEnabled() else "text2")
        if on:
            look.paint.sign(painter, 8, (box.height() - 16) / 2, "check", ink)
        words = box.adjusted(30 if on else 8, 0, 0, 0)
        look.paint.text(painter, words, self.text(), look.font("body", strong=on), ink)
        painter.end()
