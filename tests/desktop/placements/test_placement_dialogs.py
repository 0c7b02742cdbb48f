"""Placements opened, moved and ended by keyboard and mouse."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from pathway.casework.citizens import NewCitizen, create_citizen
from pathway.casework.drafts import my_drafts
from pathway.casework.houses import house_board
from pathway.casework.office import Office
from pathway.casework.placements import OpenPlacement, open_placement
from pathway.casework.record import Record, open_citizen
from pathway.casework.stays import AdmitCitizen, admit_citizen
from pathway.citizens.citizen import CitizenId
from pathway.desktop.placements.end_placement_dialog import EndPlacementDialog
from pathway.desktop.placements.foresee_dialog import ForeseeDialog
from pathway.desktop.placements.placement_dialog import PlacementDialog
from pathway.desktop.workplace import Workplace
from pathway.placements.placement import Placement
from store_kit import citizen

TODAY = date(2026, 11, 23)


@pytest.fixture
def soeren(office: Office) -> CitizenId:
    return office.do(create_citizen, NewCitizen(citizen("Søren", "Ådal"))).id


@pytest.fixture
def cti(office: Office, soeren: CitizenId) -> Placement:
    asked = OpenPlacement(soeren, "SEL85A", date(2026, 10, 1), method="cti_1", next_follow_up=date(2027, 1, 4))
    return office.do(open_placement, asked)


@pytest.fixture
def opened(
    qtbot: QtBot, workplace: Workplace, soeren: CitizenId, shown: Callable[..., PlacementDialog]
) -> Callable[[], PlacementDialog]:
    def dialog() -> PlacementDialog:
        found = shown(PlacementDialog(workplace, soeren), 600, 640)
        qtbot.waitUntil(lambda: found.drafting is not None)
        found.activateWindow()
        return found

    return dialog


def record(office: Office, of: CitizenId) -> Record:
    return office.do(open_citizen, of)


def save(qtbot: QtBot, dialog: QDialog) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_time_limited_support_ends_by_its_rule_and_is_followed_up(
    qtbot: QtBot, opened: Callable[[], PlacementDialog], office: Office, soeren: CitizenId
) -> None:
    dialog = opened()
    form = dialog.form
    assert form.rung.hasFocus()
    form.rung.choose("SEL82B")
    assert form.rung_told.text().startswith("Åbnes af: som § 82 a")
    assert form.planned_end_hint.text() == "højst til 22-05-2027"
    form.offer.setText("Bostøtten")
    form.hours_per_week.setText("7,5")
    save(qtbot, dialog)
    (made,) = record(office, soeren).placements
    assert (made.rung, made.offer, made.hours_per_week) == ("SEL82B", "Bostøtten", Decimal("7.5"))
    assert (made.started_on, made.planned_end) == (TODAY, date(2027, 5, 22))
    due = {each.reason: each.due for each in record(office, soeren).follow_ups}
    assert due == {"placement": date(2027, 2, 23), "sel82b_end": date(2027, 4, 23)}


def test_a_day_that_somebody_typed_is_not_proposed_over(opened: Callable[[], PlacementDialog]) -> None:
    dialog = opened()
    dialog.form.rung.choose("SEL82B")
    dialog.form.planned_end.set_value(date(2027, 3, 1))
    dialog.form.started_on.set_value(date(2026, 12, 1))
    assert dialog.form.planned_end.value() == date(2027, 3, 1)
    assert dialog.form.next_follow_up.value() == date(2027, 3, 1)


def test_the_method_is_asked_for_where_the_support_follows_one(opened: Callable[[], PlacementDialog]) -> None:
    dialog = opened()
    dialog.form.rung.choose("SEL107")
    assert not dialog.form.method_box.isVisible()
    dialog.form.rung.choose("SEL85A")
    assert dialog.form.method_box.isVisible()
    dialog.form.method.choose("cti_1")
    assert dialog.form.planned_end.value() == date(2027, 8, 22)


def test_the_shelter_is_not_offered_as_a_placement(opened: Callable[[], PlacementDialog]) -> None:
    rung = opened().form.rung
    offered = [rung.itemText(place) for place in range(rung.count())]
    assert len(offered) == 12
    assert not any("110" in words for words in offered)


def test_a_placement_without_a_rung_is_told_at_the_rung(opened: Callable[[], PlacementDialog]) -> None:
    dialog = opened()
    dialog.save_button.click()
    assert dialog.form.rung_said.words.text() == "Vælg et trin."


def test_a_planned_end_before_the_start_is_told_beside_it_and_nothing_is_lost(
    qtbot: QtBot, opened: Callable[[], PlacementDialog], office: Office, soeren: CitizenId
) -> None:
    dialog = opened()
    dialog.form.rung.choose("SEL107")
    dialog.form.offer.setText("Åhusene")
    dialog.form.planned_end.set_value(date(2026, 1, 1))
    dialog.save_button.click()
    qtbot.waitUntil(lambda: dialog.form.planned_end_said.words.text() != "")
    assert dialog.form.planned_end.hasFocus()
    assert dialog.form.offer.text() == "Åhusene"
    assert record(office, soeren).placements == ()


def test_a_move_ends_one_placement_and_opens_the_other(
    qtbot: QtBot, opened: Callable[[], PlacementDialog], office: Office, soeren: CitizenId, cti: Placement
) -> None:
    dialog = opened()
    dialog.form.rung.choose("SEL107")
    dialog.form.ends.choose(str(cti.id))
    assert dialog.save_button.text() == "Flyt"
    dialog.save_button.click()
    qtbot.waitUntil(lambda: dialog.form.manner_said.words.text() == "Vælg, hvordan den sluttede.")
    dialog.form.manner.choose("completed")
    save(qtbot, dialog)
    found = {each.rung: each for each in record(office, soeren).placements}
    assert (found["SEL85A"].ended_on, found["SEL85A"].manner) == (TODAY, "completed")
    assert found["SEL107"].ended_on is None


def test_leaving_keeps_the_form_as_a_draft(qtbot: QtBot, opened: Callable[[], PlacementDialog], office: Office) -> None:
    dialog = opened()
    dialog.form.rung.choose("SEL107")
    dialog.form.offer.setText("Åhusene")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(office.do(my_drafts, None)) == 1)
    again = opened()
    qtbot.waitUntil(lambda: again.form.offer.text() == "Åhusene")
    save(qtbot, again)
    qtbot.waitUntil(lambda: office.do(my_drafts, None) == ())


def test_a_digit_says_how_a_placement_ended(
    qtbot: QtBot,
    workplace: Workplace,
    office: Office,
    soeren: CitizenId,
    cti: Placement,
    shown: Callable[..., EndPlacementDialog],
) -> None:
    dialog = shown(EndPlacementDialog(workplace, cti.id), 840, 560)
    qtbot.waitUntil(lambda: dialog.drafting is not None)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.aside.text() == "SEL § 85 a · Bostøtte, siden 01-10-2026"
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClicks(at, "4")
    assert dialog.form.manner.value() == "left"
    assert dialog.consequences.text() == (
        "Den tælles som ikke-planlagt afslutning. 2 opfølgninger på indsatsen lukkes."
    )
    QTest.keyClicks(QApplication.focusWidget() or dialog, "1")
    assert dialog.form.manner.value() == "plan"
    dialog.form.destination.choose("own_lease")
    save(qtbot, dialog)
    (ended,) = record(office, soeren).placements
    assert (ended.manner, ended.destination, ended.ended_on) == ("plan", "own_lease", TODAY)
    assert record(office, soeren).follow_ups == ()


def test_an_end_without_a_manner_is_told_and_keeps_the_placement_open(
    qtbot: QtBot, workplace: Workplace, office: Office, soeren: CitizenId, cti: Placement,
    shown: Callable[..., EndPlacementDialog],
) -> None:  # fmt: skip
    dialog = shown(EndPlacementDialog(workplace, cti.id), 840, 560)
    qtbot.waitUntil(lambda: dialog.drafting is not None)
    dialog.form.remark.set_text("Ville hjem.")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: dialog.form.manner_said.words.text() != "")
    assert dialog.form.remark.text() == "Ville hjem."
    assert record(office, soeren).open_placements == (cti,)


def test_an_agreed_move_out_is_set_and_taken_back(
    qtbot: QtBot, workplace: Workplace, office: Office, soeren: CitizenId, shown: Callable[..., ForeseeDialog]
) -> None:
    place = office.do(house_board, None)[0].places[0]
    assert place.room is not None
    office.do(admit_citizen, AdmitCitizen(soeren, place.shelter.id, office.clock(), place.room.id))
    for day, where in ((date(2027, 1, 15), "own_lease"), (None, "")):
        stay = record(office, soeren).open_stay
        assert stay is not None
        dialog = shown(ForeseeDialog(workplace, stay), 480, 360)
        dialog.form.on.set_value(day)
        dialog.form.destination.choose("own_lease")
        save(qtbot, dialog)
        stay = record(office, soeren).open_stay
        assert stay is not None
        assert (stay.planned_move_out, stay.planned_destination) == (day, where)


def test_every_field_has_a_name_and_the_tab_key_reaches_it(
    opened: Callable[[], PlacementDialog], cti: Placement
) -> None:
    dialog = opened()
    dialog.form.rung.choose("SEL85A")
    dialog.form.ends.choose(str(cti.id))
    wanted = {each for each in dialog.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus}
    wanted = {each for each in wanted if each.isVisible()}
    assert [each for each in wanted if not each.accessibleName()] == []
    reached: set[QWidget] = set()
    for _ in range(40):
        at = QApplication.focusWidget()
        assert at is not None
        reached.add(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    assert wanted - reached == set()
