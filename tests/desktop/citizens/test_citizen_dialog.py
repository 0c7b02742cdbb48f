"""A citizen made and changed at the desk: looked for first, warned of, never overwritten."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.citizens.people import person, soren
from pathway.base.ids import new_id
from pathway.casework.citizens import change_citizen
from pathway.casework.drafts import my_drafts
from pathway.casework.office import Office
from pathway.casework.perhaps import read_typed
from pathway.casework.record import open_citizen, who_looked
from pathway.casework.search import SearchFor, find_citizens
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.desktop.citizens.citizen_dialog import CitizenDialog
from pathway.desktop.citizens.citizen_form import protection_ends
from pathway.desktop.citizens.conflict import both_changed, merged
from pathway.desktop.citizens.municipality_dialog import MunicipalityDialog
from pathway.desktop.workplace import Workplace

Opened = Callable[..., CitizenDialog]
TODAY = date(2026, 11, 23)


@pytest.fixture
def opened(workplace: Workplace, qtbot: QtBot) -> Opened:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 688)
    window.show()

    def open_dialog(about: object = None) -> CitizenDialog:
        dialog = CitizenDialog(workplace, about, window)  # type: ignore[arg-type]
        dialog.open()
        qtbot.waitUntil(lambda: dialog.drafting is not None and dialog.save_button.isEnabled())
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return open_dialog


def found(office: Office, text: str) -> list[Citizen]:
    return [line.citizen for line in office.do(find_citizens, SearchFor(text))]


def save(dialog: CitizenDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_new_citizen_is_made_of_what_was_searched_for_and_opened(
    opened: Opened, office: Office, workplace: Workplace, qtbot: QtBot
) -> None:
    dialog = opened(read_typed("sofie holm 13-02-1950", TODAY))
    form = dialog.form
    assert (form.given_names.text(), form.family_name.text(), form.birth_date.value()) == (
        "Sofie",
        "Holm",
        date(1950, 2, 13),
    )
    assert form.worker.value() == "KL"
    form.acting_municipality.choose("147")
    with qtbot.waitSignals([workplace.ways.citizen, workplace.ways.saved]):
        save(dialog)
    (made,) = found(office, "sofie")
    assert (made.family_name, made.acting_municipality, made.worker) == ("Holm", "147", "KL")
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert office.do(my_drafts, None) == ()


def test_whoever_may_be_the_same_stands_beside_the_form_with_the_reason(
    opened: Opened, office: Office, workplace: Workplace, qtbot: QtBot
) -> None:
    known = person(office, "Søren", "Ådal", "130250-0007")
    dialog = opened()
    assert dialog.save_button.text() == "Opret borger"
    dialog.form.given_names.setText("Sören")
    QTest.keyClicks(dialog.form.family_name, "Aadal")
    qtbot.waitUntil(lambda: dialog.save_button.text() == "Opret alligevel")
    (row,) = dialog.same.list.rows.rows()
    assert (row.cells[0].text, row.cells[0].aside, row.cells[0].second) == (
        "Søren Ådal",
        "130250-••••",
        "navnet ligner",
    )
    dialog.same.list.setFocus()
    with qtbot.waitSignal(workplace.ways.citizen) as asked:
        QTest.keyClick(dialog.same.list, Qt.Key.Key_Return)
    assert asked.args == [known.id]
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: len(office.do(my_drafts, None)) == 1)


def test_what_was_typed_is_there_again_after_leaving(opened: Opened, office: Office, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.form.given_names.setText("Åse")
    dialog.form.protection.choose("name_address")
    dialog.form.acting_municipality.choose("147")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(office.do(my_drafts, None)) == 1)
    again = opened()
    qtbot.waitUntil(lambda: again.form.given_names.text() == "Åse")
    assert (again.form.protection.value(), again.form.acting_municipality.value()) == ("name_address", "147")
    assert found(office, "åse") == []


def test_a_number_fills_in_what_it_tells_and_asks_for_no_sex(opened: Opened, qtbot: QtBot) -> None:
    form = opened().form
    assert form.sex.isVisible()
    QTest.keyClicks(form.number, "730250-0006")
    assert (form.number_kind.value(), form.birth_date.value()) == ("erstatning", date(1950, 2, 13))
    assert not form.sex.isVisible()


def test_modulus_11_only_warns_and_a_link_confirms_it_for_good(
    opened: Opened, office: Office, workplace: Workplace, qtbot: QtBot
) -> None:
    dialog = opened()
    form = dialog.form
    QTest.keyClicks(form.given_names, "Ib")
    QTest.keyClicks(form.number, "130250-1235")
    said = form.number_said
    assert said.words.text() == "Kontrolcifret passer ikke. Det kan være rigtigt."
    assert (said.link.text(), form.number.property("state")) == ("Nummeret er rigtigt", "warning")
    said.link.click()
    assert (said.words.text(), form.number.property("state")) == ("", "")
    with qtbot.waitSignal(workplace.ways.saved):
        save(dialog)
    assert found(office, "1302501235")[0].given_names == "Ib"


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("number", "12", "Et CPR-nummer har ti cifre."),
        ("number", "310250-0007", "Den fødselsdag findes ikke. Se efter de første seks cifre."),
        ("birth_date", "31-02-1950", "Februar har 28 dage. Skriv for eksempel 28-02-1950."),
    ],
)
def test_a_fault_stands_at_its_field_and_nothing_typed_is_lost(
    opened: Opened, office: Office, qtbot: QtBot, field: str, typed: str, said: str
) -> None:
    dialog = opened()
    QTest.keyClicks(dialog.form.given_names, "Ib")
    QTest.keyClicks(getattr(dialog.form, field), typed)
    save(dialog)
    qtbot.waitUntil(lambda: dialog.form.number_said.words.text() == said)
    assert getattr(dialog.form, field).hasFocus()
    assert dialog.form.given_names.text() == "Ib"
    assert dialog.save_button.isEnabled()
    assert found(office, "ib") == []


def test_a_known_number_tells_who_has_it_and_saving_once_more_makes_two(
    opened: Opened, office: Office, workplace: Workplace, qtbot: QtBot
) -> None:
    known = person(office, "Søren", "Ådal", "130250-0007")
    dialog = opened()
    QTest.keyClicks(dialog.form.given_names, "Ib")
    QTest.keyClicks(dialog.form.number, "130250-0007")
    qtbot.waitUntil(lambda: len(dialog.same.hits) == 1)
    save(dialog)
    qtbot.waitUntil(lambda: dialog.form.number_said.words.text() == "Søren Ådal har dette nummer.")
    assert len(found(office, "1302500007")) == 1
    with qtbot.waitSignal(workplace.ways.citizen) as asked:
        dialog.form.number_said.link.click()
    assert asked.args == [known.id]
    again = opened()
    qtbot.waitUntil(lambda: len(again.same.hits) == 1)
    save(again)
    qtbot.waitUntil(lambda: again.number.two_people)
    with qtbot.waitSignal(workplace.ways.saved):
        save(again)
    assert len(found(office, "1302500007")) == 2


def test_a_protection_gets_the_end_that_the_rule_gives_it(opened: Opened) -> None:
    form = opened().form
    form.protection.choose("name_address")
    assert form.protected_until.value() == protection_ends(TODAY) == date(2027, 11, 23)
    form.protection.choose("")
    assert form.protected_until.value() is None


def test_facts_are_changed_and_the_hidden_address_stays_as_it_was(
    opened: Opened, office: Office, workplace: Workplace, qtbot: QtBot
) -> None:
    citizen = soren(office)
    dialog = opened(citizen.id)
    form = dialog.form
    assert form.number.text() == "130250-0007"
    assert (form.address.text(), form.address.isEnabled()) == ("", False)
    form.phone.setText("22 33 44 55")
    with qtbot.waitSignal(workplace.ways.saved):
        save(dialog)
    kept = office.do(open_citizen, citizen.id).citizen
    assert (kept.phone, kept.address, kept.acting_municipality) == ("22 33 44 55", "Hemmeligvej 1", "101")


def test_the_address_is_shown_for_changing_when_asked_for_and_that_is_logged(
    opened: Opened, office: Office, workplace: Workplace, qtbot: QtBot
) -> None:
    citizen = soren(office)
    dialog = opened(citizen.id)
    dialog.form.address_said.link.click()
    qtbot.waitUntil(lambda: dialog.form.address.text() == "Hemmeligvej 1")
    looks = [(entry.access.what, entry.access.subject) for entry in office.do(who_looked, citizen.id)]
    assert ("citizens.reveal", "address") in looks
    assert ("citizens.reveal", "number") in looks
    dialog.form.address.setText("Ny Vej 2")
    with qtbot.waitSignal(workplace.ways.saved):
        save(dialog)
    assert office.do(open_citizen, citizen.id).citizen.address == "Ny Vej 2"


@pytest.mark.parametrize(("button", "phone"), [("ours", "99 88"), ("theirs", "22 33")])
def test_two_who_save_see_both_values_and_choose(
    opened: Opened, office: Office, workplace: Workplace, qtbot: QtBot, button: str, phone: str
) -> None:
    citizen = soren(office)
    dialog = opened(citizen.id)
    office.do(change_citizen, replace(citizen, phone="22 33", relatives="Ingen"))
    dialog.form.phone.setText("99 88")
    dialog.form.called.setText("Søs")
    save(dialog)
    qtbot.waitUntil(lambda: dialog.conflict.isVisible())
    (row,) = dialog.conflict.list.rows.rows()
    assert [cell.text for cell in row.cells] == ["Telefon", "99 88", "22 33"]
    assert office.do(open_citizen, citizen.id).citizen.phone == "22 33"
    with qtbot.waitSignal(workplace.ways.saved):
        getattr(dialog.conflict, button).click()
    kept = office.do(open_citizen, citizen.id).citizen
    assert (kept.phone, kept.relatives, kept.called) == (phone, "Ingen", "Søs")


def test_another_municipality_begins_on_a_day_and_the_form_goes_on(
    opened: Opened, office: Office, workplace: Workplace, qtbot: QtBot
) -> None:
    citizen = soren(office)
    dialog = opened(citizen.id)
    assert not dialog.form.paying_municipality.isEnabled()
    dialog.form.phone.setText("22 33")
    dialog.form.paying_municipality_said.link.click()
    change = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MunicipalityDialog))
    qtbot.waitUntil(lambda: change.drafting is not None)
    change.form.municipality.choose("159")
    change.form.valid_from.set_value(date(2026, 12, 1))
    change.form.disputed.setChecked(True)
    with qtbot.waitSignal(workplace.ways.saved):
        change.save()
    assert dialog.form.paying_municipality.value() == "159"
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(workplace.ways.saved):
        save(dialog)
    record = office.do(open_citizen, citizen.id)
    assert (record.citizen.paying_municipality, record.citizen.phone) == ("159", "22 33")
    newest = next(each for each in record.responsibilities if each.kind == "paying" and each.valid_to is None)
    assert (newest.municipality, newest.valid_from, newest.disputed) == ("159", date(2026, 12, 1), True)


def test_what_only_one_of_two_changed_is_no_conflict() -> None:
    before = Citizen(CitizenId(new_id()), given_names="Ib", phone="1", relatives="A", version=4)
    ours, theirs = replace(before, phone="2"), replace(before, relatives="B", version=5)
    assert both_changed(before, ours, theirs) == ()
    assert merged(before, ours, theirs, keep_ours=False) == replace(before, phone="2", relatives="B", version=5)
    agreed = replace(theirs, phone="2")
    assert both_changed(before, ours, agreed) == ()


def test_every_field_of_the_form_has_a_name_and_the_tab_key_reaches_it(opened: Opened) -> None:
    dialog = opened()
    assert [name for name in dialog.fields.names if not dialog.fields.field(name).accessibleName()] == []
    reached = set()
    dialog.form.number_kind.setFocus()
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert {name for name in dialog.fields.names if dialog.fields.field(name) not in reached} == set()
