"""All keys on one sheet: ``?`` opens it, Esc closes it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from pathway.desktop.marked import QT_TRANSLATE_NOOP
from pathway.desktop.parts import CalmDialog, Words

KEYS = (
    (
        QT_TRANSLATE_NOOP("Keys", "Everywhere"),
        (
            ("Ctrl+K", QT_TRANSLATE_NOOP("Keys", "search and act")),
            ("Ctrl+L", QT_TRANSLATE_NOOP("Keys", "lock")),
            ("Alt+1 … Alt+5", QT_TRANSLATE_NOOP("Keys", "pages")),
            ("Alt+0", QT_TRANSLATE_NOOP("Keys", "settings")),
            ("Alt+←", QT_TRANSLATE_NOOP("Keys", "the page before this one")),
            ("Ctrl+Enter", QT_TRANSLATE_NOOP("Keys", "save or sign")),
            ("Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "undo, for ten minutes")),
            ("Ctrl+B", QT_TRANSLATE_NOOP("Keys", "new citizen")),
            ("Ctrl+P", QT_TRANSLATE_NOOP("Keys", "print")),
            ("Ctrl+J", QT_TRANSLATE_NOOP("Keys", "new row in a form")),
            ("Esc", QT_TRANSLATE_NOOP("Keys", "leave; what is typed is a draft")),
            ("Ctrl+Q", QT_TRANSLATE_NOOP("Keys", "quit")),
            ("F1", QT_TRANSLATE_NOOP("Keys", "help")),
            ("?", QT_TRANSLATE_NOOP("Keys", "these keys")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "The citizen that is open"),
        (
            ("N", QT_TRANSLATE_NOOP("Keys", "note")),
            ("M", QT_TRANSLATE_NOOP("Keys", "move out")),
            ("I", QT_TRANSLATE_NOOP("Keys", "intake")),
            ("P", QT_TRANSLATE_NOOP("Keys", "plan")),
            ("T", QT_TRANSLATE_NOOP("Keys", "rung of the ladder")),
            ("F", QT_TRANSLATE_NOOP("Keys", "follow-up")),
            ("O", QT_TRANSLATE_NOOP("Keys", "pause or leave")),
            ("F10", QT_TRANSLATE_NOOP("Keys", "more")),
            ("Ctrl+1 … Ctrl+5", QT_TRANSLATE_NOOP("Keys", "tabs")),
            ("← →", QT_TRANSLATE_NOOP("Keys", "from bar to bar in the chart")),
            ("+ − 0", QT_TRANSLATE_NOOP("Keys", "how much time the chart shows")),
            ("L", QT_TRANSLATE_NOOP("Keys", "the chart as a list")),
        ),
    ),
)


translate = QCoreApplication.translate


class KeysList(CalmDialog):
    """The keys in two columns. Single letters act while no field is typed in, and can be turned off."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "Pathway", "", width=720)
        self.title.setText(self.tr("All keys"))
        self.aside.setText(self.tr("letters act while no field is typed in"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for column, (title, keys) in enumerate(KEYS):
            grid.addWidget(Words(translate("Keys", title), role="heading"), 0, 2 * column, 1, 2)
            for row, (key, act) in enumerate(keys, 1):
                grid.addWidget(Words(key, role="second"), row, 2 * column)
                grid.addWidget(Words(translate("Keys", act)), row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
        self.body.addLayout(grid)
