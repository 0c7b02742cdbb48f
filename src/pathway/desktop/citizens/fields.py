"""The fields of a drawn form by their names: what stands in them, what a draft keeps, and what is wrong beside them."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from pathway.desktop import look
from pathway.desktop.parts import CodeCombo, DateField


class Fields:
    """The fields of one form.

    Args:
        form: A form made from a drawing; beside a field ``x`` stands its message ``x_said``.
        names: The fields, in the order of the form.
    """

    def __init__(self, form: object, names: Iterable[str]) -> None:
        self._form = form
        self.names = tuple(names)

    def widget(self, name: str) -> QWidget:
        """Return a field."""
        found: QWidget = getattr(self._form, name)
        return found

    def on_change(self, act: Callable[[], None]) -> None:
        """Call ``act`` whenever something is typed or chosen."""
        for name in self.names:
            field = self.widget(name)
            if isinstance(field, QLineEdit):
                field.textChanged.connect(lambda _text: act())
            elif isinstance(field, CodeCombo):
                field.chosen.connect(lambda _code: act())
            elif isinstance(field, QCheckBox):
                field.toggled.connect(lambda _on: act())

    def text(self, name: str) -> str:
        """Return the words or the code in a field, stripped; "" for none."""
        field = self.widget(name)
        if isinstance(field, CodeCombo):
            return str(field.value() or "")
        return field.text().strip() if isinstance(field, QLineEdit) else ""

    def day(self, name: str) -> date | None:
        """Return the day in a field."""
        field = self.widget(name)
        return field.value() if isinstance(field, DateField) else None

    def plain(self) -> dict[str, object]:
        """Return what stands in the fields, for a draft; empty fields are left out."""
        found: dict[str, object] = {}
        for name in self.names:
            field = self.widget(name)
            value: object = field.isChecked() if isinstance(field, QCheckBox) else self.text(name)
            if value:
                found[name] = value
        return found

    def put(self, values: Mapping[str, object]) -> None:
        """Fill the fields as a draft kept them; what it does not name stands empty."""
        for name in self.names:
            self.set(name, values.get(name))

    def set(self, name: str, value: object) -> None:
        """Fill one field with words, a code, a day or a yes."""
        field = self.widget(name)
        if isinstance(field, DateField) and isinstance(value, date):
            field.set_value(value)
        elif isinstance(field, QLineEdit):
            field.setText(str(value or ""))
        elif isinstance(field, CodeCombo):
            field.choose(str(value or "") or None)
        elif isinstance(field, QCheckBox):
            field.setChecked(bool(value))

    def say(self, name: str, kind: str, text: str, link: str = "") -> None:
        """Show an error or a warning beside a field; "" takes it away."""
        field = self.widget(name)
        look.mark(field, state=kind)
        field.setAccessibleDescription(text)
        getattr(self._form, f"{name}_said").show_message(kind, text, link)

    def clear(self) -> None:
        """Take all messages away."""
        for name in self.names:
            self.say(name, "", "")

    def wrong_days(self) -> list[str]:
        """Say what is wrong with the dates that cannot be read; return their fields."""
        found = []
        for name in self.names:
            field = self.widget(name)
            if isinstance(field, DateField) and field.problem():
                self.say(name, "error", field.problem())
                found.append(name)
        return found
