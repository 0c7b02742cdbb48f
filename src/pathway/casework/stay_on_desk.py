"""What lies on the desk when somebody is let in or out: the person, the houses, what was there before."""

from dataclasses import dataclass
from datetime import date

from pathway.casework.houses import House, house_board
from pathway.casework.operation import Desk, look
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.plans.plan import Plan
from pathway.staff.user import User
from pathway.stays.stay import Stay, StayId
from pathway.store.work import Work


@dataclass(frozen=True, slots=True)
class LeavingOnDesk:
    """A stay that is about to end: whose, where, and the version of its plan that closes with it, if there is one.

    ``responsible`` is the name, else the initials, of who will be asked for what follows.
    """

    stay: Stay
    citizen: Citizen
    place: str
    plan: Plan | None
    responsible: str
    today: date


@dataclass(frozen=True, slots=True)
class IntakeOnDesk:
    """What an intake is made of. ``stays`` are the person's, the latest first, with their places in words."""

    houses: tuple[House, ...]
    users: tuple[User, ...]
    today: date
    citizen: Citizen | None = None
    stays: tuple[Stay, ...] = ()
    places: dict[StayId, str] | None = None

    @property
    def here(self) -> Stay | None:
        """The stay that has not ended: this person stays in a house already."""
        return next((stay for stay in self.stays if stay.open), None)

    @property
    def before(self) -> Stay | None:
        """The last stay that ended."""
        return next((stay for stay in self.stays if not stay.open), None)


@look("stays.open")
def open_leaving(work: Work, desk: Desk, asked: StayId) -> LeavingOnDesk:
    """Return a stay that is about to end."""
    stay = work.stays.get(asked)
    work.concerns(stay.citizen, stay.id)
    initials = stay.key_worker or desk.who
    user = work.users.by_initials(initials)
    held = (plan for plan in work.plans.of_stay(stay.id) if plan.state in ("agreed", "draft"))
    return LeavingOnDesk(
        stay=stay,
        citizen=work.citizens.get(stay.citizen),
        place=work.stays.place_names([stay])[stay.id],
        plan=next(held, None),
        responsible=user.name if user else initials,
        today=desk.today,
    )


@look("stays.prepare", logged=False)
def prepare_intake(work: Work, desk: Desk, asked: None) -> IntakeOnDesk:
    """Return the houses and who works here: an intake before it is about somebody."""
    users = tuple(user for user in work.users.find(order=(work.users.table.c.initials,)) if user.left_on is None)
    return IntakeOnDesk(house_board(work, desk, asked), users, desk.today)


@look("stays.prepare_for")
def prepare_intake_of(work: Work, desk: Desk, asked: CitizenId) -> IntakeOnDesk:
    """Return the houses, who works here, and the earlier stays of the one who is to be let in."""
    work.concerns(asked)
    bare = prepare_intake(work, desk, None)
    stays = work.stays.of_citizen(asked)
    citizen, places = work.citizens.get(asked), work.stays.place_names(stays)
    return IntakeOnDesk(bare.houses, bare.users, bare.today, citizen, stays, places)
