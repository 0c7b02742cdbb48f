"""A PDF in a window of its own, where there is no frame to show it in: the recovery sheet, before there is a store."""

from typing import cast

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from pathway.base.ids import new_id
from pathway.desktop.background import Background
from pathway.desktop.changes import Changes
from pathway.desktop.paper.paper_view import PaperView
from pathway.desktop.threads import Threads
from pathway.desktop.workplace import Workplace
from pathway.staff.user import User, UserId


def show_paper(parent: QWidget, threads: Threads, pdf: bytes, title: str) -> None:
    """Show the PDF over the window, to be looked at and printed; nothing is written to disk unless it is asked for."""
    nobody = User(UserId(new_id()), "", "")
    place = Workplace(cast(Background, threads), Changes(), nobody)  # paper only asks for another thread
    dialog = QDialog(parent)
    dialog.setWindowTitle("Pathway")
    dialog.resize(min(960, parent.width()), parent.height())
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(0, 0, 0, 0)
    page = PaperView(place, pdf, title)
    page.closed.connect(dialog.accept)
    layout.addWidget(page)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
