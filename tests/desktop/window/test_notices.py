"""What nobody expected: one dialog with a number, nobody's data, and what was saved is safe."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.shell import WAIT_MS
from pathway.base.log import ProgramLog
from pathway.desktop.bug_dialog import BugDialog
from pathway.desktop.notices import Notices
from pathway.desktop.threads import Threads


@pytest.fixture
def log(tmp_path: Path) -> ProgramLog:
    """A log of the test's own."""
    return ProgramLog(tmp_path / "logs")


@pytest.fixture
def notices(log: ProgramLog) -> Iterator[Notices]:
    """Notices, with their dialogs closed at the end."""
    made = Notices(log)
    yield made
    for each in dialogs():
        each.reject()


def dialogs() -> list[BugDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, BugDialog) and each.isVisible()]


def test_a_bug_off_the_windows_thread_is_written_down_and_told_with_its_number(
    qtbot: QtBot, log: ProgramLog, notices: Notices
) -> None:
    threads = Threads()
    threads.bug.connect(notices.bug)

    def wrong() -> None:
        raise ZeroDivisionError("Søren Ådal")

    threads.call(wrong, owner=threads)
    qtbot.waitUntil(lambda: len(dialogs()) == 1, timeout=WAIT_MS)
    written = log.file.read_text("utf-8")
    number = written[1 : written.index("]")]
    dialog = dialogs()[0]
    shown = " ".join(each.text() for each in dialog.findChildren(type(dialog.title)))
    assert number in shown and "i behold" in shown and "Ådal" not in shown + written
    dialog.copy.click()
    assert number in QGuiApplication.clipboard().text() and "PySide6" in QGuiApplication.clipboard().text()
    threads.finish()


def test_while_one_is_told_others_are_only_written_down(qtbot: QtBot, log: ProgramLog, notices: Notices) -> None:
    notices.bug(ValueError())
    notices.bug(ValueError())
    assert len(dialogs()) == 1
    assert log.file.read_text("utf-8").count("builtins.ValueError") == 2
    dialogs()[0].reject()
    notices.bug(ValueError())
    assert len(dialogs()) == 1


def test_qt_is_heard_and_its_words_are_left_out(
    qtbot: QtBot, log: ProgramLog, notices: Notices, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    import threading

    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    before = qInstallMessageHandler(None)
    try:
        notices.install()
        qWarning("Søren Ådal is on the screen")
    finally:
        qInstallMessageHandler(before)
    written = log.file.read_text("utf-8")
    assert QtMsgType.QtWarningMsg.name in written and "Ådal" not in written


def test_an_error_in_the_windows_thread_reaches_the_dialog(qtbot: QtBot, log: ProgramLog, notices: Notices) -> None:
    error = LookupError()
    notices._hook(LookupError, error, None)
    qtbot.waitUntil(lambda: len(dialogs()) == 1, timeout=WAIT_MS)
    assert "builtins.LookupError" in log.file.read_text("utf-8")
