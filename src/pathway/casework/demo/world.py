"""The made-up municipality while it is being made: its people, houses, and all that was written about them."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any

from pathway.base import places
from pathway.casework.demo.chance import Chance
from pathway.citizens.citizen import Citizen
from pathway.followups.followup import FollowUp
from pathway.notes.note import Note
from pathway.placements.need import Need
from pathway.placements.placement import Pause, Placement
from pathway.plans.plan import Plan
from pathway.staff.user import User
from pathway.stays.shelter import Room, Shelter
from pathway.stays.stay import Stay

YEARS = 5


class Person:
    """A made-up citizen with stays and placements, each in the order of their beginning, growing as they are made."""

    def __init__(self, citizen: Citizen, known_from: date) -> None:
        self.citizen = citizen
        self.known_from = known_from
        self.stays: list[Stay] = []
        self.placements: list[Placement] = []

    @property
    def dead(self) -> bool:
        """Whether a stay ended with death: nothing comes after it."""
        return any(stay.manner == "dead" for stay in self.stays)

    @property
    def open_stay(self) -> Stay | None:
        """The stay that has not ended."""
        return next((stay for stay in self.stays if stay.open), None)

    @property
    def open(self) -> bool:
        """Whether a stay or a placement has not ended."""
        return self.open_stay is not None or any(each.ended_on is None for each in self.placements)


class World:
    """All that is made, for one day. ``ours`` is the one whose story is told in full."""

    ours: Person

    def __init__(self, today: date) -> None:
        self.today = today
        self.chance = Chance(f"Fjordby {today.isoformat()}")
        self.users: list[User] = []
        self.shelters: list[Shelter] = []
        self.rooms: list[Room] = []
        self.people: list[Person] = []
        self.pauses: list[Pause] = []
        self.needs: list[Need] = []
        self.plans: list[Plan] = []
        self.notes: list[Note] = []
        self.follow_ups: list[FollowUp] = []

    @property
    def begun(self) -> date:
        """The day five years ago."""
        return self.ago(YEARS * 365)

    def ago(self, days: int) -> date:
        """Return the day so many days before today."""
        return self.today - timedelta(days=days)

    def stays(self) -> Iterator[tuple[Person, Stay]]:
        """Give every stay with its person."""
        return ((person, stay) for person in self.people for stay in person.stays)

    def others(self) -> Iterator[Person]:
        """Give everybody but the one whose story is told in full."""
        return (person for person in self.people if person is not self.ours)

    def placements(self) -> Iterator[tuple[Person, Placement]]:
        """Give every placement with its person."""
        return ((person, each) for person in self.people for each in person.placements)

    def user_name(self, initials: str) -> str:
        """Return the name behind the initials."""
        return next((user.name for user in self.users if user.initials == initials), initials)


@cache
def told(name: str) -> Mapping[str, Any]:
    """Return what stands in ``resources/demo/<name>.toml``. It is shared: do not change it."""
    return tomllib.loads((places.resources() / "demo" / f"{name}.toml").read_text("utf-8"))


def voiced(text: str, citizen: Citizen) -> str:
    """Return a text with the person's name and pronouns in it."""
    he, him, his = ("hun", "hende", "hendes") if citizen.sex == "F" else ("han", "ham", "hans")
    name = citizen.called or citizen.given_names
    return text.format(name=name, he=he, him=him, his=his, He=he.capitalize())


def workday(day: date) -> date:
    """Return the day, or the Friday before where it is a Saturday or Sunday.

    >>> workday(date(2026, 11, 22)), workday(date(2026, 11, 23))
    (datetime.date(2026, 11, 20), datetime.date(2026, 11, 23))
    """
    return day - timedelta(days=max(0, day.weekday() - 4))
