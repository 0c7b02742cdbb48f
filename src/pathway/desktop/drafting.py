"""Drafts of forms: kept within two seconds of the last key, given back as they were."""

from collections.abc import Callable, Mapping
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from pathway.casework.drafts import FindDraft, KeepDraft, drop_draft, find_draft, keep_draft
from pathway.citizens.citizen import CitizenId
from pathway.desktop.background import Background
from pathway.drafts.draft import Draft, DraftId

PAUSE_MS = 900
"""How long nobody has typed when a draft is kept."""
AT_MOST_MS = 1800
"""How long somebody may type before a draft is kept all the same."""


class Drafting(QObject):
    """Keeps one form's draft. The form says what it holds, and is told what it held.

    Args:
        background: The way to the office.
        form: The drawing's name, for instance ``notes.note``.
        gather: Gives the form's fields as JSON values; an empty mapping means that nothing was typed.
        citizen: Whom the form is about.
        subject: What it is about: a stay, a plan.
        parent: The form.
    """

    kept = Signal(object)
    """The draft was kept; gives the moment, local time."""
    failed = Signal()
    """The draft could not be kept: the form must say so, loudly."""

    def __init__(
        self,
        background: Background,
        form: str,
        gather: Callable[[], Mapping[str, object]],
        citizen: CitizenId | None = None,
        subject: UUID | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._form, self._gather, self._citizen, self._subject = form, gather, citizen, subject
        self.draft: DraftId | None = None
        self._last: Mapping[str, object] | None = None
        self._ended = False
        self._quiet = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._latest = QTimer(self, singleShot=True, interval=AT_MOST_MS)
        self._quiet.timeout.connect(self.keep)
        self._latest.timeout.connect(self.keep)
        background.closing.connect(self.keep)

    def begin(self, restored: Callable[[Mapping[str, object]], None], fresh: Callable[[], None] = lambda: None) -> None:
        """Look for an earlier draft and hand its fields to ``restored``; without one call ``fresh``."""

        def found(draft: Draft | None) -> None:
            if draft is None:
                fresh()
                return
            self.draft = draft.id
            restored(draft.fields)
            self._last = dict(self._gather())
            self.kept.emit(draft.saved_at.astimezone())

        asked = FindDraft(self._form, self._citizen, self._subject)
        self._background.run(find_draft, asked, owner=self, done=found)

    def holds(self) -> bool:
        """Whether something is typed that has not been saved as the real thing."""
        return not self._ended and bool(self._gather())

    def touch(self) -> None:
        """Say that something was typed."""
        if self._ended:
            return
        self._quiet.start()
        if not self._latest.isActive():
            self._latest.start()

    def keep(self) -> None:
        """Keep the draft now, if anything changed since the last time."""
        self._quiet.stop()
        self._latest.stop()
        fields = dict(self._gather())
        if self._ended or fields == self._last or (not fields and self.draft is None):
            return
        self._last = fields
        asked = KeepDraft(self._form, fields, self.draft, self._citizen, self._subject)
        self._background.run(keep_draft, asked, owner=self, done=self._kept, failed=self._failed)

    def end(self, drop: bool = True) -> None:
        """Stop keeping: the form was saved as the real thing, and its draft goes."""
        self._ended = True
        self._quiet.stop()
        self._latest.stop()
        if drop and self.draft is not None:
            self._background.run(drop_draft, self.draft, owner=self._background)

    def _kept(self, draft: Draft) -> None:
        self.draft = draft.id
        if self._ended:  # the form was saved while this was under way
            self._background.run(drop_draft, draft.id, owner=self._background)
            return
        self.kept.emit(draft.saved_at.astimezone())

    def _failed(self, _error: object) -> None:
        self._last = None
        self.failed.emit()

    @staticmethod
    def words(moment: datetime) -> str:
        """Return the time of a draft as the form shows it."""
        return f"{moment:%H:%M}"
