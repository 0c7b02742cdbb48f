"""Backups: of a running store, proved, and put back without losing what was there."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from pathway.base.errors import OutsideError
from pathway.base.ids import new_id
from pathway.casework import stores
from pathway.casework.citizens import NewCitizen, create_citizen
from pathway.casework.office import Office
from pathway.casework.search import SearchFor, find_citizens
from pathway.casework.stores import NewStore, Secret
from pathway.store.keys import Cost, DataKey
from store_kit import NOW, citizen

CHEAP = Cost(memory_kib=19_456, rounds=2, lanes=1)
WORDS = Secret("syv stille svaner")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A store with passphrase and one citizen, open."""
    asked = NewStore(tmp_path / "lindevangen.pathway", "Lindevangen", "147", "KL", "Karen", WORDS, stores.new_code())
    made = stores.make_store(asked, lambda: NOW, CHEAP)
    made.do(create_citizen, NewCitizen(citizen()))
    yield made
    made.safe.close()


def _key(office: Office) -> DataKey:
    return office.safe.database()[1]


def test_a_backup_of_a_running_store_opens_with_the_same_passphrase(office: Office) -> None:
    made = stores.back_up_own(office)
    copy = stores.unlock(made.folder, "KL", WORDS, lambda: NOW)
    assert [line.citizen.name for line in copy.do(find_citizens, SearchFor("ådal"))] == ["Søren Ådal"]
    copy.safe.close()


def test_a_backup_can_be_made_beside_a_program_that_has_the_store_open(office: Office, tmp_path: Path) -> None:
    made = stores.make_backup(office.safe.folder, _key(office), "KL", tmp_path / "elsewhere", lambda: NOW)
    assert made.folder.parent == tmp_path / "elsewhere"
    with office.safe.read() as work:
        assert work.log.entries(limit=1)[0].access.what == "store.backup"


def test_a_backup_that_cannot_be_written_leaves_nothing_behind(office: Office, tmp_path: Path) -> None:
    blocked = tmp_path / "a file where a folder should be"
    blocked.write_text("x")
    with pytest.raises(OutsideError, match=r"backup\.folder"):
        stores.make_backup(office.safe.folder, _key(office), "KL", blocked, lambda: NOW)
    assert [path.name for path in tmp_path.iterdir() if "making" in path.name] == []


def test_a_backup_of_a_damaged_store_is_not_believed(office: Office, tmp_path: Path) -> None:
    folder, key = office.safe.folder, _key(office)
    octets_before = DataKey(bytes(key.octets))
    office.safe.close()
    file = folder / "store.db"
    octets = bytearray(file.read_bytes())
    octets[-2000] ^= 1
    file.write_bytes(octets)
    with pytest.raises(OutsideError) as told:
        stores.make_backup(folder, octets_before, "KL", tmp_path / "to", lambda: NOW)
    assert told.value.code in ("store.damaged", "backup.not_whole")
    assert list((tmp_path / "to").iterdir()) == []


def test_restore_never_overwrites_a_store_unless_it_is_told_to_and_then_keeps_the_old_one(office: Office) -> None:
    folder, key = office.safe.folder, DataKey(bytes(_key(office).octets))
    made = stores.back_up_own(office)
    office.do(create_citizen, NewCitizen(citizen("Else", "Klit")))
    with pytest.raises(OutsideError, match=r"store\.exists"):
        stores.put_back(made.folder, key, folder, "KL", NOW)
    with pytest.raises(OutsideError, match=r"store\.occupied"):
        stores.put_back(made.folder, key, folder, "KL", NOW, replace=True)
    office.safe.close()
    kept = stores.put_back(made.folder, key, folder, "KL", NOW + timedelta(minutes=1), replace=True)
    assert kept is not None
    for where, people in ((folder, ["Søren Ådal"]), (kept, ["Else Klit", "Søren Ådal"])):
        opened = stores.unlock(where, "KL", WORDS, lambda: NOW)
        found = sorted(line.citizen.name for line in opened.do(find_citizens, SearchFor()))
        opened.safe.close()
        assert found == people


def test_a_backup_that_is_not_whole_is_never_put_back(office: Office) -> None:
    folder, key = office.safe.folder, DataKey(bytes(_key(office).octets))
    made = stores.back_up_own(office)
    office.safe.close()
    file = made.folder / "store.db"
    octets = bytearray(file.read_bytes())
    octets[len(octets) // 2] ^= 1
    file.write_bytes(octets)
    before = (folder / "store.db").read_bytes()
    with pytest.raises(OutsideError, match=r"backup\.not_whole|store\.damaged"):
        stores.put_back(made.folder, key, folder, "KL", NOW, replace=True)
    assert (folder / "store.db").read_bytes() == before
    assert not [path for path in folder.parent.iterdir() if "restor" in path.name]


def test_a_new_store_has_an_id_of_its_own(office: Office) -> None:
    assert stores.store_id_of(office.safe.folder) != new_id()
