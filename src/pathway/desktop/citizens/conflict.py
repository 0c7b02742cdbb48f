"""Two people saved the same citizen: what each of them wrote, field by field, and whose word holds."""

from dataclasses import dataclass, field, fields, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pathway.citizens.citizen import Citizen
from pathway.desktop.citizens import citizen_form
from pathway.desktop.parts import Cell, Column, KeyButton, Row, RowList, StateLabel, Words


@dataclass(frozen=True, slots=True)
class Both:
    """A field that both changed."""

    name: str
    ours: object = field(repr=False)
    theirs: object = field(repr=False)


def both_changed(before: Citizen, ours: Citizen, theirs: Citizen) -> tuple[Both, ...]:
    """Return the fields that both changed, and not to the same."""
    found = []
    for name in citizen_form.labels():
        was, our, their = (getattr(each, name) for each in (before, ours, theirs))
        if our != was and their not in (was, our):
            found.append(Both(name, our, their))
    return tuple(found)


def merged(before: Citizen, ours: Citizen, theirs: Citizen, *, keep_ours: bool) -> Citizen:
    """Return what was saved by the other, with what we changed on top; in fields of both one of them holds."""
    both = {each.name for each in both_changed(before, ours, theirs)}
    changed = {
        each.name: getattr(ours, each.name)
        for each in fields(Citizen)
        if getattr(ours, each.name) != getattr(before, each.name) and (keep_ours or each.name not in both)
    }
    changed.pop("version", None)
    return replace(theirs, **changed)


class ConflictPanel(QWidget):
    """Shows both values of each field, and asks which hold."""

    kept_ours = Signal()
    kept_theirs = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = StateLabel("deadline.overdue", self.tr("Somebody else saved meanwhile"))
        said = self.tr("Nothing was overwritten. These fields were changed by both of you:")
        columns = (
            Column(self.tr("Field"), stretch=2, second=True),
            Column(self.tr("You"), stretch=3),
            Column(self.tr("The other"), stretch=3),
        )
        self.said = Words(said, role="second", wrap=True)
        self.list = RowList(columns, self.tr("Both values"), row="row_table_dense", heads=True, margin=0, bar=False)
        self.ours = KeyButton(self.tr("Mine hold"), small=True)
        self.theirs = KeyButton(self.tr("The other's hold"), small=True)
        acts = QHBoxLayout()
        for button in (self.ours, self.theirs):
            acts.addWidget(button)
        acts.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self.title, self.said, self.list):
            layout.addWidget(part, int(part is self.list))
        layout.addLayout(acts)
        self.ours.clicked.connect(self.kept_ours)
        self.theirs.clicked.connect(self.kept_theirs)

    def show_both(self, both: tuple[Both, ...]) -> None:
        """Show the fields that both changed."""
        labels = citizen_form.labels()
        self.list.set_rows(
            [
                Row(
                    each.name,
                    (
                        Cell(labels[each.name]),
                        Cell(citizen_form.shown(each.name, each.ours)),
                        Cell(citizen_form.shown(each.name, each.theirs)),
                    ),
                )
                for each in both
            ]
        )
        self.said.setVisible(bool(both))
        self.list.setVisible(bool(both))
        self.theirs.setVisible(bool(both))
        self.ours.setText(self.tr("Mine hold") if both else self.tr("Save both"))
