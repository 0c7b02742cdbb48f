"""Notes at the office: signed, followed up, added to, found; never changed."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from pathway.base.errors import RuleError
from pathway.casework.citizens import NewCitizen, create_citizen
from pathway.casework.drafts import KeepDraft, keep_draft, my_drafts
from pathway.casework.notes import BeginNote, FindNotes, SignNote, begin_note, find_notes, read_notes, sign_note
from pathway.casework.office import Office
from pathway.casework.operation import Desk, operation
from pathway.casework.placements import EndPlacement, OpenPlacement, open_placement, register_placement_end
from pathway.casework.record import open_citizen, who_looked
from pathway.citizens.citizen import CitizenId
from pathway.notes.note import Agreement, NoteId
from pathway.store.work import Work
from store_kit import NOW, citizen, new_office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = new_office(tmp_path / "store.pathway")
    yield made
    made.safe.close()


@pytest.fixture
def soeren(office: Office) -> CitizenId:
    return office.do(create_citizen, NewCitizen(citizen())).id


def code_of(office: Office, asked: SignNote) -> tuple[str, str]:
    with pytest.raises(RuleError) as said:
        office.do(sign_note, asked)
    return said.value.code, said.value.field


def test_a_signed_note_has_its_author_and_moment(office: Office, soeren: CitizenId) -> None:
    note = office.do(sign_note, SignNote(soeren, NOW - timedelta(hours=1), facts="Besøg."))
    assert (note.author, note.signed_at) == ("KL", NOW)
    assert office.do(read_notes, soeren) == (note,)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"facts": "  "}, ("notes.empty", "facts")),
        ({"happened_at": NOW + timedelta(minutes=1)}, ("notes.in_future", "happened_at")),
        ({"duration_minutes": 0}, ("notes.duration", "duration_minutes")),
        ({"agreements": (Agreement(" ", "Karen"),)}, ("notes.agreement_empty", "agreements")),
        ({"contact_form": "rygter"}, ("notes.unknown_code", "contact_form")),
        ({"dimensions": ("housing", "vejr")}, ("notes.unknown_code", "dimensions")),
    ],
)
def test_what_cannot_be_signed_keeps_nothing(
    office: Office, soeren: CitizenId, wrong: dict[str, object], said: tuple[str, str]
) -> None:
    values: dict[str, object] = {"citizen": soeren, "happened_at": NOW, "facts": "Besøg.", **wrong}
    assert code_of(office, SignNote(**values)) == said  # type: ignore[arg-type]
    assert office.do(read_notes, soeren) == ()
    assert office.do(open_citizen, soeren).follow_ups == ()


def test_agreements_and_the_next_contact_are_followed_up(office: Office, soeren: CitizenId) -> None:
    by, later = date(2026, 11, 25), date(2026, 11, 30)
    agreed = (Agreement("Søge om seng", "Karen", by), Agreement("Tænke over det"))
    note = office.do(sign_note, SignNote(soeren, NOW, facts="Besøg.", agreements=agreed, next_contact=later))
    due = office.do(open_citizen, soeren).follow_ups
    assert [(each.due, each.reason, each.text, each.about, each.responsible) for each in due] == [
        (by, "agreement", "Søge om seng (Karen)", note.id, "KL"),
        (later, "next_contact", "", note.id, "KL"),
    ]


def test_the_draft_becomes_the_note(office: Office, soeren: CitizenId) -> None:
    draft = office.do(keep_draft, KeepDraft("notes.note", {"facts": "Besøg."}, citizen=soeren))
    office.do(sign_note, SignNote(soeren, NOW, facts="Besøg.", draft=draft.id))
    assert office.do(my_drafts, None) == ()


def test_a_draft_stays_when_the_note_cannot_be_signed(office: Office, soeren: CitizenId) -> None:
    draft = office.do(keep_draft, KeepDraft("notes.note", {"facts": ""}, citizen=soeren))
    code_of(office, SignNote(soeren, NOW, draft=draft.id))
    assert [each.id for each in office.do(my_drafts, None)] == [draft.id]


def test_a_note_is_added_to_about_the_same_citizen_alone(office: Office, soeren: CitizenId) -> None:
    first = office.do(sign_note, SignNote(soeren, NOW, facts="Besøg."))
    added = office.do(sign_note, SignNote(soeren, NOW, facts="Nøglerne kom.", addition_to=first.id))
    assert added.addition_to == first.id
    other = office.do(create_citizen, NewCitizen(citizen("Karen", "Eng"))).id
    assert code_of(office, SignNote(other, NOW, facts="Nej.", addition_to=first.id))[0] == "notes.addition_elsewhere"


@operation("tests.change", logged=False)
def _change(work: Work, desk: Desk, asked: NoteId) -> None:
    table = work.notes.table
    work.connection.execute(table.update().where(table.c.id == asked).values(facts="Noget andet."))


def test_the_store_itself_refuses_to_change_a_signed_note(office: Office, soeren: CitizenId) -> None:
    note = office.do(sign_note, SignNote(soeren, NOW, facts="Besøg."))
    with pytest.raises(sa.exc.DBAPIError):
        office.do(_change, note.id)
    assert office.do(read_notes, soeren) == (note,)


def test_an_empty_note_knows_the_method_that_runs(office: Office, soeren: CitizenId) -> None:
    assert office.do(begin_note, BeginNote(soeren)).method == ""
    cti = office.do(open_placement, OpenPlacement(soeren, "SEL85A", date(2026, 10, 1), method="cti_0"))
    office.do(open_placement, OpenPlacement(soeren, "SEL107", date(2026, 11, 1)))
    assert office.do(begin_note, BeginNote(soeren)).method == "cti_0"
    office.do(register_placement_end, EndPlacement(cti.id, date(2026, 11, 20), "completed"))
    assert office.do(begin_note, BeginNote(soeren)).method == ""


def test_an_addition_knows_the_note_it_adds_to(office: Office, soeren: CitizenId) -> None:
    note = office.do(sign_note, SignNote(soeren, NOW, facts="Besøg."))
    begun = office.do(begin_note, BeginNote(soeren, note.id))
    assert (begun.added_to, begun.citizen.id) == (note, soeren)


def test_finding_words_is_a_look_at_each_citizen(office: Office, soeren: CitizenId) -> None:
    office.do(sign_note, SignNote(soeren, datetime(2026, 11, 20, tzinfo=NOW.tzinfo), facts="Talte om 100 % sikkerhed."))
    assert len(office.do(find_notes, FindNotes("100 %"))) == 1
    assert office.do(find_notes, FindNotes("100 kr")) == ()
    assert office.do(find_notes, FindNotes("1")) == ()
    assert [entry.access.what for entry in office.do(who_looked, soeren)].count("notes.find") == 1
