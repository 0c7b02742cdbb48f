"""The one signal that says which rooms of the store were touched."""

from PySide6.QtCore import QObject, Signal


class Changes(QObject):
    """Emits the names of the tables that an operation changed. Pages ask again when theirs are among them."""

    touched = Signal(frozenset)
