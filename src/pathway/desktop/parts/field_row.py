"""A field with its label, its hint and its reserved line for what is wrong."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pathway.desktop import look
from pathway.desktop.parts.drawn import given
from pathway.desktop.parts.words import Link, Words


class Sign(QWidget):
    """A sign of 16 px in a colour role; it has no words and says nothing aloud."""

    def __init__(self, name: str | QWidget = "", colour: str = "text", parent: QWidget | None = None) -> None:
        drawing, parent = given(name, "", parent)
        super().__init__(parent)
        self._name, self._colour = drawing, colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, name: str, colour: str) -> None:
        """Show another sign; "" shows none."""
        self._name, self._colour = name, colour
        self.update()

    def sizeHint(self) -> QSize:
        """Return the sign's square."""
        return QSize(16, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        del event
        if self._name:
            painter = QPainter(self)
            look.paint_icon(painter, QRectF(0, 0, 16, 16), self._name, self._colour)
            painter.end()


class MessageLine(QWidget):
    """The line under a field: sign, what to do, and a link that confirms. Its 20 px stay when it is empty."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None, *, reserve: bool = True) -> None:
        super().__init__(parent)
        self.sign = Sign()
        self.words = Words(role="error", wrap=True)
        self.link = Link("", small=True)
        self._reserve = reserve
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(6)
        layout.addWidget(self.sign)
        layout.addWidget(self.words, 1000)
        layout.addWidget(self.link)
        layout.addStretch(1)
        self.link.clicked.connect(self.confirmed)
        self.setMinimumHeight(look.line("caption") + 4)
        self.show_message("", "", "")

    def set_reserve(self, reserve: bool) -> None:
        """Keep the line's room when it is empty, or not. For lines that stand in a drawing."""
        self._reserve = reserve
        self.setVisible(reserve or bool(self.words.text()))

    def show_message(self, kind: str, text: str, link: str) -> None:
        """Show an error or a warning; "" for none."""
        known = look.states().get(f"field.{kind}")
        self.sign.set(known.sign if known and text else "", known.colour if known else "text")
        look.mark(self.words, role=kind or "error")
        self.words.setText(text)
        whole = look.paint.width_of(text, look.font("caption"))
        self.words.setMaximumWidth(round(whole) + 8)  # the link follows the words, wrapped or not
        self.link.setText(link)
        self.link.setVisible(bool(link))
        for part in (self.sign, self.words):
            part.setVisible(bool(text))  # a link alone stands where the words begin
        self.setVisible(self._reserve or bool(text))


class FieldRow(QWidget):
    """Label, optional grey hint beside it, the field, and the reserved line below.

    Args:
        label: The question; becomes the field's accessible name.
        field: The field.
        hint: What may help, in the second colour, beside the label.
        reserve: Keep 20 px below for a message, so that nothing jumps.
    """

    confirmed = Signal()

    def __init__(
        self, label: str, field: QWidget, hint: str = "", *, reserve: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._hint_text = hint
        self.label = Words(label, role="heading")
        self.hint = Words(hint, role="caption")
        self.label.setBuddy(field)
        field.setAccessibleName(label)
        self.message = MessageLine(reserve=reserve)
        self.message.confirmed.connect(self._confirm)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.label)
        head.addWidget(self.hint)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(field)
        layout.addWidget(self.message)
        self.clear()

    def set_error(self, text: str) -> None:
        """Say what to do about a fault: two pixels of danger around the field, sign and words below."""
        self._show("error", text, "")

    def set_warning(self, text: str, confirm: str = "") -> None:
        """Say that something may be wrong; the link, if there is one, confirms that it is right."""
        self._show("warning", text, confirm)

    def clear(self) -> None:
        """Take the message away."""
        self._show("", "", "")

    def problem(self) -> str:
        """Return the message shown, "" for none."""
        return self.message.words.text()

    def _confirm(self) -> None:
        self.clear()
        self.confirmed.emit()

    def _show(self, kind: str, text: str, link: str) -> None:
        look.mark(self.field, state=kind)
        self.message.show_message(kind, text, link)
        joint = "" if not text else " " if text.endswith((".", "?", "!")) else ". "
        self.field.setAccessibleDescription(f"{text}{joint}{self._hint_text}".strip())
