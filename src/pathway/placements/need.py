"""A need that was recorded while no place met it: what the chart draws as a gap."""

from dataclasses import dataclass, field
from datetime import date
from typing import NewType
from uuid import UUID

from pathway.citizens.citizen import CitizenId

NeedId = NewType("NeedId", UUID)


@dataclass(frozen=True, slots=True)
class Need:
    """A need for a place from one day until another; open while ``met_on`` is not stated."""

    id: NeedId
    citizen: CitizenId
    noticed_on: date
    met_on: date | None = None
    text: str = field(default="", repr=False)
    version: int = 1
