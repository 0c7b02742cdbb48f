"""Every form that was left stands on the day's page, and Enter opens it again with its own draft."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.house_scene import let_in, person
from pathway.casework.drafts import KeepDraft, keep_draft
from pathway.casework.followups import NewFollowUp, make_follow_up
from pathway.casework.notes import SignNote, sign_note
from pathway.casework.office import Office
from pathway.casework.placements import OpenPlacement, open_placement
from pathway.casework.unit import open_unit
from pathway.citizens.citizen import CitizenId
from pathway.desktop.drafting import Drafting
from pathway.desktop.preferences import Preferences
from pathway.desktop.shelter.shelter_page import ShelterPage
from pathway.desktop.today.going_on import WAYS, WORDS
from pathway.desktop.today.today_page import TodayPage
from pathway.desktop.window.frame import Frame
from pathway.desktop.workplace import Workplace

WAIT_MS = 15_000


@dataclass(frozen=True)
class Left:
    """Whom a draft is about, and what."""

    citizen: CitizenId | None
    subject: UUID | None = None


@pytest.fixture
def left(office: Office, clock: Callable[[], object]) -> dict[str, Left]:
    """What each form is about: Søren, who stays in room 01 and has support; and nobody yet, for a new citizen."""
    soren = person(office, "Søren", "Ådal")
    stay = let_in(office, soren, "01")
    support = office.do(open_placement, OpenPlacement(soren, "SEL85_DAY", date(2026, 10, 20)))
    due = office.do(make_follow_up, NewFollowUp(soren, date(2026, 12, 2), "own", "Nøgler"))
    outside = person(office, "Karen", "Eng")
    forms = {form: Left(soren) for form in WORDS}
    about = {"placements.end_placement": support.id, "citizens.settle": due.id}
    about |= dict.fromkeys(("placements.foresee", "stays.away", "stays.move_out"), stay.id)
    forms |= {form: Left(soren, subject) for form, subject in about.items()}
    return forms | {"stays.intake": Left(outside)}


@pytest.fixture
def frame(
    qtbot: QtBot, workplace: Workplace, office: Office, tmp_path: Path, left: dict[str, Left]
) -> Callable[[], Frame]:
    """The window's inside, on the screen."""

    def show() -> Frame:
        made = Frame(workplace, Preferences(tmp_path / "pathway.ini"), office.do(open_unit, None))
        qtbot.addWidget(made)
        made.resize(1366, 688)
        made.show()
        made.begin()
        qtbot.waitExposed(made)
        return made

    return show


def opened_form(frame: Frame) -> Drafting | None:
    """The drafting of the form that is open over or beside the page."""
    windows: list[QWidget] = [frame, *QApplication.topLevelWidgets()]
    found = {each for window in windows for each in window.findChildren(Drafting)}
    return next((each for each in found if isinstance(form := each.parent(), QWidget) and form.isVisible()), None)


def go_on(qtbot: QtBot, frame: Frame, words: str) -> Drafting:
    """Press Enter on the draft's row, and return the drafting of the form that opens."""
    page = frame.opening.stack.currentWidget()
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(lambda: any(words in row.words() for row in page.due.rows.rows()), timeout=WAIT_MS)
    row = next(row for row in page.due.rows.rows() if words in row.words())
    page.due.choose(row.id)
    QTest.keyClick(page.due, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: (form := opened_form(frame)) is not None and form.draft is not None, timeout=WAIT_MS)
    found = opened_form(frame)
    assert found is not None
    return found


@pytest.mark.parametrize("form", sorted(WAYS))
def test_enter_on_a_draft_opens_its_form_with_that_draft(
    qtbot: QtBot, frame: Callable[[], Frame], office: Office, left: dict[str, Left], form: str
) -> None:
    about = left[form]
    kept = office.do(keep_draft, KeepDraft(form, {}, None, about.citizen, about.subject))
    words = QApplication.translate("Today", WORDS[form])
    assert words != WORDS[form]
    assert go_on(qtbot, frame(), words).draft == kept.id


def test_a_new_citizen_that_was_left_opens_empty_of_anybody_else(
    qtbot: QtBot, frame: Callable[[], Frame], office: Office
) -> None:
    kept = office.do(keep_draft, KeepDraft("citizens.citizen", {"given_names": "Mette"}))
    assert go_on(qtbot, frame(), "Borger ikke gemt").draft == kept.id


def test_an_addition_to_a_note_that_was_left_opens_on_its_note(
    qtbot: QtBot, frame: Callable[[], Frame], office: Office, left: dict[str, Left]
) -> None:
    soren = left["notes.note"].citizen
    assert soren is not None
    note = office.do(sign_note, SignNote(soren, office.clock(), "telephone", facts="Talt om nøgler."))
    kept = office.do(keep_draft, KeepDraft("notes.note", {}, None, soren, note.id))
    assert go_on(qtbot, frame(), "Notat ikke underskrevet").draft == kept.id


def test_a_leave_of_a_stay_that_is_over_leads_to_the_shelter_and_opens_nothing(
    qtbot: QtBot, frame: Callable[[], Frame], office: Office, left: dict[str, Left]
) -> None:
    over = left["citizens.settle"].subject  # an id that no stay has
    office.do(keep_draft, KeepDraft("stays.away", {}, None, left["stays.away"].citizen, over))
    shown = frame()
    page = shown.opening.stack.currentWidget()
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(lambda: any("Fravær" in row.words() for row in page.due.rows.rows()), timeout=WAIT_MS)
    page.due.choose(next(row.id for row in page.due.rows.rows() if "Fravær" in row.words()))
    QTest.keyClick(page.due, Qt.Key.Key_Return)
    assert shown.opening.place.page == "shelter"
    board = shown.opening.stack.currentWidget()
    assert isinstance(board, ShelterPage)
    qtbot.waitUntil(lambda: bool(board.head.aside.text()), timeout=WAIT_MS)
    assert opened_form(shown) is None
