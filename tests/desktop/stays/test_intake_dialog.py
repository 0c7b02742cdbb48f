"""Letting somebody in: looked for first, told what was before and what follows, and kept as it was typed."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs import begun, names_missing, press, windows_shown
from desktop.house_scene import let_in, person, place_of, stays_of
from pathway.casework.drafts import my_drafts
from pathway.casework.houses import CloseRoom, close_room
from pathway.casework.office import Office
from pathway.casework.stays import MoveOut, register_move_out
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.desktop.parts import Toggle
from pathway.desktop.stays.intake_dialog import IntakeDialog
from pathway.desktop.workplace import Workplace
from pathway.stays.shelter import RoomId

Opened = Callable[..., IntakeDialog]
NOW = datetime(2026, 11, 23, 8, 41, tzinfo=UTC)
Key = Qt.Key


@pytest.fixture
def kaj(office: Office) -> CitizenId:
    return person(office, "Kaj", "Ærenlund")


@pytest.fixture
def opened(qtbot: QtBot, workplace: Workplace, window: QWidget) -> Opened:
    def open_dialog(citizen: CitizenId | None = None, room: RoomId | None = None) -> IntakeDialog:
        dialog = begun(IntakeDialog(workplace, citizen, room, window), qtbot)
        if citizen is not None:
            qtbot.waitUntil(lambda: not dialog.picker.isVisible())
        return dialog

    return open_dialog


def room(office: Office, name: str) -> RoomId:
    found = place_of(office, name).room
    assert found is not None
    return found.id


def save(dialog: IntakeDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.focusWidget() or dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_who_is_let_in_is_looked_for_first(
    opened: Opened, office: Office, kaj: CitizenId, workplace: Workplace, qtbot: QtBot
) -> None:
    dialog = opened(None, room(office, "02"))
    assert not dialog.save_button.isEnabled()
    press(dialog, "aeren")
    qtbot.waitUntil(lambda: dialog.picker.finder.current() == kaj)
    press(dialog, Key.Key_Return)
    qtbot.waitUntil(dialog.save_button.isEnabled)
    assert (dialog.title.text(), dialog.aside.text()) == ("Kaj Ærenlund", "02-01-1970, 56 år")
    assert dialog.form.room.currentText() == "Lindevangen 02"
    with qtbot.waitSignal(workplace.ways.citizen) as went, qtbot.waitSignal(workplace.ways.saved) as told:
        save(dialog, qtbot)
    stay = stays_of(office, kaj)[0]
    assert (stay.room, stay.moved_in_at, stay.acting_municipality) == (room(office, "02"), NOW, "101")
    assert (went.args, told.args) == ([kaj], ["Indskrivning gemt"])


def test_all_that_is_said_is_kept(opened: Opened, office: Office, kaj: CitizenId, qtbot: QtBot) -> None:
    dialog = opened(kaj, room(office, "01"))
    form = dialog.form
    assert dialog.focusWidget() is form.referral_source
    press(dialog, "Poli", Key.Key_Tab, "Gade")
    form.key_worker.choose("KL")
    form.planned_move_out.setFocus()
    press(dialog, "15-01-2027")
    QTest.mouseClick(form.house_rules_given, Qt.MouseButton.LeftButton)
    for words in ("Udsat af bolig", "Psykisk sygdom"):
        toggle = next(each for each in form.contact_reasons.findChildren(Toggle) if each.text() == words)
        QTest.mouseClick(toggle, Qt.MouseButton.LeftButton)
    form.remark.setFocus()
    press(dialog, "Har hund med.")
    save(dialog, qtbot)
    stay = stays_of(office, kaj)[0]
    assert (stay.referral_source, stay.prior_situation, stay.key_worker) == ("police", "street", "KL")
    assert (stay.contact_reasons, stay.house_rules_given) == (("evicted", "mental"), True)
    assert (stay.planned_move_out, stay.intake_remark) == (date(2027, 1, 15), "Har hund med.")


def test_nothing_but_the_room_must_be_said(opened: Opened, office: Office, kaj: CitizenId, qtbot: QtBot) -> None:
    dialog = opened(kaj)
    dialog.save_button.click()
    assert dialog.form.room_said.words.text() == "Vælg et værelse, eller et hus uden værelse."
    assert dialog.focusWidget() is dialog.form.room
    press(dialog, "L", Key.Key_Down, Key.Key_Down)
    save(dialog, qtbot)
    stay = stays_of(office, kaj)[0]
    assert (stay.room, stay.referral_source, stay.contact_reasons) == (room(office, "03"), "", ())


def test_free_rooms_are_offered_and_a_house_without_one(opened: Opened, office: Office, kaj: CitizenId) -> None:
    let_in(office, person(office, "Ole", "Kærsgaard"), "01")
    office.do(close_room, CloseRoom(room(office, "03"), "vand"))
    offered = opened(kaj).form.room
    assert [offered.itemText(place) for place in range(offered.count())] == [
        "Lindevangen 02",
        "Lindevangen 04",
        "Lindevangen, uden værelse",
    ]


def test_somebody_may_sleep_in_a_house_without_a_room(
    opened: Opened, office: Office, kaj: CitizenId, qtbot: QtBot
) -> None:
    dialog = opened(kaj)
    dialog.form.room.setCurrentIndex(dialog.form.room.count() - 1)
    save(dialog, qtbot)
    assert stays_of(office, kaj)[0].room is None


def test_what_will_follow_is_told_with_its_days(opened: Opened, office: Office, kaj: CitizenId) -> None:
    dialog = opened(kaj, room(office, "01"))
    assert dialog.consequences.words() == (
        "Lindevangen 01 bliver optaget",
        "København orienteres, senest to 26-11-2026",
        "Første opholdsplan senest ma 07-12-2026",
    )
    dialog.form.at.setFocus()
    dialog.form.at.selectAll()
    press(dialog, "20-11-2026 23:30")
    assert "København orienteres, senest on 25-11-2026" in dialog.consequences.words()


def test_who_stays_already_is_told_at_once(
    opened: Opened, office: Office, kaj: CitizenId, workplace: Workplace, qtbot: QtBot
) -> None:
    let_in(office, kaj, "01")
    dialog = opened(kaj)
    told = "Bor her allerede: Lindevangen 01, siden 08-10-2026. Registrér udflytningen først."
    assert dialog.told.words.text() == told
    assert (dialog.save_button.isEnabled(), dialog.form.room.isVisible()) == (False, False)
    with qtbot.waitSignal(workplace.ways.citizen) as went:
        dialog.told.link.click()
    assert went.args == [kaj]


def test_a_readmission_says_what_was_before(
    opened: Opened, office: Office, kaj: CitizenId, workplace: Workplace, qtbot: QtBot
) -> None:
    stay = let_in(office, kaj, "01")
    office.do(register_move_out, MoveOut(stay.id, datetime(2026, 11, 2, 12, tzinfo=UTC), "no_show"))
    dialog = opened(kaj, room(office, "02"))
    told = "Genindskrivning: forrige ophold Lindevangen 01, 08-10-2026 til 02-11-2026, ikke-planlagt"
    assert dialog.before.text() == told
    with qtbot.waitSignal(workplace.ways.saved) as said:
        save(dialog, qtbot)
    assert said.args == ["Genindskrivning gemt"]


def test_a_room_that_was_taken_meanwhile_is_told_and_nothing_is_lost(
    opened: Opened, office: Office, kaj: CitizenId, qtbot: QtBot
) -> None:
    dialog = opened(kaj, room(office, "01"))
    dialog.form.remark.set_text("Har hund med.")
    let_in(office, person(office, "Ole", "Kærsgaard"), "01", NOW)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: bool(dialog.form.room_said.words.text()))
    assert dialog.form.room_said.words.text() == "Værelset er optaget. Vælg et andet."
    assert (dialog.focusWidget(), dialog.form.remark.text()) == (dialog.form.room, "Har hund med.")
    assert stays_of(office, kaj) == ()


def test_a_draft_comes_back_as_it_was(opened: Opened, office: Office, kaj: CitizenId, qtbot: QtBot) -> None:
    dialog = opened(kaj, room(office, "02"))
    dialog.form.referral_source.choose("ngo")
    dialog.form.contact_reasons.give_back(["drugs"])
    dialog.form.remark.set_text("Kommer fra Natcaféen.")
    QTest.keyClick(dialog, Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(office.do(my_drafts, None)))
    draft = office.do(my_drafts, None)[0]
    assert (draft.form, draft.citizen) == ("stays.intake", kaj)

    again = opened(kaj)
    qtbot.waitUntil(lambda: bool(again.form.remark.text()))
    assert (again.form.referral_source.value(), again.form.contact_reasons.value()) == ("ngo", ("drugs",))
    assert again.form.room.currentText() == "Lindevangen 02"
    save(again, qtbot)
    qtbot.waitUntil(lambda: not office.do(my_drafts, None))


def test_a_wrong_person_is_changed_for_another_and_what_was_typed_stays_a_draft(
    opened: Opened, office: Office, kaj: CitizenId, qtbot: QtBot
) -> None:
    ole = person(office, "Ole", "Kærsgaard")
    dialog = opened(kaj, room(office, "02"))
    dialog.form.remark.set_text("Kommer fra Natcaféen.")
    dialog.another.click()
    qtbot.waitUntil(lambda: bool(office.do(my_drafts, None)))
    dialog.take(ole)
    qtbot.waitUntil(lambda: dialog.title.text() == "Ole Kærsgaard")
    assert dialog.form.remark.text() == ""
    save(dialog, qtbot)
    assert stays_of(office, kaj) == ()
    assert [draft.citizen for draft in office.do(my_drafts, None)] == [kaj]


def test_a_new_citizen_is_made_of_what_was_typed(opened: Opened, workplace: Workplace, qtbot: QtBot) -> None:
    dialog = opened()
    press(dialog, "Nuka Olsvig")
    qtbot.waitUntil(dialog.picker.new.isEnabled)
    with qtbot.waitSignal(workplace.ways.new_citizen) as wanted:
        dialog.picker.new.click()
    assert wanted.args is not None
    made = wanted.args[0]
    assert isinstance(made, Citizen)
    assert (made.given_names, made.family_name) == ("Nuka", "Olsvig")
    assert not dialog.isVisible()


def test_a_protected_address_is_marked_and_not_shown(opened: Opened, office: Office) -> None:
    citizen = person(office, "Simona", "Rusu", protection="name_and_address", address="Skjulvej 4")
    dialog = opened(citizen)
    assert dialog.protected.isVisible()
    shown = [each.text() for each in dialog.findChildren(QWidget) if hasattr(each, "text") and callable(each.text)]
    assert not [words for words in shown if "Skjulvej" in str(words)]


def test_everything_in_it_has_a_name_and_no_window_flashes_up(opened: Opened, office: Office, kaj: CitizenId) -> None:
    with windows_shown() as shown_now:
        dialog = opened(kaj, room(office, "02"))
    assert shown_now == [dialog]
    assert names_missing(dialog) == []
