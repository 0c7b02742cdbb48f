"""The one window: the door while the store is closed, the frame while it is open, and the way between them."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea

from pathway.base.places import holds_store
from pathway.desktop.parts import bind
from pathway.desktop.preferences import Preferences
from pathway.desktop.threads import Threads
from pathway.desktop.window.copies import Copies

if TYPE_CHECKING:
    from pathway.casework.office import Office
    from pathway.desktop.window.frame import Frame
    from pathway.desktop.window.place import Left
    from pathway.desktop.window.session import Session

WIDTH, HEIGHT = 1366, 688
TITLE_BAR = 32
"""What the system takes above the window; a screen at 150 % is smaller than the window is drawn for."""


class MainWindow(QMainWindow):
    """Says "Pathway" in its title and nothing more, whoever is on the screen.

    Args:
        folder: The store.
        preferences: What the person prefers here.
        idle_ms: Milliseconds until it locks itself; None takes the person's minutes.
    """

    unlocked = Signal()
    """The frame is on the screen."""
    begun = Signal()
    """What an open store needs has been read."""
    bug = Signal(object)
    """An error that nobody took."""

    def __init__(self, folder: Path, preferences: Preferences, idle_ms: int | None = None) -> None:
        super().__init__()
        self.setWindowTitle("Pathway")
        self.folder, self.preferences = folder, preferences
        self._idle_ms = idle_ms
        self.threads = Threads()
        self.threads.bug.connect(self.bug)
        self.session: Session | None = None
        self._left: Left | None = None
        self._painted = False
        self._copies = Copies(self)
        room = self.screen().availableSize()
        self.resize(min(WIDTH, room.width()), min(HEIGHT, room.height() - TITLE_BAR))
        if not preferences.geometry.isEmpty():
            self.restoreGeometry(preferences.geometry)
        bind("Ctrl+Q", self, self._quit)
        bind("F1", self, self.show_help)
        self.knock()

    def knock(self, why: str = "") -> None:
        """Show the door of the store, or the first run where there is none."""
        if holds_store(self.folder) or why:
            self._show_door(why)
        else:
            self._show_first_run()

    def _show_door(self, why: str = "") -> None:
        from pathway.desktop.unlock.unlock_page import UnlockPage

        page = UnlockPage(self.threads, self.preferences, self.folder, why)
        page.use_code.connect(lambda: self._show_recovery(why))
        page.another.connect(self.open_folder)
        self._show_page(page)

    def _show_recovery(self, why: str) -> None:
        from pathway.desktop.unlock.recovery_page import RecoveryPage

        page = RecoveryPage(self.threads, self.preferences, self.folder)
        page.back.connect(lambda: self.knock(why))
        self._show_page(page)

    def _show_first_run(self) -> None:
        from pathway.desktop.unlock.first_run import FirstRun

        page = FirstRun(self.threads, self.folder)
        page.another.connect(self.open_folder)
        page.demo.connect(self._make_demo)
        page.paper.connect(self._show_paper)
        self._show_page(page)

    def _show_page(self, page: Any) -> None:
        page.opened.connect(self._opened)
        self.setCentralWidget(page)
        page.begin()
        if self._painted:
            self._look()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Begin with what takes long when the window has been painted once."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._look)

    def _look(self) -> None:
        """Let the door ask who has a key; meanwhile read what an open store needs."""
        page: Any = self.centralWidget()
        if hasattr(page, "look_again"):
            page.look_again()
        self.threads.call(_read_the_rest, owner=self, done=lambda _none: self.begun.emit())
        _know_kinds()

    def open_folder(self, folder: Path) -> None:
        """Go to another store's door."""
        self.folder, self._left = folder, None
        self.knock()

    def _opened(self, office: "Office", remember: bool | None) -> None:
        """Begin a session, and read what the frame needs before it is drawn."""
        from pathway.desktop.window.session import Session

        session = Session(office, remember, self)
        session.background.bug.connect(self.bug)
        self.session = session
        self.folder = office.safe.folder
        session.ready.connect(self._ready)
        session.begin()

    def _ready(self) -> None:
        session = self.session
        if session is None or session.unit is None:
            return
        self.preferences.opened(self.folder, session.unit.name, session.unit.me.initials)
        self._show_frame(self._left)
        self._left = None
        self._watch()
        self.unlocked.emit()

    def _show_frame(self, left: "Left | None") -> None:
        from pathway.desktop.window.frame import Frame

        session = self.session
        if session is None or session.work is None or session.unit is None:
            return
        frame = Frame(session.work, self.preferences, session.unit)
        frame.lock.connect(self.lock)
        frame.help.connect(self.show_help)
        frame.rebuilt.connect(self._rebuild)
        frame.idle_chosen.connect(lambda minutes: self._idle.start(minutes * 60_000))
        self.setCentralWidget(frame)
        frame.begin(left)

    def frame(self) -> "Frame | None":
        """Return what is on the screen of an open store."""
        from pathway.desktop.window.frame import Frame

        shown = self.centralWidget()
        return shown if isinstance(shown, Frame) else None

    def show_help(self) -> None:
        """Open the help where it fits what is on the screen; at the door too."""
        from pathway.desktop.help.help_view import HelpView

        frame = self.frame()
        HelpView(self, frame.opening.topic() if frame is not None else "door").open()

    def _rebuild(self) -> None:
        """Make everything again, for instance in another language, where it was."""
        frame = self.frame()
        if frame is not None and self.session is not None:
            for drafting in frame.draftings():
                drafting.keep()
            left = frame.left()
            self.session.renew()
            self._show_frame(left)

    def _watch(self) -> None:
        from pathway.desktop.window.idle import IdleWatch

        app = QApplication.instance()
        if isinstance(app, QApplication):
            if not hasattr(self, "_idle"):
                self._idle = IdleWatch(app, 1)
                self._idle.idle.connect(self._lock_idle)
                self._idle.asked.connect(self.lock)
            self._idle.start(self._idle_ms or self.preferences.idle_minutes * 60_000)

    def _lock_idle(self) -> None:
        self.lock(idle=True)

    def lock(self, *, idle: bool = False) -> None:
        """Lock: what is typed is kept, everything is covered at once, the store is closed and its key wiped."""
        frame, session = self.frame(), self.session
        if frame is None or session is None:
            return
        self._idle.stop()
        self._left = frame.left()
        words = self._why(frame.has_drafts(), idle)
        session.background.closing.emit()
        self._cover()
        self.session = None
        self.knock(words)
        self.threads.call(session.close, owner=self, done=lambda _none: session.deleteLater(), writes=True)
        self._copies.take_back()

    def _why(self, drafts: bool, idle: bool) -> str:
        at = f"{datetime.now().astimezone():%H:%M}"
        minutes = self.preferences.idle_minutes
        why = self.tr("Locked at {time}, because nobody typed for %n minute(s).", "", minutes) if idle else ""
        why = (why or self.tr("Locked at {time}.")).format(time=at)
        return f"{why} {self.tr('Your draft is kept and opens again.')}" if drafts else why

    def _cover(self) -> None:
        """Close every menu, dialog and preview: what is locked shows nothing."""
        for popup in (QApplication.activePopupWidget(), *QApplication.topLevelWidgets()):
            if popup is not None and popup is not self and popup.isVisible():
                popup.close()

    def _make_demo(self, folder: Path) -> None:
        from pathway.desktop.unlock.demo_page import DEMO, DemoPage

        place = folder.with_name(DEMO)
        if holds_store(place):
            self.open_folder(place)
            return
        page = DemoPage(self.threads, place)
        page.back.connect(lambda: self.knock())
        page.ready.connect(self._demo_made)
        self.setCentralWidget(page)

    def _demo_made(self, folder: Path, initials: str) -> None:
        self.preferences.demo = str(folder)
        self.preferences.opened(folder, "Fjordby Kommune", initials)
        self.open_folder(folder)

    def _show_paper(self, pdf: bytes, title: str) -> None:
        from pathway.desktop.window.paper_window import show_paper

        show_paper(self, self.threads, pdf, title)

    def _quit(self) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is typed, finish what was asked, and wipe the key before the program ends."""
        self.preferences.geometry = self.saveGeometry()
        session, self.session = self.session, None
        self.hide()
        if session is not None:
            session.background.closing.emit()
            session.close()
            session.deleteLater()
            self._copies.take_back()
        self.threads.finish()
        super().closeEvent(event)


def _know_kinds() -> None:
    """Let Python learn which kinds of widgets and objects Qt has: it does when it meets one that Qt made itself."""
    area = QScrollArea()
    area.viewport()
    app = QApplication.instance()
    if app is not None:
        app.children()


def _read_the_rest() -> None:
    """Import what the open store needs, while the person looks for the keys."""
    import pathway.desktop.today.today_page
    import pathway.desktop.window.frame
    import pathway.desktop.window.session  # noqa: F401
