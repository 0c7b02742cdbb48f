"""Which page of how many, with buttons for the one before and the one after."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from pathway.desktop.paper.sheet import Sheet
from pathway.desktop.parts import KeyButton, Words


class PageTurner(QWidget):
    """The words "page 1 of 2", quiet ones beside them, and two small buttons at the right."""

    def __init__(self, sheet: Sheet, aside: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self.words, self.aside = Words(role="strong"), Words(aside, role="second")
        self.back = self._button("chevron-left", self.tr("The page before"), -1)
        self.on = self._button("chevron-right", self.tr("The next page"), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.words)
        row.addSpacing(8)
        row.addWidget(self.aside)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.on)
        sheet.turned.connect(self._show)
        self._show()

    def turn(self, steps: int) -> None:
        """Show a page further on or further back."""
        self._sheet.turn_to(self._sheet.page + steps)

    def _button(self, icon: str, name: str, steps: int) -> KeyButton:
        made = KeyButton("", icon, small=True)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.clicked.connect(lambda: self.turn(steps))
        return made

    def _show(self) -> None:
        count, page = self._sheet.count, self._sheet.page
        said = self.tr("Page {page} of {count}").format(page=page + 1, count=count) if count else ""
        self.words.setText(said)
        self.back.setEnabled(page > 0)
        self.on.setEnabled(page < count - 1)
