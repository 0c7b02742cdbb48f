"""A program that is killed while it saves: what it said was kept is there, and the store is whole."""

import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest

from killed_program import KEY
from pathway.casework.citizens import NewCitizen, create_citizen
from pathway.store.check import check
from pathway.store.keys import DataKey
from pathway.store.safe import DATABASE, Safe
from store_kit import NOW, citizen, new_office

KILLS = 100
PROGRAM = Path(__file__).parent.parent / "killed_program.py"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot fork; the store's promises are the same there")
def test_every_save_that_was_told_is_there_after_a_hundred_kills(tmp_path: Path) -> None:
    folder = tmp_path / "killed.pathway"
    office = new_office(folder, key=DataKey(KEY))
    about = office.do(create_citizen, NewCitizen(citizen())).id
    office.safe.close()
    program = [sys.executable, str(PROGRAM), str(folder), str(about), str(KILLS)]
    told = subprocess.run(program, check=True, capture_output=True, text=True, timeout=300).stdout.split()
    safe = Safe.open(folder, DataKey(KEY), "KL", NOW)
    with safe.read() as work:
        notes = {note.id for note in work.notes.find()}
        logged = {entry.access.subject for entry in work.log.entries(limit=1_000_000)}
        due = work.follow_ups.count()
    safe.close()
    assert len(told) >= KILLS
    assert {UUID(each) for each in told} <= notes
    assert {str(note) for note in notes} <= logged, "a note without its line in the log"
    assert due == 3 * len(notes), "a note was kept without its agreements"
    assert [finding.found for finding in check(folder / DATABASE, DataKey(KEY))] == [(), (), (), ()]
