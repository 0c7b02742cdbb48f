"""A note, written beside the citizen's page: facts, assessment and the citizen's own words never share a field."""

from collections.abc import Mapping
from datetime import UTC, datetime

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from pathway.base.errors import OutsideError, RuleError
from pathway.casework.notes import BeginNote, NoteOnDesk, SignNote, begin_note, sign_note
from pathway.citizens.citizen import CitizenId
from pathway.codes.lists import CodeList, code_list
from pathway.desktop import language, look
from pathway.desktop.drafting import Drafting
from pathway.desktop.form_dialog import draft_words
from pathway.desktop.form_fields import FormFields
from pathway.desktop.forms.notes_note import Ui_NoteForm
from pathway.desktop.notes import note_words
from pathway.desktop.parts import DockPanel, KeyButton, MessageLine, StateLabel, Words
from pathway.desktop.workplace import Workplace
from pathway.notes.note import Note, NoteId

NAMES = (
    "happened_at", "happened_time", "contact_form", "duration_minutes", "dimensions", "facts", "assessment",
    "citizens_words", "agreements", "next_contact", "matters_for_decision", "source", "method", "informed_others",
)  # fmt: skip
TUCKED = ("source", "method", "informed_others")


class NotePanel(DockPanel):
    """A new note, or an addition to a signed one. It signs, or leaves a draft; it asks nothing.

    Args:
        work: The session.
        citizen_id: Whom it is about.
        addition_to: The signed note that it adds to.
        parent: The page beside it.
    """

    def __init__(
        self,
        work: Workplace,
        citizen_id: CitizenId,
        addition_to: NoteId | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._work, self.citizen, self.addition_to = work, citizen_id, addition_to
        self.title.setText(self.tr("Addition to a note") if addition_to else self.tr("New note"))
        self.form = Ui_NoteForm()
        inner = QWidget()
        self.form.setupUi(inner)
        self.body.addWidget(inner)
        self.fields = FormFields(self.form, NAMES, work.now, self)
        self.draft_state = StateLabel("text.draft", "")
        self.draft_state.hide()
        self.head_right.addWidget(self.draft_state)
        self._prepare()
        self._prepare_bottom()
        self.drafting = Drafting(
            work.background, "notes.note", self.fields.changes, citizen_id, addition_to, parent=self
        )
        self.drafting.kept.connect(self._kept)
        self.drafting.failed.connect(self._not_kept)
        self.fields.edited.connect(self.drafting.touch)
        self._begins, self._signs = True, False
        inner.setEnabled(False)
        self._inner = inner
        asked = BeginNote(citizen_id, addition_to)
        work.background.run(begin_note, asked, owner=self, done=self._begun)

    def _prepare(self) -> None:
        form, small = self.form, look.row("button_small")
        form.happened_at.set_kind(weekday=False, lean="past")
        form.next_contact.set_kind(lean="future")
        for field in (form.happened_at, form.happened_time, form.next_contact):
            field.setFixedWidth(field.minimumWidth())
        form.contact_form.set_rows(_rows(code_list("contact_form")))
        form.contact_form.setPlaceholderText(self.tr("form of contact"))
        for name in ("source", "method"):
            codes = code_list("note_source" if name == "source" else name)
            getattr(form, name).set_rows([("", self.tr("not stated")), *_rows(codes, short=name == "method")], "")
        for name in ("contact_form", "source", "method"):
            getattr(form, name).setFixedHeight(small)
        for name, lines in (("facts", 3), ("assessment", 2), ("citizens_words", 2)):
            getattr(form, name).set_lines(lines)
        for line in self.findChildren(MessageLine):
            line.set_reserve(False)  # the words of an error take the place of the hint
        form.more.clicked.connect(lambda: self._unfold(form.more_fields.isHidden()))
        self._unfold(False)

    def _prepare_bottom(self) -> None:
        self.sign_button = KeyButton(self.tr("Sign"), "sign", "Ctrl+Enter", primary=True)
        self.sign_button.clicked.connect(self.sign)
        self.means = Words(self.tr("The note cannot be changed afterwards, only added to."), role="caption", wrap=True)
        self.bottom.add(self.sign_button)
        self.bottom.add(self.means, 1)

    def _unfold(self, shown: bool) -> None:
        self.form.more_fields.setVisible(shown)

    def _begun(self, desk: NoteOnDesk) -> None:
        form, now = self.form, self._work.now()
        self.aside.setText(note_words.aside(desk))
        called = desk.citizen.called or desk.citizen.given_names
        form.agreements.prepare([self._work.me.name, called], self._work.now)
        form.happened_at.set_value(now.date())
        form.happened_time.set_value(now.time().replace(second=0, microsecond=0))
        form.method.choose(desk.method)
        self.fields.begin()
        self.drafting.begin(self._restore, self._start)

    def _start(self) -> None:
        self._open()
        (self.form.facts if self.addition_to else self.form.contact_form).setFocus()

    def _restore(self, fields: Mapping[str, object]) -> None:
        self.fields.give_back(fields)
        self._unfold(any(fields.get(name) for name in TUCKED if name != "method"))
        self._open()
        self.form.facts.setFocus()
        cursor = self.form.facts.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.form.facts.setTextCursor(cursor)

    def _open(self) -> None:
        self._begins = False
        self._inner.setEnabled(True)

    def sign(self) -> None:
        """Sign the note; what is wrong is told at its field."""
        self.fields.clear()
        if self._begins or self._signs or self.fields.unreadable():
            return
        at = self._moment()
        if at is None:
            return
        self._signs = True
        self.sign_button.setEnabled(False)
        self._work.background.run(
            sign_note, self._asked(at), owner=self, done=self._signed, objected=self._objected, failed=self._failed
        )

    def _moment(self) -> datetime | None:
        """Return day and time of the contact, local; say which of them is missing."""
        day, time = self.form.happened_at.value(), self.form.happened_time.value()
        if day is not None and time is not None:
            return datetime.combine(day, time)
        missing = "happened_at" if day is None else "happened_time"
        self.fields.say(missing, self.tr("Write the day and the time of the contact."))
        return None

    def _asked(self, at: datetime) -> SignNote:
        form = self.form
        return SignNote(
            citizen=self.citizen,
            happened_at=at.astimezone(UTC),
            contact_form=str(form.contact_form.value() or ""),
            source=str(form.source.value() or ""),
            method=str(form.method.value() or ""),
            dimensions=form.dimensions.codes(),
            facts=form.facts.text(),
            assessment=form.assessment.text(),
            citizens_words=form.citizens_words.text(),
            agreements=form.agreements.agreements(),
            next_contact=form.next_contact.value(),
            matters_for_decision=form.matters_for_decision.isChecked(),
            informed_others=form.informed_others.text().strip(),
            duration_minutes=form.duration_minutes.value(),
            addition_to=self.addition_to,
            draft=self.drafting.draft,
        )

    def _signed(self, _note: Note) -> None:
        self.drafting.end()
        self._work.ways.saved.emit(self.tr("Note signed"))
        super().leave_panel()

    def _objected(self, error: RuleError) -> None:
        self._again()
        self.fields.object_to(error)

    def _failed(self, _error: OutsideError) -> None:
        self._again()

    def _again(self) -> None:
        self._signs = False
        self.sign_button.setEnabled(True)

    def leave_panel(self) -> None:
        """Close; what was typed is a draft at once. A note that is being signed closes when it is."""
        if self._signs:
            return
        super().leave_panel()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the draft when somebody goes to another page."""
        if not self._begins and not self._signs:
            self.drafting.keep()
        super().hideEvent(event)

    def _kept(self, moment: datetime) -> None:
        self.draft_state.set("text.draft", draft_words(moment))
        self.draft_state.show()

    def _not_kept(self) -> None:
        self.draft_state.set("text.unsaved", self.tr("draft not kept"))
        self.draft_state.show()


def _rows(codes: CodeList, *, short: bool = False) -> list[tuple[str, str]]:
    spoken = language.spoken()
    return [(each.code, each.short(spoken) if short else each.label(spoken)) for each in codes]
