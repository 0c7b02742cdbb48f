"""The installed program tries itself: a store in a folder of its own, the main job through it, the window once.

One line for each check goes to the standard output; the exit code is 0 when all went well and 1 when one did not.
Nothing of the person's own is read or written.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

FAILED = 1
PASSPHRASE = "programmet prøver sig selv"  # noqa: S105 - of a store that lives for seconds
UNLOCKS_WITHIN_S = 60


@dataclass(slots=True)
class Trial:
    """What the checks hand to each other."""

    folder: Path
    office: Any = None
    citizen: Any = None
    stay: Any = None


def self_test() -> int:
    """Run every check in order and say how each went; the first that fails ends it."""
    with tempfile.TemporaryDirectory(prefix="pathway-self-test-", ignore_cleanup_errors=True) as name, _own(Path(name)):
        trial = Trial(Path(name) / "self-test.pathway")
        try:
            for check in CHECKS:
                told = check(trial)
                _say(f"ok    {(check.__doc__ or '').splitlines()[0].rstrip('.')}{f': {told}' if told else ''}")
        except Exception as error:
            _say(f"FAIL  {(check.__doc__ or '').splitlines()[0].rstrip('.')}: {type(error).__name__} {_code(error)}")
            return FAILED
        finally:
            if trial.office is not None:
                trial.office.safe.close()
    _say("all well")
    return 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _code(error: Exception) -> str:
    return str(getattr(error, "code", ""))


@contextmanager
def _own(home: Path) -> Iterator[None]:
    """Let nothing of the person's be found: no settings, no keyring, no display."""
    kept = dict(os.environ)
    os.environ.update({"QT_QPA_PLATFORM": "offscreen", "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"})
    for folder in ("DATA", "CONFIG", "STATE", "CACHE"):
        os.environ[f"XDG_{folder}_HOME"] = str(home / folder.lower())
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(kept)


def _store(trial: Trial) -> str:
    """A store is made, closed, and opened again with its passphrase."""
    from pathway.casework import access, stores

    code = stores.new_code()
    asked = stores.NewStore(trial.folder, "Prøve", "101", "SELF", "Selvtest", stores.Secret(PASSPHRASE), code)
    access.close(stores.make_store(asked))
    trial.office = stores.unlock(trial.folder, "self", stores.Secret(PASSPHRASE))
    return ""


def _house(trial: Trial) -> str:
    """A house with rooms."""
    from pathway.casework.houses import NewRooms, add_rooms, house_board

    trial.office.do(add_rooms, NewRooms("Prøvehuset", ("01", "02"), capacity=2))
    (house,) = trial.office.do(house_board, None)
    return f"{len(house.places)} places"


def _citizen(trial: Trial) -> str:
    """A citizen is made, and found by half a name."""
    from pathway.base.ids import new_id
    from pathway.casework.citizens import NewCitizen, create_citizen
    from pathway.casework.search import SearchFor, find_citizens
    from pathway.citizens.citizen import Citizen, CitizenId

    typed = Citizen(CitizenId(new_id()), given_names="Åse Prøve", family_name="Ærenlund")
    trial.citizen = trial.office.do(create_citizen, NewCitizen(typed))
    found = trial.office.do(find_citizens, SearchFor("aeren"))
    _must([each.citizen.id for each in found] == [trial.citizen.id])
    return ""


def _intake(trial: Trial) -> str:
    """The citizen moves in, and the municipality is to be told."""
    from pathway.base.clock import system_clock
    from pathway.casework.houses import house_board
    from pathway.casework.record import open_citizen
    from pathway.casework.stays import AdmitCitizen, admit_citizen

    (house,) = trial.office.do(house_board, None)
    place = house.places[0]
    at = system_clock() - timedelta(hours=3)
    trial.stay = trial.office.do(admit_citizen, AdmitCitizen(trial.citizen.id, place.shelter.id, at, place.room.id))
    record = trial.office.do(open_citizen, trial.citizen.id)
    _must(bool(record.follow_ups))
    return f"{len(record.follow_ups)} follow-ups"


def _note(trial: Trial) -> str:
    """A note is signed, and read again."""
    from pathway.base.clock import system_clock
    from pathway.casework.notes import SignNote, read_notes, sign_note

    at = system_clock() - timedelta(minutes=5)
    signed = trial.office.do(sign_note, SignNote(trial.citizen.id, at, facts="Programmet prøver sig selv."))
    _must([each.id for each in trial.office.do(read_notes, trial.citizen.id)] == [signed.id])
    return ""


def _plan(trial: Trial) -> str:
    """A stay plan is agreed and drawn as a PDF."""
    from pathway.casework.papers import PrintPlan, print_stay_plan
    from pathway.casework.plans import AgreePlan, KeepPlanDraft, StartPlan, agree_plan, keep_plan_draft, start_plan
    from pathway.plans.kinds.stay_plan import StayPlanContent

    do = trial.office.do
    plan = do(start_plan, StartPlan(trial.stay.id))
    plan = do(keep_plan_draft, KeepPlanDraft(plan.id, plan.version, StayPlanContent(wishes="At programmet virker.")))
    agreed = do(agree_plan, AgreePlan(plan.id, "agrees"))
    paper = do(print_stay_plan, PrintPlan(agreed.id))
    _must(paper.pdf.startswith(b"%PDF-") and len(paper.pdf) > 10_000)
    return f"{len(paper.pdf) // 1000} kB"


def _move_out(trial: Trial) -> str:
    """The citizen moves out without a plan, and a follow-up asks where to."""
    from pathway.base.clock import system_clock
    from pathway.casework.record import open_citizen
    from pathway.casework.stays import MoveOut, register_move_out

    ended = trial.office.do(register_move_out, MoveOut(trial.stay.id, system_clock(), "left"))
    record = trial.office.do(open_citizen, trial.citizen.id)
    _must(not ended.open and any(each.reason == "after_exit" for each in record.follow_ups))
    return ""


def _figures(trial: Trial) -> str:
    """The year is counted, and the move-out is in it."""
    from pathway.casework.figures import WhichYear, open_year

    year = trial.office.do(open_year, WhichYear(trial.stay.moved_in.year)).year
    _must((year.discharges, year.unplanned) == (1, 1))
    return f"{year.discharges} move-out, unplanned"


def _backup(trial: Trial) -> str:
    """A backup is made, opened again, and found whole; so is the store."""
    from pathway.casework import stores

    made = stores.back_up_own(trial.office)
    findings = stores.check_store(trial.folder, trial.office.safe.database()[1])
    _must(made.folder.is_dir() and all(each.good for each in findings))
    return f"{made.bytes // 1000} kB, {', '.join(each.what for each in findings)}"


def _window(trial: Trial) -> str:
    """The window opens, unlocks the store, shows the day, and closes."""
    from PySide6.QtCore import QEventLoop, QTimer

    from pathway.casework import access
    from pathway.desktop import language, look, start
    from pathway.desktop.preferences import Preferences
    from pathway.desktop.unlock.unlock_page import UnlockPage
    from pathway.desktop.window.main_window import MainWindow

    access.close(trial.office)
    trial.office = None
    app = start.application()
    language.speak(app, "da")
    look.apply(app, "light")
    preferences = Preferences(trial.folder.parent / "pathway.ini")
    preferences.opened(trial.folder, "Prøve", "SELF")
    window = MainWindow(trial.folder, preferences)
    waiting = QEventLoop()
    window.unlocked.connect(waiting.quit)
    QTimer.singleShot(UNLOCKS_WITHIN_S * 1000, waiting.quit)
    window.show()
    page = window.centralWidget()
    _must(isinstance(page, UnlockPage))
    page.form.passphrase.setText(PASSPHRASE)  # type: ignore[union-attr]
    page.try_now()  # type: ignore[union-attr]
    waiting.exec()
    frame = window.frame()
    _must(frame is not None and frame.opening.place.page == "today" and not window.grab().isNull())
    window.close()
    return f"{window.width()} by {window.height()}"


CHECKS: tuple[Callable[[Trial], str], ...] = (
    _store,
    _house,
    _citizen,
    _intake,
    _note,
    _plan,
    _move_out,
    _figures,
    _backup,
    _window,
)


def _must(fine: bool) -> None:
    if not fine:
        raise AssertionError
