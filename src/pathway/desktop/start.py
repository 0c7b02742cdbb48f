"""Opening the desktop: the application, its words and its look, then the window."""

import gc
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pathway.base import places
from pathway.base.log import ProgramLog
from pathway.desktop import language, look
from pathway.desktop.notices import Notices
from pathway.desktop.preferences import Preferences
from pathway.desktop.window.main_window import MainWindow


def open_desktop(store: Path | None = None) -> int:
    """Open the window and stay until it closes.

    Args:
        store: The store's folder; None opens the one that was open last, else the default one.

    Returns:
        The exit code.
    """
    app = application()
    window = show_window(app, store)
    exit_code = app.exec()
    del window  # it is there until here
    return exit_code


def show_window(app: QApplication, store: Path | None = None) -> MainWindow:
    """Show the window and return it; it works while the application runs."""
    preferences = Preferences(places.preferences_file())
    notices = Notices(ProgramLog(places.log_folder()))
    notices.install()
    language.speak(app, preferences.language)
    look.apply(app, preferences.appearance)
    window = MainWindow(store or last_store(preferences), preferences)
    window.bug.connect(notices.bug)
    window.begun.connect(_collect_from_now, Qt.ConnectionType.SingleShotConnection)
    window.show()
    return window


def _collect_from_now() -> None:
    """Let the collector work, but not on what has been read to begin: that stays until the program ends."""
    gc.freeze()
    gc.enable()


def application() -> QApplication:
    """Return the one application, made if it is not there."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Pathway")
    app.setApplicationDisplayName("Pathway")
    app.setDesktopFileName("pathway")
    return app


def last_store(preferences: Preferences) -> Path:
    """Return the store that was open last on this machine, if it is still there, else the default place."""
    for each in preferences.recent():
        if places.holds_store(Path(each.folder)):
            return Path(each.folder)
    return places.default_store()
