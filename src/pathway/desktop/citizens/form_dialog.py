"""A small form over a page: keeps its draft, saves with Ctrl+Enter, says beside the field what is wrong."""

from collections.abc import Callable
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pathway.base.clock import local_day
from pathway.base.errors import OutsideError, RuleError
from pathway.casework.operation import Operation
from pathway.citizens.citizen import CitizenId
from pathway.desktop.citizens.fields import Fields
from pathway.desktop.drafting import Drafting
from pathway.desktop.parts import CalmDialog, KeyButton, Notice, StateLabel
from pathway.desktop.texts import rule_words
from pathway.desktop.workplace import Workplace


class FormDialog(CalmDialog):
    """What the small forms about a citizen share.

    Args:
        work: The session.
        form: A form from a drawing, set up by `setupUi` of its class.
        head: The large title.
        citizen: Whom it is about.
        subject: What it is about.
    """

    saved = Signal(object)
    """It was saved; what the operation returned."""

    NAME: ClassVar[str] = ""
    """The drawing's name, for the draft."""
    FIELDS: ClassVar[tuple[str, ...]] = ()

    def __init__(
        self,
        work: Workplace,
        form: Any,
        head: str,
        citizen: CitizenId | None = None,
        subject: UUID | None = None,
        parent: QWidget | None = None,
        width: int = 560,
    ) -> None:
        super().__init__(parent, self.tr("Pathway"), head, width=width)
        self._work, self._saving = work, False
        self.today = local_day(work.background.office.clock())
        self.form = form
        self.inner = QWidget()
        form.setupUi(self.inner)
        self.fields = Fields(form, self.FIELDS)
        self.notice = Notice(parent=self)
        self.notice.hide()
        self.draft_state = StateLabel()
        self.save = KeyButton(self.tr("Save"), "check", "Ctrl+Enter", primary=True)
        self.head_right.addWidget(self.draft_state)
        self.body.addWidget(self.notice)
        self.bottom.add_right(self.save)
        self.drafting = Drafting(work.background, self.NAME, self.fields.plain, citizen, subject, self)
        self.drafting.kept.connect(self._kept)
        self.drafting.failed.connect(self._not_kept)
        self.save.clicked.connect(self.try_to_save)

    def begin(self, fresh: Callable[[], None] = lambda: None) -> None:
        """Listen to the fields, and fill them from an earlier draft; without one as ``fresh`` does."""
        self.fields.clear()

        def restored(values: Any) -> None:
            self.fields.put(values)
            self.fields.on_change(self.drafting.touch)

        def new() -> None:
            fresh()
            self.fields.on_change(self.drafting.touch)

        self.drafting.begin(restored, new)

    def asked(self) -> Any:
        """Return what is asked for, or None when a field says why not."""
        raise NotImplementedError

    def operation(self) -> Operation[Any, Any]:
        """Return what saving does."""
        raise NotImplementedError

    def told(self) -> str:
        """Return the words for the top bar once it is saved."""
        raise NotImplementedError

    def try_to_save(self) -> None:
        """Save, unless it is under way or a date cannot be read."""
        if self._saving:
            return
        self.fields.clear()
        wrong = self.fields.wrong_days()
        if wrong:
            self.fields.widget(wrong[0]).setFocus()
            return
        asked = self.asked()
        if asked is not None:
            self._run(asked)

    def _run(self, asked: object) -> None:
        self._saving = True
        self.save.setEnabled(False)
        self._work.background.run(
            self.operation(), asked, owner=self, done=self._done, objected=self.object, failed=self._failed
        )

    def _done(self, answer: object) -> None:
        self.drafting.end()
        self._work.ways.saved.emit(self.told())
        self.saved.emit(answer)
        self.accept()

    def object(self, error: RuleError) -> None:
        """Say the rule's words beside its field, or above the form."""
        self.ready()
        if error.field in self.fields.names:
            self.fields.say(error.field, "error", rule_words(error))
            self.fields.widget(error.field).setFocus()
        else:
            self.notice.set(rule_words(error))

    def ready(self) -> None:
        """Let it be saved again."""
        self._saving = False
        self.save.setEnabled(True)

    def _failed(self, _error: OutsideError) -> None:
        self.ready()

    def _kept(self, at: Any) -> None:
        said = self.tr("draft kept {time}").format(time=Drafting.words(at))
        self.draft_state.set("text.draft", said)

    def _not_kept(self) -> None:
        self.draft_state.set("text.unsaved", self.tr("not kept"))

    def done(self, result: int) -> None:
        """Keep the draft on the way out."""
        self.drafting.keep()
        super().done(result)
