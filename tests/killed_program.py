"""A program that saves for ever and is killed, again and again; started by a test as a process of its own.

``python killed_program.py FOLDER CITIZEN KILLS`` prints the id of each note that the office had said was kept.
"""

import os
import random
import signal
import sys
import time
from pathlib import Path
from uuid import UUID

from pathway.casework.notes import SignNote, sign_note
from pathway.casework.office import Office
from pathway.citizens.citizen import CitizenId
from pathway.notes.note import Agreement
from pathway.store.keys import DataKey
from pathway.store.safe import Safe
from store_kit import NOW

KEY = bytes(range(32))
ID_BYTES = 16


def _save_for_ever(folder: Path, about: UUID, told: int) -> None:
    """Save note after note, and tell of each one once the office has said that it is kept."""
    safe = Safe.open(folder, DataKey(KEY), "KL", NOW)
    office = Office(safe, "KL", lambda: NOW)
    agreements = (Agreement("Ringe til boligforeningen", "KL", NOW.date()),) * 3
    while True:
        asked = SignNote(CitizenId(about), NOW, facts="Talte om flytningen. " * 200, agreements=agreements)
        os.write(told, office.do(sign_note, asked).id.bytes)


def _kill_while_saving(folder: Path, about: UUID, after: float) -> list[UUID]:
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ours)
        _save_for_ever(folder, about, theirs)
    os.close(theirs)
    kept = [UUID(bytes=os.read(ours, ID_BYTES))]  # it is under way
    time.sleep(after)  # somewhere in the middle of a save; where, is the dice's matter
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while octets := os.read(ours, ID_BYTES):
        kept.append(UUID(bytes=octets))
    os.close(ours)
    return kept


def main(folder: Path, about: UUID, kills: int) -> None:
    """Kill as often as asked, and print what was told."""
    dice = random.Random(11)
    for _ in range(kills):
        for note in _kill_while_saving(folder, about, dice.uniform(0, 0.03)):
            sys.stdout.write(f"{note}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), UUID(sys.argv[2]), int(sys.argv[3]))
