"""What stands in a field, as a value that a draft can hold, and back into the field.

A field that is none of the house's own kinds says it itself: ``kept``, ``give_back`` and a signal ``edited``.
"""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from pathway.desktop.parts import Choices, CodeCombo, DateField, DateTimeField, TextArea, TimeField

_TYPED = {DateField: date.fromisoformat, TimeField: time.fromisoformat, DateTimeField: datetime.fromisoformat}


def kept(field: QWidget) -> object:
    """Return what stands in a field as a JSON value.

    A day or a time that can be read is kept as ISO 8601, so that "+7" means the same tomorrow; else as it was typed.
    """
    if isinstance(field, DateField | TimeField | DateTimeField):
        value = field.value()
        return field.text() if value is None else value.isoformat()
    if isinstance(field, CodeCombo | Choices):
        return field.value()
    if isinstance(field, TextArea | QLineEdit):
        return field.text()
    if isinstance(field, QAbstractButton):
        return field.isChecked()
    own: Any = field
    said: object = own.kept()
    return said


def give_back(field: QWidget, value: Any) -> None:
    """Put into a field what `kept` returned."""
    if isinstance(field, DateField | TimeField | DateTimeField):
        _give_typed(field, str(value or ""))
    elif isinstance(field, CodeCombo):
        field.choose(value)
    elif isinstance(field, Choices):
        if value is not None:
            field.choose(value)
    elif isinstance(field, TextArea):
        field.set_text(str(value or ""))
    elif isinstance(field, QLineEdit):
        field.setText(str(value or ""))
        field.setCursorPosition(0)
    elif isinstance(field, QAbstractButton):
        field.setChecked(bool(value))
    else:
        own: Any = field
        own.give_back(value)


def _give_typed(field: DateField | TimeField | DateTimeField, text: str) -> None:
    own: Any = field
    try:
        own.set_value(_TYPED[type(field)](text) if text else None)
    except ValueError:
        own.setText(text)  # it could not be read when it was typed either


def listen(field: QWidget, act: Callable[[], None]) -> None:
    """Call ``act`` whenever somebody changes what stands in a field."""
    own: Any = field
    name = next(name for name in ("edited", "textChanged", "chosen", "toggled") if hasattr(own, name))
    getattr(own, name).connect(lambda *_: act())
