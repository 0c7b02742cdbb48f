"""Citizens: one's own, the unit's or all, found as one types; a new one only after looking."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pathway.casework.search import count_citizens
from pathway.citizens.citizen import Citizen
from pathway.desktop import look
from pathway.desktop.citizens.finder import CitizenFinder
from pathway.desktop.parts import BottomBar, KeyButton, Segment, Words
from pathway.desktop.parts.typed_words import show_date
from pathway.desktop.workplace import Workplace

translate = QCoreApplication.translate
TABLES = frozenset({"citizens", "stays", "placements", "follow_ups", "users"})


class CitizensPage(QWidget):
    """The page of citizens.

    Args:
        work: The session.
    """

    def __init__(self, work: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        look.mark(self, role="surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.finder = CitizenFinder(work, "mine")
        self.among = Segment(
            [("mine", self.tr("Mine")), ("open", self.tr("The unit")), ("all", self.tr("Closed too"))],
            "mine",
            self.tr("Among whom"),
        )
        self.new = KeyButton(self.tr("Create new citizen"), "person", "Ctrl+B")
        self.carried = Words(role="second")
        self.keys_hint = Words(self.tr("↑ ↓ choose · Enter opens · N note · Esc clears"), role="caption")
        for part in (self.carried, self.keys_hint):
            part.setMinimumWidth(1)  # long words give way to the window, not the window to them
        self._lay_out()
        self._connect()
        self._say_carried("")
        self.refresh()

    def _lay_out(self) -> None:
        margin = look.size("page_margin")
        head = QHBoxLayout()
        head.addWidget(Words(self.tr("Citizens"), role="title"))
        head.addStretch(1)
        head.addWidget(self.among)
        upper = QWidget()
        upper.setFixedHeight(look.row("page_head"))
        upper.setLayout(head)
        head.setContentsMargins(0, 0, 0, 0)
        body = QVBoxLayout()
        body.setContentsMargins(margin, 0, margin, 0)
        body.setSpacing(0)
        body.addWidget(upper)
        body.addWidget(self.finder, 1)
        bottom = BottomBar()
        bottom.add(Words(self.tr("Is it none of them?")))
        bottom.add(self.new)
        bottom.add(self.carried)
        bottom.add_right(self.keys_hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(body, 1)
        layout.addWidget(bottom)

    def _connect(self) -> None:
        self.among.chosen.connect(self.finder.set_among)
        self.finder.opened.connect(self._work.ways.citizen.emit)
        self.finder.sought.connect(self._say_carried)
        self.new.clicked.connect(self._create)
        self._work.changes.touched.connect(self._touched)

    def letter_acts(self) -> dict[str, Callable[[], None]]:
        """Return what single letters do when no field has the keyboard."""
        return {"N": self._note}

    def refresh(self) -> None:
        """Ask again for the list and the counts."""
        self.finder.refresh()
        self._work.background.run(count_citizens, None, owner=self, done=self._show_counts)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard into the search field."""
        super().showEvent(event)
        self.finder.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.finder.field.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the hint of keys where there is no room for it."""
        super().resizeEvent(event)
        self.keys_hint.setVisible(event.size().width() >= look.size("two_columns_below_content"))

    def _touched(self, tables: frozenset[str]) -> None:
        if tables & TABLES:
            self.refresh()

    def _show_counts(self, counts: dict[str, int]) -> None:
        words = {"mine": self.tr("Mine"), "open": self.tr("The unit"), "all": self.tr("Closed too")}
        for among, text in words.items():
            self.among.set_text(among, f"{text} {counts[among]}")

    def _say_carried(self, text: str) -> None:
        self.carried.setText(carried_words(self.finder.typed()) if text else "")

    def _create(self) -> None:
        self._work.ways.new_citizen.emit(self.finder.typed() if self.finder.text() else None)

    def _note(self) -> None:
        citizen = self.finder.current()
        if citizen is not None:
            self._work.ways.note.emit(citizen)


def carried_words(typed: Citizen) -> str:
    """Return what of a search goes along into a new citizen: ‹first name “Soe”›."""
    told = []
    if typed.given_names:
        told.append(translate("Citizens", "first name “{name}”").format(name=typed.given_names))
    if typed.family_name:
        told.append(translate("Citizens", "family name “{name}”").format(name=typed.family_name))
    if typed.number:
        told.append(translate("Citizens", "number"))
    elif typed.birth_date:
        told.append(translate("Citizens", "birth date {day}").format(day=show_date(typed.birth_date)))
    if not told:
        return ""
    return translate("Citizens", "The search goes along: {what}.").format(what=", ".join(told))
