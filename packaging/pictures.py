"""Draw every page to look at, in the demonstration's store, into ``pictures/``; ``--readme`` draws the README's.

Each page in light and dark at 1366×688, what a 1366×768 screen leaves to the window, and in light at 911×432, which is
the same screen at 150 %.
"""

import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from pathway.casework import stores
from pathway.casework.demo.making import make_demo
from pathway.casework.search import SearchFor, find_citizens
from pathway.desktop import language, look
from pathway.desktop.preferences import Preferences
from pathway.desktop.start import application
from pathway.desktop.window.main_window import MainWindow
from pathway.desktop.window.place import Place

TOP = Path(__file__).resolve().parent.parent
OUT = TOP / "pictures"
README_PICTURE = TOP / "packaging" / "pathway.png"
PASSPHRASE = "tre grønne cykler"  # noqa: S105 - of a store that goes away
SETTLES_S = 1.2
SIZES = {"": (1366, 688), "-150": (911, 432)}
SHOWPIECE = "søren ådal"


def settle(seconds: float = SETTLES_S) -> None:
    """Let answers come and pages paint."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.01)


class Camera:
    """Takes a window's picture, with the dialogs that stand over it."""

    def __init__(self, window: MainWindow, folder: Path, name: str) -> None:
        self.window, self.folder, self.name = window, folder, name

    def take(self, page: str) -> None:
        """Save the picture of what is on the screen."""
        settle()
        picture = self.window.grab()
        dialog = next((each for each in self.window.findChildren(QDialog) if each.isVisible()), None)
        if dialog is not None:
            from PySide6.QtGui import QPainter

            painter = QPainter(picture)
            place = self.window.rect().center() - dialog.rect().center()
            painter.drawPixmap(place, dialog.grab())
            painter.end()
        self.folder.mkdir(parents=True, exist_ok=True)
        picture.save(str(self.folder / f"{page}-{self.name}.png"))


def walk(window: MainWindow, camera: Camera) -> None:
    """Go through every page of an open store and take its picture."""
    frame: Any = window.frame()
    ways, office = frame.work.ways, frame.work.background.office
    citizen = _showpiece(office)
    stay = next(each for each in _record(office, citizen).stays if each.open)
    for page in ("today", "citizens", "shelter", "figures", "log", "settings"):
        frame.opening.go(Place(page))
        settle(0.5)
        if page == "citizens":
            QTest.keyClicks(QApplication.focusWidget() or window, "soe")
        camera.take(page)
    ways.citizen.emit(citizen)
    camera.take("citizen")
    ways.note.emit(citizen)
    camera.take("note")
    frame.opening.close_panel()
    for name, way, about in (
        ("move-out", ways.move_out, stay.id),
        ("intake", ways.intake, (None, None)),
        ("placement", ways.placement, citizen),
        ("new-citizen", ways.new_citizen, None),
        ("follow-up", ways.follow_up, citizen),
    ):
        way.emit(about)
        camera.take(name)
        _close_dialogs(window)
    ways.plan.emit(stay.id)
    settle(1.5)
    camera.take("plan")
    frame.search()
    camera.take("palette")


def _showpiece(office: Any) -> Any:
    """Return the citizen of the showpiece, who stays at the shelter; another of nearly that name does not."""
    return next(each.citizen.id for each in office.do(find_citizens, SearchFor(SHOWPIECE)) if each.rung == "SEL110")


def _record(office: Any, citizen: Any) -> Any:
    from pathway.casework.record import open_citizen

    return office.do(open_citizen, citizen)


def _close_dialogs(window: QWidget) -> None:
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.close()
    settle(0.3)


def opened(store: Path, preferences: Path, size: tuple[int, int]) -> MainWindow:
    """Return a window of this size, unlocked by typing the passphrase."""
    window = MainWindow(store, Preferences(preferences))
    window.resize(*size)
    window.show()
    settle()
    return window


def unlock(window: MainWindow) -> None:
    """Type initials and passphrase as a person does."""
    form: Any = window.centralWidget()
    form.form.initials.choose("KL")
    form.form.passphrase.setFocus()
    form.form.passphrase.setText(PASSPHRASE)
    QTest.keyClick(form.form.passphrase, Qt.Key.Key_Return)
    until = time.monotonic() + 30
    while window.frame() is None and time.monotonic() < until:
        settle(0.1)
    settle()


def every_picture(store: Path, home: Path) -> None:
    """Take all pictures."""
    shutil.rmtree(OUT, ignore_errors=True)
    app = application()
    for scheme, sizes in (("light", SIZES), ("dark", {"": SIZES[""]})):
        look.apply(app, scheme)
        for suffix, size in sizes.items():
            name = f"{scheme}{suffix}"
            first = opened(home / "none.pathway", home / "first.ini", size)
            Camera(first, OUT, name).take("first-run")
            first.close()
            window = opened(store, home / f"{name}.ini", size)
            camera = Camera(window, OUT, name)
            camera.take("unlock")
            unlock(window)
            walk(window, camera)
            window.close()
            settle(0.3)


def readme_picture(store: Path, home: Path) -> None:
    """Take the picture of a citizen's page for the README."""
    look.apply(application(), "light")
    window = opened(store, home / "readme.ini", SIZES[""])
    unlock(window)
    frame: Any = window.frame()
    frame.work.ways.citizen.emit(_showpiece(frame.work.background.office))
    settle(2)
    window.grab().save(str(README_PICTURE))
    window.close()


def main() -> int:
    """Make the demonstration and take the pictures."""
    what: Callable[[Path, Path], None] = readme_picture if "--readme" in sys.argv else every_picture
    language.speak(application(), "da")
    with tempfile.TemporaryDirectory(prefix="pathway-pictures-") as folder:
        home = Path(folder)
        store = home / "fjordby.pathway"
        make_demo(store, stores.Secret(PASSPHRASE))
        what(store, home)
    print(README_PICTURE if what is readme_picture else OUT)
    return 0


if __name__ == "__main__":
    sys.exit(main())
