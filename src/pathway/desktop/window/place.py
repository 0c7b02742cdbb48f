"""Where somebody is in the window: ids alone, so that it can be remembered while the store is closed."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Place:
    """A page: its name, and the id of what it is about, if it is about one thing."""

    page: str = "today"
    about: Any = None


@dataclass(frozen=True, slots=True)
class OpenForm:
    """A form that is open over the page: the way that led to it, and what was said with it (ids)."""

    way: str
    said: Any = None


@dataclass(frozen=True, slots=True)
class Left:
    """What somebody left when the window locked, and who: it opens again for them and for nobody else."""

    who: str
    place: Place
    form: OpenForm | None = None
