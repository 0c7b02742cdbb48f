"""The first run: where and for whom, who you are, and the recovery code. Only then is a store made."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from pathway.base.errors import OutsideError, RuleError
from pathway.desktop import look
from pathway.desktop.texts import outside_words, rule_words
from pathway.desktop.threads import Threads
from pathway.desktop.unlock import making
from pathway.desktop.unlock.first_code import FirstCode
from pathway.desktop.unlock.first_person import FirstPerson
from pathway.desktop.unlock.first_unit import FirstUnit
from pathway.desktop.unlock.steps import Step, Steps

if TYPE_CHECKING:
    from pathway.casework.stores import RecoveryCode

CONTENT = 608


class FirstRun(QWidget):
    """Three pages beside the panel of steps; what was typed stays when one goes back.

    Args:
        threads: The way off the window's thread.
        folder: Where the store will lie unless another place is chosen.
    """

    opened = Signal(object, object)
    """The office in the new store, and None."""
    another = Signal(object)
    """The folder of a store that is there already."""
    demo = Signal(object)
    """A demo store was asked for, in this folder."""
    paper = Signal(object, str)
    """The recovery sheet, to be looked at and printed, and its title."""

    def __init__(self, threads: Threads, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._threads = threads
        self._store: making.StoreWish | None = None
        self._person: making.PersonWish | None = None
        self.steps = Steps(
            (
                Step(self.tr("Store and unit"), self.tr("Where, for whom")),
                Step(self.tr("You and your passphrase"), self.tr("Who opens the store")),
                Step(self.tr("Recovery code"), self.tr("Write it down")),
            )
        )
        self.unit, self.person, self.code = FirstUnit(folder), FirstPerson(), FirstCode(threads)
        self.pages = QStackedWidget()
        for page in (self.unit, self.person, self.code):
            self.pages.addWidget(_scrolled(page))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.steps)
        row.addWidget(self.pages, 1)
        self._connect()

    def _connect(self) -> None:
        self.unit.ready.connect(self._unit_ready)
        self.unit.another.connect(self.another)
        self.unit.demo.connect(self.demo)
        self.person.ready.connect(self._person_ready)
        self.person.back.connect(lambda: self._go(0))
        self.code.back.connect(lambda: self._go(1))
        self.code.confirmed.connect(self._make)
        self.code.paper.connect(self.paper)

    def begin(self) -> None:
        """Put the keyboard where it is needed first."""
        (self.unit, self.person, self.code)[self.pages.currentIndex()].begin()

    def _go(self, step: int) -> None:
        self.pages.setCurrentIndex(step)
        self.steps.go_to(step)
        self.begin()

    def _unit_ready(self, wish: making.StoreWish) -> None:
        self._store = wish
        rooms = sum(each.rooms for each in wish.houses)
        houses = self.tr("%n house(s)", "", len(wish.houses))
        words = f"{houses}, {self.tr('%n place(s)', '', rooms)}" if rooms else wish.unit
        self.steps.tell(0, words)
        self._go(1)

    def _person_ready(self, wish: making.PersonWish) -> None:
        self._threads.call(
            lambda: making.check_person(wish),
            owner=self,
            done=lambda _fine: self._person_fine(wish),
            objected=self.person.objected,
        )

    def _person_fine(self, wish: making.PersonWish) -> None:
        self._person = wish
        self.steps.tell(1, f"{wish.name}, {wish.initials}")
        self.steps.tell(2, self.tr("Write it down now"))
        self._go(2)
        self.code.draw(self._store.unit if self._store else "")

    def _make(self, code: "RecoveryCode") -> None:
        store, person = self._store, self._person
        if store is None or person is None:
            return
        self._threads.call(
            lambda: making.make(store, person, code),
            owner=self,
            done=self._made,
            objected=self._objected,
            failed=self._failed,
            writes=True,
        )

    def _made(self, office: object) -> None:
        self.person.forget()
        self.code.forget()
        self._person = None
        self.opened.emit(office, None)

    def _objected(self, error: RuleError) -> None:
        self.code.say(rule_words(error))

    def _failed(self, error: OutsideError) -> None:
        self.code.say(outside_words(error))


def _scrolled(page: QWidget) -> QScrollArea:
    """Return a page with its margins, scrolling where the window is low."""
    ground = QWidget()
    ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    look.mark(ground, role="surface")
    page.setMaximumWidth(CONTENT)
    inner = QHBoxLayout()
    inner.setContentsMargins(0, 0, 0, 0)
    inner.addWidget(page, 1000)
    inner.addStretch(1)
    column = QVBoxLayout(ground)
    column.setContentsMargins(64, 48, 32, 24)
    column.addLayout(inner)
    area = QScrollArea()
    area.setWidget(ground)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
