"""Beside the form of a new citizen: who may be the same person, and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pathway.casework.citizens import MaybeSame, who_may_be_same
from pathway.citizens.citizen import Citizen
from pathway.desktop.citizens import words
from pathway.desktop.citizens.latest import Latest
from pathway.desktop.parts import Cell, Column, EmptyState, Row, RowList, Words
from pathway.desktop.workplace import Workplace


class SamePanel(QWidget):
    """Asks while somebody types; Enter opens the one who was meant.

    Args:
        work: The session.
    """

    opened = Signal(object)
    """A hit was opened (`CitizenId`)."""
    found = Signal(object)
    """The hits, the strongest first (tuple of `MaybeSame`)."""

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._latest = Latest(work.background, self)
        self.hits: tuple[MaybeSame, ...] = ()
        self.title = Words(role="heading")
        empty = EmptyState(
            self.tr("Nobody is alike"), self.tr("Whoever may be the same person stands here as you write.")
        )
        columns = (Column(stretch=1, tabular=True),)
        self.list = RowList(columns, self.tr("May be the same person"), row="row_today", margin=8, empty=empty)
        self.hint = Words(self.tr("Enter opens, nothing typed is lost"), role="caption", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self.title, self.list, self.hint):
            layout.addWidget(part, int(part is self.list))
        self.list.opened.connect(self.opened)
        self._show(())

    def ask(self, typed: Citizen) -> None:
        """Look for whoever may be the one that is typed."""
        if typed.number or typed.birth_date or len(typed.given_names + typed.family_name) > 1:
            self._latest.ask(who_may_be_same, typed, lambda hits: self._show(hits or ()))
        else:
            self._latest.forget()
            self._show(())

    def who_has(self, number: str) -> Citizen | None:
        """Return the hit with a number."""
        return next((hit.citizen for hit in self.hits if number and hit.citizen.number == number), None)

    def _show(self, hits: tuple[MaybeSame, ...]) -> None:
        self.hits = hits
        title = self.tr("May be the same person")
        self.title.setText(f"{title} {len(hits)}" if hits else title)
        self.hint.setVisible(bool(hits))
        self.list.set_rows([self._row(each) for each in hits])
        self.found.emit(hits)

    def _row(self, hit: MaybeSame) -> Row:
        reasons = words.reason_words(hit.reasons)
        strong = "same_number" in hit.reasons or "same_birth_date" in hit.reasons
        number = words.masked(hit.citizen)
        cell = Cell(hit.citizen.name, aside=number, second=reasons, strong=strong, second_sign="person")
        return Row(hit.citizen.id, (cell,))
