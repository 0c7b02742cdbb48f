"""Saying what is wrong beside a field of a form."""

from functools import partial

from PySide6.QtWidgets import QWidget

from pathway.desktop import look
from pathway.desktop.field_values import listen

_HEARD = "saidListens"
"""Marks a field whose changes are listened to already."""


def say(form: object, field: str, words: str) -> None:
    """Show words in a field's reserved line and go to the field; no words take them away, and so does the next change.

    Args:
        form: A form made from a drawing, where the line is named after the field with ``_said``.
        field: The field's name.
        words: What to do.
    """
    widget: QWidget = getattr(form, field)
    look.mark(widget, state="error" if words else "")
    widget.setAccessibleDescription(words)
    getattr(form, f"{field}_said").show_message("error" if words else "", words, "")
    if words and type(widget) is not QWidget and not widget.property(_HEARD):  # a plain holder has nothing to hear
        widget.setProperty(_HEARD, True)
        listen(widget, partial(say, form, field, ""))
    if words:
        widget.setFocus()
