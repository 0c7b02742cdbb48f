"""Drafts: kept while somebody types, given back as they were, let go of when the real thing is saved."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from pathway.base.ids import new_id
from pathway.casework.operation import Desk, look, operation
from pathway.citizens.citizen import CitizenId
from pathway.drafts.draft import Draft, DraftId
from pathway.store.work import Work


@dataclass(frozen=True, slots=True)
class KeepDraft:
    """A form's fields as they stand. ``id`` is nothing the first time, then the id that was given back."""

    form: str
    fields: Mapping[str, object] = field(repr=False)
    id: DraftId | None = None
    citizen: CitizenId | None = None
    subject: UUID | None = None


@dataclass(frozen=True, slots=True)
class FindDraft:
    """Which form, about whom, about what."""

    form: str
    citizen: CitizenId | None = None
    subject: UUID | None = None


@operation("drafts.keep", logged=False)
def keep_draft(work: Work, desk: Desk, asked: KeepDraft) -> Draft:
    """Keep the draft in place of the earlier one, and return it."""
    id_ = asked.id or DraftId(new_id())
    draft = Draft(id_, asked.form, desk.who, desk.now, asked.fields, asked.citizen, asked.subject)
    work.drafts.keep(draft)
    return draft


@operation("drafts.drop", logged=False)
def drop_draft(work: Work, desk: Desk, asked: DraftId) -> None:  # noqa: ARG001
    """Let go of a draft."""
    work.drafts.drop(asked)


@look("drafts.find", logged=False)
def find_draft(work: Work, desk: Desk, asked: FindDraft) -> Draft | None:
    """Return one's own draft of this form about this, if there is one."""
    found = work.drafts.of(desk.who, asked.form, asked.citizen)
    return next((each for each in found if each.subject == asked.subject), None)


@look("drafts.mine", logged=False)
def my_drafts(work: Work, desk: Desk, asked: None) -> tuple[Draft, ...]:  # noqa: ARG001
    """Return all of one's own drafts, the latest first."""
    return work.drafts.of(desk.who)
