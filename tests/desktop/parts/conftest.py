"""The parts are tested dressed in light, in Danish days and months, at a fixed moment."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from parts_scene import open_windows
from pathway.desktop import look
from pathway.desktop.parts import letters


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("da_DK"))
    look.apply(qapp, "light")
    yield
    open_windows.clear()
    letters().turn(True)
    look.apply(qapp, "light")
    QLocale.setDefault(before)
