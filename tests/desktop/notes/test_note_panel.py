"""A note written by the keyboard: kept as a draft, signed, added to."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pathway.casework.citizens import NewCitizen, create_citizen
from pathway.casework.drafts import my_drafts
from pathway.casework.notes import SignNote, read_notes, sign_note
from pathway.casework.office import Office
from pathway.casework.placements import OpenPlacement, open_placement
from pathway.casework.record import open_citizen
from pathway.citizens.citizen import CitizenId
from pathway.desktop.notes.note_panel import NotePanel
from pathway.desktop.workplace import Workplace
from pathway.notes.note import Agreement, Note
from store_kit import citizen

Opened = Callable[..., NotePanel]
LONG_AGO = datetime(2026, 11, 20, 13, 10, tzinfo=UTC)


@pytest.fixture
def soeren(office: Office) -> CitizenId:
    return office.do(create_citizen, NewCitizen(citizen("Søren", "Ådal"))).id


@pytest.fixture
def opened(qtbot: QtBot, workplace: Workplace, soeren: CitizenId, shown: Callable[..., NotePanel]) -> Opened:
    def opened_panel(addition_to: object = None) -> NotePanel:
        panel = shown(NotePanel(workplace, soeren, addition_to), 464, 640)  # type: ignore[arg-type]
        qtbot.waitUntil(panel.form.facts.isEnabled)
        panel.activateWindow()
        return panel

    return opened_panel


def here() -> QWidget:
    """Return whatever has the keyboard."""
    at = QApplication.focusWidget()
    assert at is not None
    return at


def write(words: str, *keys: Qt.Key) -> None:
    """Type, then press keys."""
    QTest.keyClicks(here(), words)
    for key in keys:
        QTest.keyClick(here(), key)


def notes(office: Office, of: CitizenId) -> tuple[Note, ...]:
    return office.do(read_notes, of)


def test_a_whole_note_is_written_and_signed_without_the_mouse(
    qtbot: QtBot, opened: Opened, office: Office, soeren: CitizenId
) -> None:
    panel, tab = opened(), Qt.Key.Key_Tab
    write("Hje", tab)
    write("50", tab)
    write("14", tab)
    write("Besøg i den nye lejlighed.", tab)
    write("Klar til at flytte.", tab)
    write("Her er stille.")
    QTest.keyClick(panel, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    write("Søge om seng", tab)
    write("Kar", tab)
    write("2511", tab, tab, tab)
    write("3011", tab, Qt.Key.Key_Space)
    with qtbot.waitSignal(panel.closed):
        QTest.keyClick(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (note,) = notes(office, soeren)
    assert (note.contact_form, note.duration_minutes, note.dimensions) == ("home_visit", 50, ("housing", "money"))
    assert (note.facts, note.assessment) == ("Besøg i den nye lejlighed.", "Klar til at flytte.")
    assert note.citizens_words == "Her er stille."
    assert note.agreements == (Agreement("Søge om seng", "Karen Lindgaard", date(2026, 11, 25)),)
    assert (note.next_contact, note.matters_for_decision) == (date(2026, 11, 30), True)
    assert (note.author, note.happened_at) == ("KL", office.clock())


def test_what_is_typed_is_a_draft_within_two_seconds_and_comes_back(
    qtbot: QtBot, opened: Opened, office: Office
) -> None:
    panel = opened()
    panel.form.facts.setFocus()
    write("Han ringede i nat.")
    qtbot.waitUntil(lambda: panel.draft_state.isVisible(), timeout=2000)
    assert panel.draft_state.text().startswith("kladde gemt ")
    panel.form.agreements.add.click()
    write("Ringe tilbage")
    with qtbot.waitSignal(panel.closed):
        QTest.keyClick(here(), Qt.Key.Key_Escape)
    again = opened()
    qtbot.waitUntil(lambda: again.form.facts.text() == "Han ringede i nat.")
    assert [row.what.text() for row in again.form.agreements.rows] == ["Ringe tilbage"]
    assert len(office.do(my_drafts, None)) == 1


def test_a_signed_note_leaves_no_draft(qtbot: QtBot, opened: Opened, office: Office) -> None:
    panel = opened()
    panel.form.facts.setFocus()
    write("Han ringede i nat.")
    qtbot.waitUntil(lambda: panel.draft_state.isVisible(), timeout=2000)
    with qtbot.waitSignal(panel.closed):
        panel.sign_button.click()
    qtbot.waitUntil(lambda: office.do(my_drafts, None) == ())


def test_going_to_another_page_keeps_what_was_typed_last(qtbot: QtBot, opened: Opened, office: Office) -> None:
    panel = opened()
    panel.form.facts.setFocus()
    write("Han ringede")
    panel.hide()
    qtbot.waitUntil(lambda: len(office.do(my_drafts, None)) == 1)
    assert office.do(my_drafts, None)[0].fields["facts"] == "Han ringede"


def test_a_note_nobody_wrote_in_leaves_no_draft(qtbot: QtBot, opened: Opened, office: Office) -> None:
    panel = opened()
    with qtbot.waitSignal(panel.closed):
        QTest.keyClick(here(), Qt.Key.Key_Escape)
    assert office.do(my_drafts, None) == ()


def test_an_empty_note_is_told_at_the_facts_and_keeps_what_was_chosen(qtbot: QtBot, opened: Opened) -> None:
    panel = opened()
    write("Tel")
    panel.sign_button.click()
    qtbot.waitUntil(lambda: panel.form.facts_said.words.text() != "")
    assert panel.form.facts_said.words.text() == "Skriv mindst én linje, før du underskriver."
    assert panel.form.facts.hasFocus()
    assert panel.form.contact_form.value() == "telephone"
    write("Nu står her noget.")
    assert panel.form.facts_said.words.text() == ""


def test_a_time_that_has_not_come_is_told_below_the_time(qtbot: QtBot, opened: Opened) -> None:
    panel = opened()
    panel.form.facts.set_text("Besøg.")
    panel.form.happened_at.set_value(date(2026, 11, 24))
    panel.sign_button.click()
    qtbot.waitUntil(lambda: panel.form.said.words.text() != "")
    assert panel.form.happened_at.hasFocus()


def test_an_agreement_without_words_is_told_and_can_be_taken_away(qtbot: QtBot, opened: Opened) -> None:
    panel = opened()
    panel.form.facts.set_text("Besøg.")
    row = panel.form.agreements.add_row()
    row.who.setText("Karen")
    panel.sign_button.click()
    qtbot.waitUntil(lambda: panel.form.agreements_said.words.text() != "")
    assert row.what.hasFocus()
    with qtbot.waitSignal(panel.closed):
        row.away.click()
        panel.sign_button.click()


def test_a_day_that_cannot_be_read_signs_nothing(opened: Opened, office: Office, soeren: CitizenId) -> None:
    panel = opened()
    panel.form.facts.set_text("Besøg.")
    panel.form.next_contact.setText("31-11-2026")
    panel.sign_button.click()
    assert panel.form.next_contact_said.words.text().startswith("November har 30 dage.")
    assert notes(office, soeren) == ()


def test_one_stop_of_the_tab_key_holds_all_dimensions(opened: Opened) -> None:
    panel = opened()
    panel.form.dimensions.setFocus()
    write("", Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Tab)
    assert panel.form.dimensions.codes() == ("mental_health",)
    assert panel.form.facts.hasFocus()


def test_the_method_is_that_of_the_support_which_runs(
    opened: Opened, office: Office, soeren: CitizenId, qtbot: QtBot
) -> None:
    office.do(open_placement, OpenPlacement(soeren, "SEL85A", date(2026, 10, 1), method="cti_0"))
    panel = opened()
    assert (panel.aside.text(), panel.form.method.value()) == ("CTI fase 0", "cti_0")
    panel.form.facts.set_text("Besøg.")
    with qtbot.waitSignal(panel.closed):
        panel.sign_button.click()
    assert notes(office, soeren)[0].method == "cti_0"


def test_a_signed_note_is_added_to(qtbot: QtBot, opened: Opened, office: Office, soeren: CitizenId) -> None:
    first = office.do(sign_note, SignNote(soeren, LONG_AGO, facts="Glæder sig."))
    panel = opened(first.id)
    assert panel.title.text() == "Tilføjelse til notat"
    assert panel.aside.text() == "fra fr 20-11-2026"
    write("Nøglerne kom.")
    with qtbot.waitSignal(panel.closed):
        panel.sign_button.click()
    newest = notes(office, soeren)[0]
    assert (newest.facts, newest.addition_to) == ("Nøglerne kom.", first.id)


def test_what_was_agreed_is_due_on_its_day(qtbot: QtBot, opened: Opened, office: Office, soeren: CitizenId) -> None:
    panel = opened()
    panel.form.facts.set_text("Besøg.")
    row = panel.form.agreements.add_row()
    row.what.setText("Søge om seng")
    row.by.set_value(date(2026, 11, 25))
    with qtbot.waitSignal(panel.closed):
        panel.sign_button.click()
    due = office.do(open_citizen, soeren).follow_ups
    assert [(each.reason, each.text, each.due) for each in due] == [("agreement", "Søge om seng", date(2026, 11, 25))]


def test_every_field_has_a_name_and_the_tab_key_reaches_it(opened: Opened) -> None:
    panel = opened()
    panel.form.more.click()
    panel.form.agreements.add_row()
    wanted = {each for each in panel.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus}
    wanted = {each for each in wanted if each.isVisible()}
    assert [each for each in wanted if not each.accessibleName()] == []
    reached: set[QWidget] = set()
    for _ in range(60):
        reached.add(here())
        QTest.keyClick(here(), Qt.Key.Key_Tab)
    assert wanted - reached == set()
