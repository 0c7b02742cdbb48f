"""How long a key stroke in the search takes among 100,000 citizens, and how long a long record takes to open.

Run by hand with ``QT_QPA_PLATFORM=offscreen``: ``python tests/benchmarks/citizens_at_the_desk.py [citizens]``.
Printed is processor time of the thread that did it, the median of nine: what an idle machine would wait.
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parents[1]))

from casework.person_desk import Desk, desk
from pathway.base.ids import new_id
from pathway.casework.operation import Desk as At
from pathway.casework.operation import operation
from pathway.casework.record import open_citizen
from pathway.casework.search import SearchFor, find_citizens
from pathway.casework.story import story_of
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.desktop import look
from pathway.desktop.background import Background
from pathway.desktop.changes import Changes
from pathway.desktop.citizens.citizen_page import CitizenPage
from pathway.desktop.citizens.citizens_page import CitizensPage
from pathway.desktop.citizens.finder import HITS
from pathway.desktop.workplace import Workplace
from pathway.notes.note import Note, NoteId
from pathway.placements.placement import Placement, PlacementId
from pathway.staff.user import User, UserId
from pathway.store.work import Work

GIVEN = "Søren Sofie Anders Bo Dorte Eva Finn Gitte Hans Ida Jens Lone Mia Ole Pia Ahmed Fatima Mette Åse".split()  # noqa: SIM905
FAMILY = "Jensen Nielsen Hansen Andersen Sørensen Jørgensen Madsen Møller Holm Ådal Søbye Østergaard Skov Dahl".split()  # noqa: SIM905
SOUGHT = ("so", "soe", "søren", "je", "jensen m", "anders skov", "130250", "åse")


@operation("bench.fill", logged=False)
def fill(work: Work, _desk: At, count: int) -> None:
    """Put citizens into the store, every second one with an open placement."""
    chance = random.Random(3)
    people = [
        Citizen(
            CitizenId(new_id()), "cpr", f"{chance.randint(0, 9_999_999_999):010}",
            given_names=chance.choice(GIVEN), family_name=f"{chance.choice(FAMILY)} {chance.choice(FAMILY)}",
            birth_date=date(1930, 1, 1) + timedelta(days=chance.randint(0, 25_000)),
            worker="KL" if at % 2_000 == 0 else "",
        )
        for at in range(count)
    ]  # fmt: skip
    work.citizens.add(*people)
    begun = date(2025, 1, 1)
    work.placements.add(*(Placement(PlacementId(new_id()), each.id, "SEL107", begun) for each in people[::2]))


@operation("bench.write", logged=False)
def write(work: Work, _desk: At, citizen: CitizenId) -> None:
    """Give one citizen 40 placements and 2,000 notes."""
    for at in range(40):
        on = date(2012, 1, 1) + timedelta(days=at * 130)
        work.placements.add(
            Placement(
                PlacementId(new_id()),
                citizen,
                "SEL107",
                on,
                f"Tilbud {at}",
                ended_on=on + timedelta(days=90),
                manner="left",
            )
        )
    first = datetime(2014, 1, 1, 9, tzinfo=UTC)
    moments = [first + timedelta(hours=at * 54) for at in range(2_000)]
    work.notes.add(
        *(
            Note(NoteId(new_id()), citizen, at, facts="Talt om lejligheden. " * 8, author="KL", signed_at=at)
            for at in moments
        )
    )


def spent(act: Callable[[], object], rounds: int = 9) -> float:
    """Return the median of the processor time that an act takes in this thread, milliseconds."""
    found = []
    for _ in range(rounds):
        begun = time.thread_time()
        act()
        found.append((time.thread_time() - begun) * 1000)
    return median(found)


def key_strokes(at: Desk, page: CitizensPage) -> None:
    """Print what a key stroke costs: in the store, and on the screen."""
    finder = page.finder
    for among in ("mine", "open", "all"):
        for sought in SOUGHT:
            asked = SearchFor(sought, among, HITS)
            hits = at.do(find_citizens, asked)
            store = spent(lambda asked=asked: at.do(find_citizens, asked))  # type: ignore[misc]

            def show(text: str = sought, hits: Sequence[object] = hits) -> None:
                finder._answered(text, tuple(hits), first=True)  # type: ignore[arg-type]
                finder.list.viewport().repaint()

            print(f"{among:5} {sought:12} {len(hits):3} hits  store {store:6.1f} ms  screen {spent(show):6.1f} ms")  # noqa: T201


def opening(at: Desk, page: CitizenPage, citizen: CitizenId) -> None:
    """Print what opening a long record costs."""
    record = at.do(open_citizen, citizen)
    print(f"record  {spent(lambda: at.do(open_citizen, citizen)):6.1f} ms, {len(record.note_marks)} notes")  # noqa: T201
    print(f"story   {spent(lambda: story_of(record)):6.1f} ms")  # noqa: T201

    def show() -> None:
        page._citizen, page._record = citizen, None
        page._show(record)
        page.repaint()

    print(f"screen  {spent(show):6.1f} ms, the story among it")  # noqa: T201


def main() -> None:
    """Make the store and measure."""
    app = QApplication([])
    look.apply(app, "light")
    with tempfile.TemporaryDirectory() as folder, desk(Path(folder, "store.pathway")) as at:
        at.do(fill, int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
        citizen = at.person()
        at.do(write, citizen.id)
        work = Workplace(Background(at.office), Changes(), User(UserId(new_id()), "KL", "Karen Lindgaard"))
        pages = CitizensPage(work), CitizenPage(work, citizen.id)
        for page in pages:
            page.resize(1190, 640)
            page.show()
        app.processEvents()
        key_strokes(at, pages[0])
        opening(at, pages[1], citizen.id)
        work.background.finish()


if __name__ == "__main__":
    main()
