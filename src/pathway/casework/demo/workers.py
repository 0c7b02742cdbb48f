"""Who works with whom today, and whose name and address are protected."""

from dataclasses import replace
from datetime import timedelta

from pathway.casework.demo.world import Person, World, told
from pathway.staff.user import User, UserId, check_user

OF_THE_FIRST = 38
"""Citizens of the case manager whose day the demonstration shows."""


def employ(world: World) -> None:
    """Make the three who work here."""
    world.users = [
        check_user(
            User(UserId(world.chance.id(world.ago(2100))), each["initials"], each["name"], each["role"], each["title"])
        )
        for each in told("people")["user"]
    ]


def assign(world: World) -> None:
    """Give everybody with something open a worker; those whose cases are closed have none."""
    first, *others = [person for person in world.people if person.open]
    mixed = world.chance.mixed(others)
    for number, person in enumerate([first, *mixed]):
        if number < OF_THE_FIRST:
            worker = "KL"
        else:
            worker = world.chance.of({"MØ": 80, "PS": 20} if person.open_stay else {"PS": 85, "MØ": 15})
        person.citizen = replace(person.citizen, worker=worker)
    _protect(world, mixed)


def _protect(world: World, people: list[Person]) -> None:
    """Protect a few: for one of them it lapses this week."""
    for number, person in enumerate(people[:5]):
        until = world.today + timedelta(days=(3, 40, 160, 220, 330)[number])
        kind = "special_address" if number == 4 else "name_address"
        person.citizen = replace(person.citizen, protection=kind, protected_until=until)
    for person in people[5:40:6]:
        relative = world.chance.one(
            ("Søster i Fjordby, ringer selv", "Bror på Bornholm", "Voksen datter, kontakt efter aftale")
        )
        person.citizen = replace(person.citizen, relatives=relative)
