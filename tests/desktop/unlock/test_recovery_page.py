"""The recovery code opens the store and a new passphrase is chosen; a slip in the code is told by its group."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.shell import WAIT_MS, door_of, type_in, unlock, window_over
from pathway.casework import access, stores
from pathway.desktop.preferences import Preferences
from pathway.desktop.unlock.recovery_page import RecoveryPage
from pathway.desktop.window.main_window import MainWindow
from pathway.store.keys import Cost

NEW = "otte tavse ravne i sne"


@pytest.fixture
def code(tmp_path: Path, clock: Callable[[], datetime]) -> stores.RecoveryCode:
    """The recovery code of a store that lies in `forgotten.pathway`."""
    made = stores.new_code()
    asked = stores.NewStore(
        tmp_path / "forgotten.pathway",
        "Lærkehøj",
        "101",
        "MO",
        "Mads Østergaard",
        stores.Secret("glemt i dag igen"),
        made,
    )
    access.close(stores.make_store(asked, clock, Cost(19_456, 2, 1)))
    return made


def at_recovery(qtbot: QtBot, window: MainWindow) -> RecoveryPage:
    """Press the link on the door, and return the page it leads to."""
    door_of(window).form.use_code.click()
    page: QWidget | None = window.centralWidget()
    assert isinstance(page, RecoveryPage)
    qtbot.waitUntil(lambda: page.form.initials.value() == "MO", timeout=WAIT_MS)
    return page


def test_the_code_opens_and_the_new_passphrase_holds(
    qtbot: QtBot, tmp_path: Path, preferences: Preferences, code: stores.RecoveryCode
) -> None:
    folder = tmp_path / "forgotten.pathway"
    window = window_over(qtbot, folder, preferences)
    page = at_recovery(qtbot, window)
    type_in(page.form.code, "-".join(code.groups).lower())
    type_in(page.form.passphrase, NEW)
    type_in(page.form.again, NEW)
    assert page.form.meter.text() == "God: 22 tegn."
    with qtbot.waitSignal(window.unlocked, timeout=WAIT_MS):
        page.form.open_store.click()
    window.close()
    again = window_over(qtbot, folder, preferences)
    assert unlock(qtbot, again, NEW).work.me.name == "Mads Østergaard"
    again.close()


def test_a_slip_in_the_code_is_told_by_its_group_and_the_code_stays(
    qtbot: QtBot, tmp_path: Path, preferences: Preferences, code: stores.RecoveryCode
) -> None:
    window = window_over(qtbot, tmp_path / "forgotten.pathway", preferences)
    page = at_recovery(qtbot, window)
    groups = list(code.groups)
    groups[4] = ("A" if groups[4][0] != "A" else "B") + groups[4][1:]
    type_in(page.form.code, " ".join(groups))
    type_in(page.form.passphrase, NEW)
    type_in(page.form.again, NEW)
    page.form.open_store.click()
    qtbot.waitUntil(lambda: bool(page.form.code_said.words.text()), timeout=WAIT_MS)
    assert page.form.code_said.words.text().startswith("Se på gruppe 5 i koden")
    assert page.form.code.text() == " ".join(groups)
    window.close()


def test_two_different_passphrases_are_no_passphrase(
    qtbot: QtBot, tmp_path: Path, preferences: Preferences, code: stores.RecoveryCode
) -> None:
    window = window_over(qtbot, tmp_path / "forgotten.pathway", preferences)
    page = at_recovery(qtbot, window)
    type_in(page.form.code, " ".join(code.groups))
    type_in(page.form.passphrase, NEW)
    type_in(page.form.again, NEW + "!")
    page.form.open_store.click()
    assert page.form.again_said.words.text() == "De to adgangssætninger er ikke ens."
    assert page.form.open_store.isEnabled()
    window.close()


def test_esc_leads_back_to_the_door(
    qtbot: QtBot, tmp_path: Path, preferences: Preferences, code: stores.RecoveryCode
) -> None:
    window = window_over(qtbot, tmp_path / "forgotten.pathway", preferences)
    page = at_recovery(qtbot, window)
    QTest.keyClick(page.form.code, Qt.Key.Key_Escape)
    assert door_of(window).folder == tmp_path / "forgotten.pathway"
    window.close()
