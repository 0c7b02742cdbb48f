"""Marking a widget with a role or a state, so that the style sheet gives it its look."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pathway.desktop.look import fonts

_FONTS = {
    "caption": ("caption", False), "strong": ("body", True), "heading": ("body", True), "title": ("title", True),
    "figure": ("figure", True), "brand": ("field_large", True), "error": ("caption", False),
    "warning": ("caption", False),
}  # fmt: skip


def mark(widget: QWidget, *, tabular: bool = False, **marks: str | bool) -> None:
    """Set a widget's marks, for instance ``role="caption"`` or ``state="due"``, and let it take their look.

    Args:
        widget: The widget.
        tabular: Its figures are all equally wide.
        marks: Dynamic properties by name.
    """
    changed = False
    for name, value in marks.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    role = str(marks.get("role", widget.property("role") or ""))
    if "role" in marks or tabular:
        kind, strong = _FONTS.get(role, ("body", False))
        widget.setFont(fonts.font(kind, strong=strong, tabular=tabular))
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else it reads them when it is shown
        repolish(widget)


def repolish(widget: QWidget) -> None:
    """Let a widget read the style sheet again after a property of it has changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
