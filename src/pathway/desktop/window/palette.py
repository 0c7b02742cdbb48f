"""The palette: everything by typing. Acts for the page that is open, citizens, and where one can go."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from pathway.base.folding import matches, spans
from pathway.casework.search import Line as Found
from pathway.casework.search import SearchFor, find_citizens
from pathway.desktop import look
from pathway.desktop.citizens.lines import place_words
from pathway.desktop.citizens.words import masked
from pathway.desktop.parts import Cell, Column, EmptyState, Line, Row, RowList, Scrim, SearchField, Words, group
from pathway.desktop.workplace import Workplace

MOST_CITIZENS, FROM_LETTERS, PAUSE_MS = 6, 2, 40


@dataclass(frozen=True, slots=True)
class PaletteAct:
    """One thing that can be done from the palette."""

    text: str = field(repr=False)
    act: Callable[[], object]
    icon: str = ""
    aside: str = field(default="", repr=False)
    key: str = ""


def acts_of(menu: QMenu) -> tuple[PaletteAct, ...]:
    """Return the acts of a page's own menu, those of menus within it too, that can be done now."""
    found: list[PaletteAct] = []
    for action in menu.actions():
        within = action.menu()
        if isinstance(within, QMenu) and action.isEnabled():
            found += [PaletteAct(f"{action.text()}: {each.text}", each.act, each.icon) for each in acts_of(within)]
        elif action.isEnabled() and not action.isSeparator():
            found.append(_act_of(action))
    return tuple(found)


def _act_of(action: QAction) -> PaletteAct:
    text, _tab, key = action.text().partition("\t")
    return PaletteAct(text, action.trigger, "enter", key=key)


class Palette(QFrame):
    """Lies on the search field's place, over a dimmed window. Arrows choose, Enter does, Esc leaves.

    Args:
        work: The session.
        here: What can be done on the page that is open.
        anywhere: What can always be done: pages and new things.
        parent: The frame that it covers.
    """

    closed = Signal()
    keys_asked = Signal()

    def __init__(
        self,
        work: Workplace,
        here: tuple[PaletteAct, ...],
        anywhere: tuple[PaletteAct, ...],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._frame = parent
        self._work, self._here, self._anywhere = work, here, anywhere
        self._acts: dict[object, Callable[[], object]] = {}
        self._found: tuple[Found, ...] = ()
        self._asked = ""
        look.mark(self, role="raised")
        self.setAccessibleName(self.tr("Search and act"))
        self._scrim = Scrim(parent, "palette")
        self._scrim.clicked.connect(self.leave)
        self.field = SearchField(self.tr("Search citizen or type an action …"), hint="Esc", large=True)
        self.field.setProperty("bare", True)
        self.field.setProperty("ring", "none")
        columns = (Column(stretch=1), Column(second=True, right=True, caption=True))
        nothing = EmptyState(
            self.tr("Nothing fits"),
            self.tr("Write half a name, a birthday, or what you want to do. Ctrl+B: new citizen."),
        )
        self.list = RowList(columns, self.tr("What can be done"), margin=16, lines=False, empty=nothing)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self._ask)
        self.field.installEventFilter(self)
        self.list.opened.connect(self._do)
        self.list.clicked.connect(lambda _index: self._do(self.list.current_id()))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 8)
        foot.setSpacing(20)
        foot.addWidget(Words(self.tr("↑ ↓ chooses"), role="caption"))
        foot.addWidget(Words(self.tr("Enter does it"), role="caption"))
        foot.addStretch(1)
        foot.addWidget(Words(self.tr("? all keys"), role="caption"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        self.field.setFixedHeight(look.row("top_bar"))
        sought = QHBoxLayout()
        sought.setContentsMargins(6, 0, 6, 0)
        sought.addWidget(self.field)
        edge = Line()
        look.mark(edge, role="edge")
        layout.addLayout(sought)
        layout.addWidget(edge)
        layout.addWidget(self.list, 1)
        layout.addWidget(Line())
        layout.addLayout(foot)

    def open(self, typed: str = "", left: int = 200) -> None:
        """Open with what was typed already; ``left`` is where the search field begins, pixels."""
        self._left = left
        self._scrim.show()
        self.show()
        self.field.setText(typed)
        self._ask()
        self.raise_()
        self.field.setFocus()

    def leave(self) -> None:
        """Close without doing anything."""
        self._scrim.hide()
        self._scrim.deleteLater()
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list, do and leave, while the keyboard stays in the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if key in moves:
                self.list.keys_move(moves[Qt.Key(key)])
            elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._do(self.list.current_id())
            elif key == Qt.Key.Key_Escape:
                self.leave()
            elif event.text() == "?" and not self.field.text():
                self.keys_asked.emit()
                self.leave()
            else:
                return super().eventFilter(watched, event)
            return True
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        """Show the acts at once, and the citizens when they are found."""
        self._asked = self.field.text().strip()
        if len(self._asked) < FROM_LETTERS:
            self._found = ()
        else:
            asked = self._asked
            wanted = SearchFor(asked, limit=MOST_CITIZENS)
            run = self._work.background.run
            run(find_citizens, wanted, owner=self, done=lambda found: self._answered(asked, found))
        self._show()

    def _answered(self, asked: str, found: tuple[Found, ...]) -> None:
        if asked == self._asked:
            self._found = found
            self._show()

    def _show(self) -> None:
        self._acts = {}
        rows: list[Row] = []
        rows += self._group(self.tr("This page"), self._here)
        citizens = [self._citizen(each) for each in self._found]
        rows += [group(self.tr("Citizens"), quiet=True), *citizens] if citizens else []
        rows += self._group(self.tr("Go to and act"), self._anywhere)
        self.list.set_rows(rows)
        if self.list.current_id() is None:
            self.list.first()
        tall = min(max(len(rows), 2) * look.row("row_list"), self._frame.height() - 140)
        foot = look.row("row_list")
        width = min(look.wide(look.size("palette")), self._frame.width() - self._left - 8)
        self.setGeometry(self._left, 8, width, look.row("top_bar") + tall + foot + 4)

    def _group(self, title: str, acts: Iterable[PaletteAct]) -> list[Row]:
        fitting = [each for each in acts if not self._asked or matches(self._asked, each.text)]
        rows = [self._row(("act", title, each.text), each) for each in fitting]
        return [group(title, quiet=True), *rows] if rows else []

    def _row(self, row_id: tuple[str, str, str], act: PaletteAct) -> Row:
        self._acts[row_id] = act.act
        matched = spans(act.text, self._asked) if self._asked else ()
        words = Cell(act.text, sign=act.icon or "dash", aside=act.aside, matched=matched)
        return Row(row_id, (words, Cell(act.key)))

    def _citizen(self, found: Found) -> Row:
        citizen = found.citizen
        self._acts[citizen.id] = lambda: self._work.ways.citizen.emit(citizen.id)
        told = [masked(citizen), *self._age(citizen.age(self._work.now().date()))]
        told += [place_words(found)] if found.rung else []
        aside = ", ".join(each for each in told if each)
        name = Cell(citizen.name, sign="person", aside=aside, matched=spans(citizen.name, self._asked))
        return Row(citizen.id, (name, Cell()))

    def _age(self, years: int | None) -> list[str]:
        return [] if years is None else [self.tr("%n year(s)", "", years)]

    def _do(self, row_id: object) -> None:
        act = self._acts.get(row_id)
        if act is not None:
            self.leave()
            act()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and frame."""
        super().paintEvent(event)
        painter = QPainter(self)
        look.paint.frame(painter, QRectF(self.rect()), look.colour("raised"), look.colour("edge"), 1, 0)
        painter.end()
