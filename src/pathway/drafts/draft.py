"""A draft of a form: its fields as they stand, whose it is, and whom it is about."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NewType
from uuid import UUID

from pathway.citizens.citizen import CitizenId

DraftId = NewType("DraftId", UUID)


@dataclass(frozen=True, slots=True)
class Draft:
    """The fields of one form, by name, as JSON values. One person has one draft a form and subject.

    ``form`` is the drawing's name, for instance ``notes.note``; ``subject`` is what the form is about (a stay, a
    plan), or nothing for a new thing.
    """

    id: DraftId
    form: str
    owner: str
    saved_at: datetime
    fields: Mapping[str, object] = field(repr=False)
    citizen: CitizenId | None = None
    subject: UUID | None = None
