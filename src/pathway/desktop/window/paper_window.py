"""A PDF in a window of its own, where there is no frame to show it in: the recovery sheet, before there is a store."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from pathway.desktop.window import pages


def show_paper(parent: QWidget, pdf: object, title: str) -> None:
    """Show the PDF over the window, to be looked at and printed; nothing is written to disk."""
    if not pages.is_there("paper"):
        return
    dialog = QDialog(parent)
    dialog.setWindowTitle("Pathway")
    dialog.resize(parent.width() * 3 // 4, parent.height())
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(0, 0, 0, 0)
    page = pages.make_paper(pdf, title)
    page.closed.connect(dialog.accept)  # type: ignore[attr-defined]
    layout.addWidget(page)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
