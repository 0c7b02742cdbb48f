"""The help: its pages to the left, the one that is read to the right. F1 opens it, Esc closes it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pathway.desktop import language, look
from pathway.desktop.help.help_text import HelpText
from pathway.desktop.help.pages import FOR_PAGE, help_pages
from pathway.desktop.parts import CalmDialog, Cell, Column, KeyButton, Line, Row, RowList

LIST_WIDE = 216


class HelpView(CalmDialog):
    """Opens where it fits what is on the screen.

    Args:
        parent: The window.
        page: The name of what is open there, as in `FOR_PAGE`.
    """

    def __init__(self, parent: QWidget | None, page: str = "") -> None:
        super().__init__(parent, "Pathway", "", width=LIST_WIDE + 600)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title.setText(self.tr("Help"))
        self._pages = {each.name: each for each in help_pages(language.spoken())}
        self.list = RowList((Column(stretch=1),), self.tr("Pages of the help"), margin=16)
        self.list.setFixedWidth(look.wide(LIST_WIDE))
        self.text = HelpText()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(Line(vertical=True))
        row.addWidget(self.text, 1)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(row, 1)
        self.keys = KeyButton(self.tr("All keys"), "key", "?")
        self.keys.clicked.connect(self._show_keys)
        self.bottom.add(self.keys)
        self.list.chosen.connect(self._show)
        self.list.set_rows([Row(each.name, (Cell(each.title),)) for each in self._pages.values()])
        self.list.choose(FOR_PAGE.get(page, next(iter(self._pages), "")))
        self.list.setFocus()

    def _show(self, name: object) -> None:
        found = self._pages.get(str(name))
        if found is not None:
            self.text.show_page(found.title, found.body)

    def _show_keys(self) -> None:
        from pathway.desktop.window.keys_list import KeysList

        KeysList(self).open()
