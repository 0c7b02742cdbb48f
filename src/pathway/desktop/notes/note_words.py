"""What a note's head says besides its name."""

from PySide6.QtCore import QCoreApplication

from pathway.base.dates import format_weekday
from pathway.casework.notes import NoteOnDesk
from pathway.codes.lists import code_list
from pathway.desktop import language

translate = QCoreApplication.translate


def aside(desk: NoteOnDesk) -> str:
    """Return which note it adds to, else the method that the citizen is supported by: ``CTI fase 0``."""
    if desk.added_to is not None:
        when = desk.added_to.happened_at.astimezone()
        return translate("Note", "of {day}").format(day=format_weekday(when.date(), language.spoken()))
    method = code_list("method")[desk.method] if desk.method else None
    if method is None or method.group == "none":
        return ""
    if method.number is not None:
        return translate("Note", "{method} phase {number}").format(method=method.group.upper(), number=method.number)
    return method.short(language.spoken())
