"""Opening pages and forms: where a page asks to go, the window goes."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QListView, QMenu, QStackedWidget, QWidget

from pathway.desktop import look
from pathway.desktop.window import pages
from pathway.desktop.window.place import OpenForm, Place

if TYPE_CHECKING:
    from pathway.desktop.window.frame import Frame
    from pathway.drafts.draft import Draft

STAYS = ("today", "citizens", "shelter", "figures", "log")
"""Pages that are kept while the session lasts; others are made anew for what they are about."""
WIDEST = 16_777_215
"""Qt's own bound for a widget that may take all there is."""
BESIDE_AT_LEAST = 420
"""A page narrower than this beside the panel says nothing: then the panel has the window to itself."""
DIALOGS = (
    "new_citizen",
    "edit_citizen",
    "intake",
    "move_out",
    "placement",
    "end_placement",
    "follow_up",
    "import_register",
)
OF_SHELTER = frozenset({"stays.away"})
"""Forms that the shelter's page opens by itself; the citizen's page opens the others that have no way of their own."""
MOST_BACK = 40


class Opening(QObject):
    """Shows one page at a time, a panel beside it, and dialogs over it."""

    moved = Signal(object)
    """The place that is open now."""

    def __init__(self, frame: "Frame") -> None:
        super().__init__(frame)
        self._frame, self._work = frame, frame.work
        self.stack = QStackedWidget()
        self.stack.setMinimumSize(1, 1)  # a wide page must not keep the window wide when it could scroll or step aside
        look.mark(self.stack, role="surface")
        self.beside = QFrame()
        self._beside = QHBoxLayout(self.beside)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self.beside.hide()
        self.place = Place("")
        self.form: OpenForm | None = None
        self._kept: dict[str, QWidget] = {}
        self._guest: QWidget | None = None
        self._under: QWidget | None = None
        self._panel: QWidget | None = None
        self._back: list[Place] = []
        self._room = 0
        self._listen()

    def _listen(self) -> None:
        ways = self._work.ways
        ways.page.connect(lambda name: self.go(Place(name)))
        ways.citizen.connect(lambda citizen: self.go(Place("citizen", citizen)))
        ways.plan.connect(lambda stay: self.go(Place("plan", stay)))
        ways.read_plan.connect(lambda plan: self.go(Place("read_plan", plan)))
        ways.paper.connect(self.show_paper)
        ways.go_on.connect(self.go_on)
        ways.note.connect(lambda said: self.open_form(OpenForm("note", said)))
        for way in DIALOGS:
            getattr(ways, way).connect(lambda said, way=way: self.open_form(OpenForm(way, said)))

    def go(self, place: Place) -> None:
        """Open a page. The panel beside it stays only while the page is about the same citizen."""
        if place == self.place:
            return
        if self.place.page and self.place.page != "paper":
            self._back = [*self._back[-MOST_BACK:], self.place]
        self._show(place, self._page(place))

    def go_back(self) -> None:
        """Open the page before this one."""
        if self._back:
            place = self._back.pop()
            under, self._under = self._under, None
            self._show(place, under or self._page(place))

    def show_paper(self, pdf: object, title: str) -> None:
        """Show a PDF before it is printed; leaving it shows the page it came from, as it was left."""
        page = pages.make("paper", self._work, pdf, title)
        page.closed.connect(self.go_back)  # type: ignore[attr-defined]
        if self.place.page != "paper":
            self._back = [*self._back[-MOST_BACK:], self.place]
        self._show(Place("paper"), page)

    def _page(self, place: Place) -> QWidget:
        if place.page in STAYS:
            if place.page not in self._kept:
                self._kept[place.page] = pages.make(place.page, self._work)
            return self._kept[place.page]
        if place.page == "citizen":
            return self._citizen(place)
        if place.page == "settings":
            return pages.make("settings", self._work, self._frame)
        if place.page == "read_plan":
            return pages.make("plan", self._work, plan=place.about)
        return pages.make(place.page, self._work, place.about)

    def _citizen(self, place: Place) -> QWidget:
        """Return the one page that citizens share, turned to another: making one takes longer than filling it."""
        if "citizen" not in self._kept:
            self._kept["citizen"] = pages.make("citizen", self._work, place.about)
        else:
            turn_to: Callable[[object], None] = self._kept["citizen"].turn_to  # type: ignore[attr-defined]
            turn_to(place.about)
        return self._kept["citizen"]

    def _show(self, place: Place, page: QWidget) -> None:
        guest = self._guest
        if place.page == "paper" and self.place.page != "paper":
            self._under, guest = guest, None
        elif place.page != "paper":
            self._let_go(self._under)
            self._under = None
        self.place, self._guest = place, None if place.page in self._kept else page
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        if guest is not page:
            self._let_go(guest)
        if place.page != "citizen":
            self.close_panel()
        self.moved.emit(place)
        if not page.isAncestorOf(QApplication.focusWidget() or self.stack):
            _give_keyboard(page)

    def _let_go(self, page: QWidget | None) -> None:
        if page is not None:
            self.stack.removeWidget(page)
            page.hide()
            page.deleteLater()

    def open_form(self, form: OpenForm) -> None:
        """Open a panel or a dialog, with the page it belongs to."""
        if form.way == "note":
            self._open_note(form)
            return
        about = form.said if isinstance(form.said, tuple) else (form.said,)
        dialog = pages.make(form.way, self._work, *about, parent=self._frame)
        if isinstance(dialog, QDialog):
            self.form = form
            dialog.finished.connect(lambda _result: self._form_closed(form, dialog))
            dialog.open()

    def go_on(self, draft: "Draft") -> None:
        """Open the page that a form was left on, and let it open the form again."""
        self.go(Place("shelter") if draft.form in OF_SHELTER else Place("citizen", draft.citizen))
        page: Any = self.stack.currentWidget()
        page.go_on(draft)

    def _form_closed(self, form: OpenForm, dialog: QWidget) -> None:
        if self.form == form:
            self.form = None
        dialog.deleteLater()

    def _open_note(self, form: OpenForm) -> None:
        citizen, *more = form.said if isinstance(form.said, tuple) else (form.said,)
        self.close_panel()
        self.go(Place("citizen", citizen))
        panel = pages.make("note", self._work, citizen, *more)
        self._beside.addWidget(panel)
        self._panel, self.form = panel, form
        panel.closed.connect(self.close_panel)  # type: ignore[attr-defined]
        self.beside.show()
        self.make_room(self._room)

    def close_panel(self) -> None:
        """Close the panel; what was typed in it is a draft."""
        panel, self._panel = self._panel, None
        if panel is None:
            return
        self.form = None
        self.beside.hide()
        self.stack.show()
        panel.hide()
        panel.deleteLater()
        page = self.stack.currentWidget()
        if page is not None and not page.isAncestorOf(QApplication.focusWidget() or self.stack):
            _give_keyboard(page)  # hiding the panel sent it to the search field, where letters no longer act

    def left(self) -> tuple[Place, OpenForm | None]:
        """Return what is open as ids alone: it is remembered while the store is closed, where no name may be."""
        place = self.place if self.place.page != "paper" else self._back[-1] if self._back else Place()
        form = self.form and OpenForm(self.form.way, _ids(self.form.said))
        return place, form

    def make_room(self, width: int) -> None:
        """Show page and panel side by side where there is room for both."""
        self._room = width
        if self._panel is None:
            return
        beside = look.wide(look.size("note_panel"))
        both = width - beside >= BESIDE_AT_LEAST
        self.stack.setVisible(both)
        self._panel.setMinimumWidth(beside if both else 0)
        self._panel.setMaximumWidth(beside if both else WIDEST)

    def topic(self) -> str:
        """Return what is worked on: the form that is open, else the page."""
        return self.form.way if self.form is not None else self.place.page

    def menu(self) -> QMenu | None:
        """Return the menu of all acts on the page that is open, if it has one."""
        acts: Any = getattr(self.stack.currentWidget(), "acts", None)
        menu = acts.menu() if hasattr(acts, "menu") else None
        return menu if isinstance(menu, QMenu) else None

    def letter_acts(self) -> Mapping[str, Callable[[], None]]:
        """Return what single letters do on the page that is open."""
        acts: Any = getattr(self.stack.currentWidget(), "letter_acts", dict)
        return dict(acts())


def _give_keyboard(page: QWidget) -> None:
    """Let a page begin where it says, else in its first list."""
    begin: Any = getattr(page, "begin", None)
    lists = (each for each in page.findChildren(QListView) if each.isVisibleTo(page))
    if begin is not None:
        begin()
    elif (first := next(lists, None)) is not None:
        first.setFocus()


def _ids(said: object) -> object:
    """Return what a form is about without anything that is no id: what was typed is in its draft."""
    if isinstance(said, tuple):
        return tuple(_ids(each) for each in said)
    return said if isinstance(said, UUID) else None
