"""What every page is given: the way to the office, the news, and the ways to other pages."""

from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from pathway.desktop.background import Background
from pathway.desktop.changes import Changes
from pathway.staff.user import User


class Ways(QObject):
    """Where a page may ask the window to go. The window listens; pages do not know each other."""

    page = Signal(str)
    """A page of the side bar: ``today``, ``citizens``, ``shelter``, ``figures``, ``log``, ``settings``."""
    citizen = Signal(object)
    """Open a citizen's page (`CitizenId`)."""
    new_citizen = Signal(object)
    """Create a citizen; a `Citizen` with what is known already, or nothing."""
    edit_citizen = Signal(object)
    """Change a citizen's facts (`CitizenId`)."""
    note = Signal(object)
    """Write a note about a citizen (`CitizenId`); a tuple with a `NoteId` after it adds to a signed note."""
    plan = Signal(object)
    """Work on the plan of a stay (`StayId`)."""
    read_plan = Signal(object)
    """Read an agreed version (`PlanId`)."""
    intake = Signal(object)
    """Let somebody in: ``(CitizenId or None, RoomId or None)``."""
    move_out = Signal(object)
    """Record a move-out (`StayId`)."""
    placement = Signal(object)
    """Open a placement for a citizen (`CitizenId`)."""
    end_placement = Signal(object)
    """End a placement (`PlacementId`)."""
    follow_up = Signal(object)
    """Make a follow-up about a citizen (`CitizenId`)."""
    go_on = Signal(object)
    """Go on with a form that was left (`Draft`), on the page that it belongs to."""
    import_register = Signal(object)
    """Read a register in: ``"stays"`` or ``"placements"``, or nothing to choose there."""
    paper = Signal(object, str)
    """Preview and print these PDF bytes, or a `PaperToShow`, under a title without personal data."""
    saved = Signal(str)
    """Something was saved: words for the top bar, for instance "Note signed"."""
    undo = Signal(object, str)
    """A callable that takes back what was just done, and the words for it; offered for ten minutes (Ctrl+Z)."""


@dataclass(frozen=True, eq=False)
class Workplace:
    """One unlocked session at one window."""

    background: Background
    changes: Changes
    me: User
    unit: str = ""
    municipality: str = ""
    ways: Ways = field(default_factory=Ways)

    def now(self) -> datetime:
        """Return the office's clock as it hangs on the wall: local time without a zone, as people type it."""
        return self.background.office.clock().astimezone().replace(tzinfo=None)
