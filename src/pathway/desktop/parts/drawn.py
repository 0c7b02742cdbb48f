"""Parts in a drawing: a form makes them with their parent alone, and gives them their words afterwards."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

First = TypeVar("First")


def given(first: First | QWidget, empty: First, parent: QWidget | None) -> tuple[First, QWidget | None]:
    """Return what a part is made with and its parent; a form hands over the parent in the first place."""
    return (empty, first) if isinstance(first, QWidget) else (first, parent)
