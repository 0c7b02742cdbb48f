"""What nobody expected, caught once: written to the program's log, and told in one dialog without anybody's data."""

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

import pathway
from pathway.base.log import ProgramLog

if TYPE_CHECKING:
    from pathway.desktop.bug_dialog import BugDialog

_TOLD = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


class Notices(QObject):
    """Takes every error that no view took.

    Args:
        log: The program's log.
    """

    _came = Signal(object)

    def __init__(self, log: ProgramLog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._dialog: BugDialog | None = None
        self._came.connect(self.bug)

    def install(self) -> None:
        """Listen to everything from now on, in every thread, and to Qt."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook
        qInstallMessageHandler(self._qt_said)

    def bug(self, error: BaseException) -> None:
        """Write an error down and tell it; while the dialog is open, others are only written down."""
        number = self._log.error(error)
        if self._dialog is not None or QApplication.instance() is None:
            return
        from pathway.desktop.bug_dialog import BugDialog

        self._dialog = BugDialog(number, about(number), QApplication.activeWindow())
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    def _closed(self) -> None:
        self._dialog = None

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self._came.emit(error.with_traceback(trace))

    def _thread_hook(self, hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None:
            self._came.emit(hook.exc_value)

    def _qt_said(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Write down where Qt complained; its words may hold what is on the screen and are left out."""
        del message
        if kind in _TOLD:
            where = f"{context.category or 'qt'} {context.function or ''} {context.line or ''}"
            self._log.remark(" ".join(where.split()), kind.name)


def about(number: str) -> str:
    """Return what helps to find an error, to be copied: the entry's number and the versions, nothing else."""
    import platform

    return (
        f"Pathway {pathway.__version__}, {number}, PySide6 {PySide6.__version__}, "
        f"Python {platform.python_version()}, {platform.system()} {platform.release()}"
    )
