"""Folders made as a whole: in their place when they are done, and nothing of them when they are not."""

from pathlib import Path

import pytest

from pathway.base.errors import OutsideError
from pathway.casework import access, stores
from pathway.casework.stores import NewStore, Secret
from pathway.casework.unit import open_unit
from pathway.store.beside import made_beside
from pathway.store.keys import Cost
from store_kit import NOW

CHEAP = Cost(memory_kib=19_456, rounds=2, lanes=1)
WORDS = Secret("syv stille svaner")


def _asked(folder: Path) -> NewStore:
    return NewStore(folder, "Lindevangen", "147", "KL", "Karen", WORDS, stores.new_code())


def test_nothing_stands_at_the_place_before_it_is_whole(tmp_path: Path) -> None:
    place = tmp_path / "new.pathway"
    with made_beside(place) as making:
        (making / "half").write_text("x")
        assert not place.exists()
    assert [path.name for path in place.iterdir()] == ["half"]
    assert list(tmp_path.iterdir()) == [place]


def test_what_goes_wrong_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), made_beside(tmp_path / "new.pathway") as making:
        (making / "half").write_text("x")
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_program_left_is_taken_away(tmp_path: Path) -> None:
    left = tmp_path / "new.pathway.making"
    left.mkdir()
    (left / "keys.json").write_text("half")
    with made_beside(tmp_path / "new.pathway") as making:
        assert list(making.iterdir()) == []
    assert [path.name for path in tmp_path.iterdir()] == ["new.pathway"]


def test_an_empty_folder_is_a_place_and_any_other_is_taken(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    access.close(stores.make_store(_asked(tmp_path / "empty"), lambda: NOW, CHEAP))
    assert not stores.is_taken(tmp_path / "nowhere")
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "one.txt").write_text("dear")
    (tmp_path / "file").write_text("x")
    for place in ("empty", "letters", "file"):
        with pytest.raises(OutsideError, match=r"store\.exists"):
            stores.make_store(_asked(tmp_path / place), lambda: NOW, CHEAP)
    assert [path.name for path in (tmp_path / "letters").iterdir()] == ["one.txt"]


def test_somebody_quicker_is_not_overwritten(tmp_path: Path) -> None:
    place = tmp_path / "new.pathway"
    with pytest.raises(OutsideError, match=r"store\.exists"), made_beside(place) as making:
        (making / "ours").write_text("x")
        place.mkdir()
        (place / "theirs").write_text("x")
    assert [path.name for path in place.iterdir()] == ["theirs"]


def test_a_store_that_could_not_be_made_is_made_at_the_second_try(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "new.pathway"
    with monkeypatch.context() as broken:
        broken.setattr("pathway.store.revision.HEAD", None)  # the database refuses its last row
        with pytest.raises(Exception, match="NOT NULL"):
            stores.make_store(_asked(folder), lambda: NOW, CHEAP)
    assert list(tmp_path.iterdir()) == []
    office = stores.make_store(_asked(folder), lambda: NOW, CHEAP)
    assert office.do(open_unit, None).name == "Lindevangen"
    access.close(office)


def test_only_its_owner_reads_a_store(tmp_path: Path) -> None:
    office = stores.make_store(_asked(tmp_path / "new.pathway"), lambda: NOW, CHEAP)
    try:
        files = [path for path in (tmp_path / "new.pathway").iterdir() if path.name.startswith(("store", "keys"))]
        assert len(files) >= 4  # the database, what lies beside it while it is open, the keys and their spare
        assert {path.stat().st_mode & 0o077 for path in files} == {0}
    finally:
        access.close(office)
