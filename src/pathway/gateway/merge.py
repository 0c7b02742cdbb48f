"""One stay or placement as it is here, and as the register tells it."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Generic, TypeVar

from pathway.gateway.problem import Problem
from pathway.placements.placement import Placement
from pathway.stays.stay import Stay

Entity = TypeVar("Entity", bound=Stay | Placement)


@dataclass(frozen=True, slots=True)
class Fields:
    """How each field of an entity is merged.

    ``ending`` begins with the day it ended; it may come, it never changes. ``kept`` are filled when empty. ``moving``
    follow the register while the entity is open. Names are the entity's, and the file's columns.
    """

    ending: tuple[str, ...]
    kept: tuple[str, ...]
    moving: tuple[str, ...] = ()


STAY = Fields(
    ending=("moved_out", "manner", "destination"),
    kept=("acting_municipality", "referral_source", "prior_situation", "contact_reasons"),
    moving=("room",),
)
PLACEMENT = Fields(
    ending=("ended_on", "manner", "destination"),
    kept=("decided_on",),
    moving=("planned_end", "hours_per_week"),
)


@dataclass(frozen=True, slots=True)
class Merged(Generic[Entity]):
    """The entity as it should be kept, and what to tell of it. ``ended`` says that the register brought its end."""

    entity: Entity
    ended: bool
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]


def merge(here: Entity, told: Entity, fields: Fields, line: int) -> Merged[Entity]:
    """Return what is to be kept of an entity that is here and told of again.

    A changed ending is a problem, ``changed``: what ended stays as it was recorded. Everything else is a warning:
    ``kept_here`` where the register says something else, ``moved`` where the register was followed, ``ended_here``
    where it does not know of the end.
    """
    end = getattr(here, fields.ending[0])
    coming = getattr(told, fields.ending[0])
    problems = [] if end is None else _changed_ending(here, told, fields, line)
    warnings = [Problem(line, fields.ending[0], "ended_here", f"{end}")] if end and not coming else []
    changes = {name: _value(told, name) for name in _empty(here, told, (*fields.kept, *fields.moving))}
    if coming:
        changes |= {name: _value(told, name) for name in _empty(here, told, fields.ending)}
    for name in _different(here, told, (*fields.kept, *fields.moving)):
        followed = name in fields.moving and end is None
        warnings.append(Problem(line, name, "moved" if followed else "kept_here"))
        if followed:
            changes[name] = _value(told, name)
    entity = replace(here, **changes) if changes and not problems else here
    return Merged(entity, end is None and coming is not None, tuple(problems), tuple(warnings))


def _changed_ending(here: Entity, told: Entity, fields: Fields, line: int) -> list[Problem]:
    changed = _different(here, told, fields.ending)
    return [Problem(line, name, "changed", _shown(_value(here, name), _value(told, name))) for name in changed]


def _shown(here: object, told: object) -> str:
    return f"{here} → {told}" if isinstance(here, date | str) else ""


def _value(entity: Stay | Placement, name: str) -> Any:
    return getattr(entity, name)


def _empty(here: Stay | Placement, told: Stay | Placement, names: tuple[str, ...]) -> list[str]:
    return [name for name in names if _stated(told, name) and not _stated(here, name)]


def _different(here: Stay | Placement, told: Stay | Placement, names: tuple[str, ...]) -> list[str]:
    return [
        name
        for name in names
        if _stated(told, name) and _stated(here, name) and _value(here, name) != _value(told, name)
    ]


def _stated(entity: Stay | Placement, name: str) -> bool:
    return _value(entity, name) not in (None, "", ())
