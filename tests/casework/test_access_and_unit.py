"""Who may open a store, and what the unit is: through the office, and in the log."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from pathway.base.errors import OutsideError, RuleError
from pathway.casework import access, papers, stores
from pathway.casework.houses import NewRooms, add_rooms
from pathway.casework.office import Office
from pathway.casework.unit import NameUnit, colleagues, count_unit, name_unit, open_unit
from pathway.store import keys
from pathway.store.keys import Cost

NOW = datetime(2026, 11, 23, 8, 41, tzinfo=UTC)
OLD, NEW = "syv stille svaner", "tolv tunge tønder til"


def clock() -> datetime:
    """Monday morning."""
    return NOW


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where the store lies."""
    return tmp_path / "unit.pathway"


@pytest.fixture
def unit_office(place: Path) -> Office:
    """A new store of Karen's; what opens it is closed by each test or goes with its folder."""
    asked = stores.NewStore(place, "Lindevangen", "101", "KL", "Karen Lindgaard", stores.Secret(OLD), stores.new_code())
    return stores.make_store(asked, clock, Cost(19_456, 2, 1))


def said_in_log(office: Office) -> list[str]:
    with office.safe.read() as work:
        return [entry.access.what for entry in work.log.entries()]


def test_closing_wipes_the_key_and_lets_others_in(unit_office: Office, place: Path) -> None:
    key = unit_office.safe.database()[1]
    access.close(unit_office)
    with pytest.raises(ValueError, match="wiped"):
        key.hex()
    again = stores.unlock(place, "kl", stores.Secret(OLD), clock)
    assert again.who == "KL"
    access.close(again)


def test_a_changed_passphrase_is_in_the_log_and_the_old_one_opens_no_more(unit_office: Office, place: Path) -> None:
    access.change_passphrase(unit_office, stores.Secret(OLD), stores.Secret(NEW))
    assert said_in_log(unit_office)[0] == "keys.change_passphrase"
    access.close(unit_office)
    with pytest.raises(OutsideError, match=r"keys\.wrong_passphrase"):
        stores.unlock(place, "KL", stores.Secret(OLD), clock)
    access.close(stores.unlock(place, "KL", stores.Secret(NEW), clock))


def test_a_wrong_old_passphrase_changes_nothing(unit_office: Office, place: Path) -> None:
    before = (place / "keys.json").read_bytes()
    with pytest.raises(OutsideError, match=r"keys\.wrong_passphrase"):
        access.change_passphrase(unit_office, stores.Secret("noget andet helt"), stores.Secret(NEW))
    assert (place / "keys.json").read_bytes() == before
    assert "keys.change_passphrase" not in said_in_log(unit_office)
    access.close(unit_office)


def test_a_colleague_who_was_half_made_is_made_at_the_second_try(unit_office: Office, place: Path) -> None:
    keys.add_user(place, unit_office.safe.database()[1], "MØ", stores.Secret(OLD), NOW)  # killed before the name
    stores.add_user(unit_office, stores.NewUser("mø", "Mads Østergaard", stores.Secret(NEW)))
    assert [user.initials for user in unit_office.do(colleagues, None)] == ["KL", "MØ"]
    access.close(unit_office)
    again = stores.unlock(place, "MØ", stores.Secret(NEW), clock)
    assert again.do(open_unit, None).me.name == "Mads Østergaard"
    access.close(again)


@pytest.mark.parametrize("initials", ["KL", "kl"])
def test_nobody_gets_a_new_passphrase_by_being_made_again(unit_office: Office, place: Path, initials: str) -> None:
    with pytest.raises(RuleError, match=r"keys\.initials_taken"):
        stores.add_user(unit_office, stores.NewUser(initials, "Somebody", stores.Secret(NEW)))
    access.close(unit_office)
    access.close(stores.unlock(place, "KL", stores.Secret(OLD), clock))


def test_a_renewed_code_opens_and_is_in_the_log(unit_office: Office, place: Path) -> None:
    code = stores.new_code()
    access.renew_code(unit_office, code)
    assert said_in_log(unit_office)[0] == "keys.renew_code"
    access.close(unit_office)
    typed = stores.Secret(" ".join(code.groups))
    access.close(stores.unlock_with_code(place, typed, "KL", stores.Secret(NEW), clock))


def test_a_new_user_is_looked_at_before_anything_is_made() -> None:
    for initials, name, words, code in (
        ("K L", "Karen", NEW, "staff.initials"),
        ("KL", " ", NEW, "staff.name"),
        ("KL", "Karen", "kort", "keys.passphrase_short"),
    ):
        with pytest.raises(RuleError, match=code.replace(".", r"\.")):
            access.check_new_user(initials, name, stores.Secret(words))


def test_the_unit_is_renamed_and_known_to_who_comes_in(unit_office: Office) -> None:
    unit_office.do(name_unit, NameUnit(" Nattelyset ", "147"))
    unit = unit_office.do(open_unit, None)
    assert (unit.name, unit.municipality, unit.me.name, unit.demo) == ("Nattelyset", "147", "Karen Lindgaard", False)
    with pytest.raises(RuleError, match=r"unit\.nameless"):
        unit_office.do(name_unit, NameUnit(" ", "147"))
    assert unit_office.do(open_unit, None).name == "Nattelyset"
    access.close(unit_office)


def test_free_places_are_counted_without_rooms_out_of_service(unit_office: Office) -> None:
    unit_office.do(add_rooms, NewRooms("Lindevangen", ("01", "02", "03")))
    counts = unit_office.do(count_unit, None)
    assert (counts.due, counts.mine, counts.free) == (0, 0, 3)
    assert [each.initials for each in unit_office.do(colleagues, None)] == ["KL"]
    access.close(unit_office)


def test_a_backup_is_known_to_who_comes_in_next(unit_office: Office) -> None:
    assert unit_office.do(open_unit, None).backed_up_at is None
    stores.back_up_own(unit_office)
    assert unit_office.do(open_unit, None).backed_up_at == NOW
    access.close(unit_office)


def test_the_recovery_sheet_is_one_page_with_every_group() -> None:
    code = stores.new_code()
    pdf = papers.recovery_sheet(code, "Lindevangen", NOW.date(), "da")
    assert pdf.startswith(b"%PDF-")
