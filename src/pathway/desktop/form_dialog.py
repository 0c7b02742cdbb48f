"""A dialog with a drawn form: its draft is kept while somebody types, and it closes when the real thing is saved."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pathway.base.errors import OutsideError, RuleError
from pathway.casework.operation import Operation
from pathway.citizens.citizen import CitizenId
from pathway.desktop import look
from pathway.desktop.drafting import Drafting
from pathway.desktop.form_fields import FormFields
from pathway.desktop.parts import CalmDialog, KeyButton, StateLabel
from pathway.desktop.workplace import Workplace

translate = QCoreApplication.translate


class FormDialog(CalmDialog):
    """Head, drawn form, and the button that saves. Esc leaves without asking: the draft is there.

    A dialog of this kind says what it asks the office for (`asked`), and what is told when that is done (`saved`).

    Args:
        work: The session.
        head: What the form is for.
        drawn: The form made from a drawing; its object names are the request's fields.
        names: Its fields, from the top.
        save: The words of the button.
        width: Pixels.
    """

    def __init__(
        self, work: Workplace, head: str, drawn: Any, names: Sequence[str], save: str, *, width: int = 560,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent, "Pathway", head, width=width)
        self.work, self.form = work, drawn
        inner = QWidget()
        look.mark(inner, role="scrolled")
        drawn.setupUi(inner)
        self.body.addWidget(inner)
        self.fields = FormFields(drawn, names, work.now, self)
        self.draft_state = StateLabel("text.draft", "")
        self.draft_state.hide()
        self.head_right.addWidget(self.draft_state)
        self.save_button = KeyButton(save, key="Ctrl+Enter", primary=True)
        self.save_button.clicked.connect(self.save)
        self.bottom.add(self.save_button)
        self.drafting: Drafting | None = None

    def begin(self, draft: str, citizen: CitizenId | None = None, subject: UUID | None = None) -> None:
        """Take the form as it stands as untouched, and give back an earlier draft if there is one.

        Args:
            draft: The drawing's name, for instance ``placements.placement``.
            citizen: Whom it is about.
            subject: What it is about.
        """
        self.fields.begin()
        self.drafting = Drafting(self.work.background, draft, self.fields.changes, citizen, subject, self)
        self.drafting.kept.connect(self._kept)
        self.drafting.failed.connect(self._not_kept)
        self.fields.edited.connect(self.drafting.touch)
        self.drafting.begin(self._restore)

    def asked(self) -> tuple[Operation[Any, Any], Any] | None:
        """Return the operation and its request as the form stands; None when the form has said what is wrong."""
        raise NotImplementedError

    def saved(self, answer: Any) -> str:
        """Return the words for what was saved; may offer to take it back."""
        raise NotImplementedError

    def save(self) -> None:
        """Ask the office; what is wrong is told at its field."""
        self.fields.clear()
        if self.fields.unreadable():
            return
        asked = self.asked()
        if asked is None:
            return
        self.save_button.setEnabled(False)
        operation, request = asked
        self.work.background.run(
            operation, request, owner=self, done=self._saved, objected=self._objected, failed=self._failed
        )

    def reject(self) -> None:
        """Leave; what was typed stays a draft."""
        if self.drafting is not None:
            self.drafting.keep()
        super().reject()

    def _saved(self, answer: Any) -> None:
        if self.drafting is not None:
            self.drafting.end()
        self.work.ways.saved.emit(self.saved(answer))
        self.accept()

    def _objected(self, error: RuleError) -> None:
        self.save_button.setEnabled(True)
        self.fields.object_to(error)

    def _failed(self, _error: OutsideError) -> None:
        self.save_button.setEnabled(True)

    def _restore(self, fields: Mapping[str, object]) -> None:
        self.fields.give_back(fields)

    def _kept(self, moment: datetime) -> None:
        self.draft_state.set("text.draft", draft_words(moment))
        self.draft_state.show()

    def _not_kept(self) -> None:
        self.draft_state.set("text.unsaved", translate("Form", "the draft is not kept"))
        self.draft_state.show()


def draft_words(moment: datetime) -> str:
    """Return what a form's head says of its draft."""
    return translate("Form", "draft kept {time}").format(time=Drafting.words(moment))
