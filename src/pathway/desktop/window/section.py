"""A section of the settings: its name to the left, what belongs to it to the right, a line below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pathway.desktop.parts import Words

_NAME, _BODY = 200, 640


class Section(QWidget):
    """Rows are added from above; each is a widget, or a label with a widget beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._second = Words(role="heading", wrap=True), Words(role="caption", wrap=True)
        name = QVBoxLayout()
        name.setSpacing(2)
        name.addWidget(self._title)
        name.addWidget(self._second)
        name.addStretch(1)
        left = QWidget()
        left.setLayout(name)
        left.setFixedWidth(_NAME)
        name.setContentsMargins(0, 4, 0, 0)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        right = QWidget()
        right.setLayout(self.body)
        right.setMaximumWidth(_BODY)
        self.body.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 16, 0, 16)
        row.setSpacing(24)
        row.addWidget(left)
        row.addWidget(right, 100)
        row.addStretch(1)

    def set_title(self, title: str, second: str = "") -> None:
        """Say what the section is, and a quiet word on it."""
        self._title.setText(title)
        self._second.setText(second)

    def add(self, widget: QWidget) -> None:
        """Add a row."""
        self.body.addWidget(widget)

    def beside(self, label: str, *widgets: QWidget) -> None:
        """Add widgets side by side after a label, which names the first of them."""
        row = QHBoxLayout()
        row.setSpacing(12)
        if label:
            words = Words(label, role="second")
            words.setMinimumWidth(140)
            words.setBuddy(widgets[0])
            if not widgets[0].accessibleName():
                widgets[0].setAccessibleName(label)
            row.addWidget(words)
        for widget in widgets:
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.body.addLayout(row)
