"""Saying what is wrong beside a field of a form."""

from PySide6.QtWidgets import QWidget

from pathway.desktop import look


def say(form: object, field: str, words: str) -> None:
    """Show words in a field's reserved line and go to the field; no words take them away.

    Args:
        form: A form made from a drawing, where the line is named after the field with ``_said``.
        field: The field's name.
        words: What to do.
    """
    widget: QWidget = getattr(form, field)
    look.mark(widget, state="error" if words else "")
    widget.setAccessibleDescription(words)
    getattr(form, f"{field}_said").show_message("error" if words else "", words, "")
    if words:
        widget.setFocus()
