"""The search field: a glass to the left, what it searches, and its key to the right."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from pathway.desktop import look

_ICON_ROOM = 32


class SearchField(QLineEdit):
    """A field to search in.

    Args:
        placeholder: What can be searched for; also the accessible name.
        key: Shown to the right while the field is empty; the page binds it.
        hint: Caption to the right that stays while typing.
        large: 40 high, for a page that is a search.
    """

    def __init__(
        self,
        placeholder: str,
        key: str = "",
        hint: str = "",
        *,
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key, self._hint = key, hint
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setAccessibleDescription(hint)
        self.setProperty("large", large)
        self.setFont(look.font("field_large" if large else "body"))
        after = look.paint.width_of(self._after(), look.font("caption")) + 12
        self.setTextMargins(_ICON_ROOM - 10, 0, round(after), 0)

    def _after(self) -> str:
        return self._hint or self._key

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, then the glass and the key or hint."""
        super().paintEvent(event)
        painter = QPainter(self)
        box = QRectF(self.rect())
        look.paint.sign(painter, 10, (box.height() - 16) / 2, "search", "text" if self.text() else "text2")
        if self._hint or not self.text():
            edge = box.adjusted(0, 0, -10, 0)
            look.paint.text(painter, edge, self._after(), look.font("caption"), look.colour("text2"), right=True)
        painter.end()
