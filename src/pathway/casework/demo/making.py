"""Making the demonstration: first beside its place, then in it, so that nothing half done is ever there."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pathway.base.clock import Clock, local_day, system_clock
from pathway.casework import stores
from pathway.casework.demo import asked, houses, laddered, logged, noted, ours, planned, sheltered, workers
from pathway.casework.demo.people import Newcomers, responsibilities
from pathway.casework.demo.world import World, told
from pathway.casework.operation import Desk, operation
from pathway.store import keys
from pathway.store.beside import made_beside
from pathway.store.work import Work

Progress = Callable[[int, int], None]
"""Is told how many of how many steps are done. What it raises stops the making, and nothing stays."""

PEOPLE = 400
"""How many there are; whoever no house has room for goes up and down the ladder without a stay."""


@dataclass(frozen=True, slots=True)
class DemoMade:
    """What was made: who can open it, all with the one passphrase, and how much there is."""

    users: tuple[str, ...]
    citizens: int
    stays: int
    placements: int
    plans: int
    notes: int


def make_demo(
    folder: Path,
    passphrase: stores.Secret,
    clock: Clock = system_clock,
    cost: keys.Cost = keys.RECOMMENDED,
    progress: Progress = lambda _done, _steps: None,
) -> DemoMade:
    """Make a store with the demonstration, as of the clock's day.

    Raises:
        RuleError: ``keys.passphrase_short``.
        OutsideError: ``store.exists``; the noes of the disk.
    """
    with made_beside(folder) as making:
        return _make(making, passphrase, clock, cost, progress)


def _make(folder: Path, passphrase: stores.Secret, clock: Clock, cost: keys.Cost, progress: Progress) -> DemoMade:
    progress(0, 4)
    world = people_a_world(local_day(clock()))
    progress(1, 4)
    first, *others = world.users
    place = told("places")
    asked_for = stores.NewStore(
        folder,
        place["unit"],
        place["municipality"],
        first.initials,
        first.name,
        passphrase,
        stores.new_code(),
        first.role,
    )
    office = stores.begin_store(asked_for, clock, cost)
    try:
        for user in others:
            stores.add_user(office, stores.NewUser(user.initials, user.name, passphrase, user.role))
        progress(2, 4)
        office.do(keep_demo, world)
        progress(4, 4)
    finally:
        office.safe.close()
    return _told_of(world)


def people_a_world(today: date) -> World:
    """Return the whole municipality as it is on a day: the same for the same day."""
    world = World(today)
    newcomers = Newcomers(world)
    workers.employ(world)
    houses.build(world)
    ours.meet(world, newcomers)
    sheltered.fill(world, newcomers)
    laddered.around_stays(world)
    laddered.never_sheltered(world, newcomers, PEOPLE - len(world.people))
    ours.tell(world)
    workers.assign(world)
    planned.write(world)
    noted.write(world)
    asked.ask(world)
    return world


@operation("demo.make")
def keep_demo(work: Work, desk: Desk, asked: World) -> None:  # noqa: ARG001
    """Keep the made-up municipality in a new store, and mark the store as what it is."""
    work.set("demo", "1")
    work.set("unit.second", told("places")["unit_second"])
    people = asked.people
    work.citizens.add(*(person.citizen for person in people))
    work.responsibilities.add(*responsibilities(asked))
    work.shelters.add(*asked.shelters)
    work.rooms.add(*asked.rooms)
    work.stays.add(*(stay for person in people for stay in person.stays))
    work.placements.add(*(each for person in people for each in person.placements))
    work.pauses.add(*asked.pauses)
    work.needs.add(*asked.needs)
    work.plans.add(*asked.plans)
    work.notes.add(*asked.notes)
    work.follow_ups.add(*asked.follow_ups)
    work.log.add(logged.log(asked))
    work.concerns(None, str(len(people)))


def _told_of(world: World) -> DemoMade:
    return DemoMade(
        users=tuple(user.initials for user in world.users),
        citizens=len(world.people),
        stays=sum(len(person.stays) for person in world.people),
        placements=sum(len(person.placements) for person in world.people),
        plans=len(world.plans),
        notes=len(world.notes),
    )
