"""A gallery of the parts, each in its states, as one widget to look at."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from pathway.desktop import look
from pathway.desktop.parts import (
    Cell,
    Column,
    DateField,
    EmptyState,
    FieldRow,
    KeyButton,
    Line,
    Row,
    RowList,
    RungChip,
    StateLabel,
    Toggle,
    Words,
)

RUNGS = ("CIVIL", "OPEN", "SEL82A", "SEL82B", "SEL85_DAY", "SEL103", "SEL85_FULL", "SEL107", "ABL105")


class Ramp(QWidget):
    """The nine rungs side by side."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(47 * 9, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, code in enumerate(RUNGS):
            fill = look.rung(code)
            box = self.rect().toRectF()
            box.setLeft(47 * place)
            box.setWidth(47)
            look.paint.frame(painter, box, fill.fill, fill.line, 1, 0)
            look.paint.text(painter, box.adjusted(19, 0, 0, 0), str(place + 1), look.font(), QColor(fill.text))
        painter.end()


def line_of(*widgets: QWidget) -> QWidget:
    """Put widgets beside each other."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(4, 4, 4, 4)
    row.setSpacing(16)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return box


def sized(widget: QWidget, width: int) -> QWidget:
    """Give a widget a fixed width."""
    widget.setFixedWidth(width)
    return widget


def state_lines() -> list[tuple[str, QWidget]]:
    """Return the lines of states."""
    words = {
        "Frister": {
            "overdue": "4 dage over",
            "due": "i dag",
            "soon": "om 9 dage",
            "done": "udført",
            "waiting": "afventer",
        },
        "Skrift": {"draft": "kladde gemt 14:32", "signed": "underskrevet", "unsaved": "ikke gemt"},
        "Pladser": {
            "free": "ledig",
            "occupied": "optaget",
            "away": "orlov",
            "reserved": "reserveret",
            "closed": "lukket",
        },
        "Afslutning": {"planned": "planlagt", "unplanned": "ikke-planlagt", "open": "åben", "gap": "uden ophold"},
    }
    kinds = {"Frister": "deadline", "Skrift": "text", "Pladser": "place", "Afslutning": "end"}
    return [
        (name, line_of(*(StateLabel(f"{kinds[name]}.{state}", text) for state, text in states.items())))
        for name, states in words.items()
    ]


def field_lines() -> list[tuple[str, QWidget]]:
    """Return the lines of fields."""
    off = sized(QLineEdit("låst"), 112)
    off.setEnabled(False)
    faulty = DateField(label="Dato")
    faulty.setText("31-11-2026")
    wrong = FieldRow("Felt med fejl", sized(faulty, 200))
    wrong.set_error(faulty.problem())
    number = sized(QLineEdit("010165-4711"), 200)
    maybe = FieldRow("Måske-advarsel", number)
    maybe.set_warning("Kontrolcifret passer ikke. Det kan være rigtigt.", "Nummeret er rigtigt")
    held = DateField(date(2026, 11, 30), label="Næste kontakt")
    return [
        ("Felt", line_of(sized(QLineEdit("Frøya Aasen"), 144), sized(held, 144), off)),
        ("", wrong),
        ("", maybe),
    ]


def empty_words() -> EmptyState:
    """Return an empty list's words."""
    empty = EmptyState(
        "Ingen bekymringer i dag",
        "Her står henvendelser om borgere, fra telefon, brev og Råd & Indsats.",
        "Ny bekymring",
        "concern",
        "B",
    )
    empty.setContentsMargins(32, 0, 32, 0)
    return empty


def picks() -> QWidget:
    """Return check boxes, radio buttons and toggles, off and on."""
    yes, chosen = QCheckBox("ja"), QRadioButton("ja")
    yes.setChecked(True)
    chosen.setChecked(True)
    return line_of(QCheckBox("nej"), yes, QRadioButton("nej"), chosen, Toggle("Bolig"), Toggle("Økonomi", on=True))


def rows() -> RowList:
    """Return three rows, the last one current."""
    view = RowList((Column(stretch=1),), "Rækker", margin=32, fitting=True)
    names = {"rest": "hvile", "hover": "under markøren", "on": "valgt"}
    view.set_rows([Row(name, (Cell(words),)) for name, words in names.items()])
    view.choose("on")
    return view


class Gallery(QWidget):
    """All parts in one scheme; `focus_me` gets the keyboard."""

    def __init__(self, title: str) -> None:
        super().__init__()
        look.mark(self, role="surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(640)
        self.focus_me = KeyButton("Plan", "plan", "P")
        grid = QGridLayout()
        grid.setContentsMargins(32, 24, 16, 8)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 140)
        grid.addWidget(Words(title, role="title"), 0, 0)
        for number, (name, widget) in enumerate(self._lines(), 1):
            grid.addWidget(Words(name, role="second"), number, 0)
            grid.addWidget(widget, number, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(grid)
        for part in (rows(), Line(), empty_words()):
            layout.addWidget(part)

    def _lines(self) -> list[tuple[str, QWidget]]:
        off = KeyButton("Plan", "plan", "P")
        off.setEnabled(False)
        first, second = KeyButton("Notat", "note", "N", primary=True), KeyButton("Plan", "plan", "P")
        codes = {"SEL110": "SEL § 110", "SEL85A": "SEL § 85 a", "SEL80": "SEL § 80"}
        places = line_of(*(RungChip(code, words) for code, words in codes.items()))
        lines = [("Knapper", line_of(first, second, self.focus_me, off)), *field_lines(), ("Valg", picks())]
        return [*lines, *state_lines(), ("Trin 1 til 9", line_of(Ramp())), ("Uden for trappen", places)]
