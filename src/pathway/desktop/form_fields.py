"""The fields of a drawn form, by the names of the request: kept as a draft, given back, and told what is wrong."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget

from pathway.base.errors import RuleError
from pathway.desktop import look
from pathway.desktop.field_values import give_back, kept, listen
from pathway.desktop.parts import DateField, DateTimeField, MessageLine, TimeField
from pathway.desktop.texts import rule_words


class FormFields(QObject):
    """Binds a drawn form by its names.

    A field ``on`` may have a line ``on_said`` for its error, and a ``on_hint`` whose place the error takes. What
    belongs to no field stands in the line ``said``.

    Args:
        form: A form made from a drawing.
        names: Its fields, from the top.
        now: The clock for days and times, local time without a zone.
        parent: The view.
    """

    edited = Signal()
    """Somebody changed a field."""

    def __init__(self, form: Any, names: Sequence[str], now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._form, self.names = form, tuple(names)
        self._untouched: Mapping[str, object] = {}
        for name in self.names:
            field = self.field(name)
            if isinstance(field, DateField | TimeField | DateTimeField):
                field.set_clock(now)
            listen(field, self.edited.emit)
            listen(field, partial(self.say, name, ""))
            if isinstance(hint := getattr(form, f"{name}_hint", None), QLabel):
                field.setAccessibleDescription(hint.text())

    def field(self, name: str) -> QWidget:
        """Return a field."""
        field: QWidget = getattr(self._form, name)
        return field

    def begin(self) -> None:
        """Take what stands there now as what nobody has typed."""
        self._untouched = self._kept()

    def changes(self) -> Mapping[str, object]:
        """Return all fields as JSON values, nothing when nobody has typed anything."""
        now = self._kept()
        return {} if now == self._untouched else now

    def give_back(self, fields: Mapping[str, object]) -> None:
        """Put into the fields what a draft held."""
        for name in self.names:
            if name in fields:
                give_back(self.field(name), fields[name])

    def unreadable(self) -> bool:
        """Tell what to do about days and times that cannot be read; whether there are any."""
        wrong = []
        for name in self.names:
            field = self.field(name)
            words = field.problem() if hasattr(field, "problem") else ""
            if words:
                wrong.append((name, words))
        for name, words in reversed(wrong):  # the topmost one gets the keyboard
            self.say(name, words)
        return bool(wrong)

    def object_to(self, error: RuleError) -> None:
        """Show a rule's no at its field, or in the form's own line, and go there. Nothing that was typed is lost."""
        self.say(error.field if error.field in self.names else "", rule_words(error))

    def say(self, name: str, words: str) -> None:
        """Show words at a field and go to it; no words take them away."""
        line: MessageLine | None = getattr(self._form, f"{name}_said" if name else "said", None)
        if line is None:
            line = self._form.said
        hint = getattr(self._form, f"{name}_hint", None)
        if not words and not line.words.text():
            return
        line.show_message("error" if words else "", words, "")
        if name:
            look.mark(self.field(name), state="error" if words else "")
            self.field(name).setAccessibleDescription(words or (hint.text() if hint is not None else ""))
        if hint is not None:
            hint.setVisible(not words)
        if words and name:
            self.field(name).setFocus()

    def clear(self) -> None:
        """Take every error away."""
        for name in ("", *self.names):
            self.say(name, "")

    def _kept(self) -> Mapping[str, object]:
        return {name: kept(self.field(name)) for name in self.names}
