"""A field for longer text that grows with what is written."""

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from pathway.desktop import look
from pathway.desktop.look.tokens import table
from pathway.desktop.parts.drawn import given

_PADDING = 10
_PROSE = "Hun vil gerne bo et sted, hvor hun kan låse døren og have kaffe på kanden"  # letters as often as in notes


class TextArea(QTextEdit):
    """Plain text in lines of at most 72 characters; Tab leaves the field.

    Args:
        text: What stands there at first.
        lines: The least height, in lines.
        label: Accessible name, where no `FieldRow` gives one.
        most: The greatest height in lines; then the field scrolls.
    """

    def __init__(
        self,
        text: str | QWidget = "",
        *,
        lines: int = 3,
        label: str = "",
        most: int = 24,
        parent: QWidget | None = None,
    ) -> None:
        words, parent = given(text, "", parent)
        super().__init__(parent)
        self._lines, self._most = lines, most
        self._growing = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(label)
        self.setFont(look.font())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.setMaximumWidth(self._measure())
        self.set_text(words)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())

    def text(self) -> str:
        """Return what is written, without marks of any kind."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Write other text; what was written before cannot be undone back."""
        document = self.document()
        document.setUndoRedoEnabled(False)
        self.setPlainText(text)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(self._line(), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.mergeBlockFormat(spacing)
        document.setUndoRedoEnabled(True)
        self._grow()

    def set_lines(self, lines: int) -> None:
        """Let the field have another least height, in lines."""
        self._lines = lines
        self._grow()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words alone."""
        self.insertPlainText(source.text())

    def sizeHint(self) -> QSize:
        """Return the height of the text, between the least and the greatest."""
        line, document = self._line(), self.document().size().height()
        least = self._lines * line + 4
        most = self._most * line + 4
        return QSize(min(self._measure(), 400), round(min(max(document, least), most)) + _PADDING)

    def minimumSizeHint(self) -> QSize:
        """Return a width that holds a few words."""
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow again when lines break elsewhere."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        if self._growing:
            return
        self._growing = True
        height = self.sizeHint().height()
        full = self.document().size().height() + _PADDING > height + 1
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if full else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        if height != self.minimumHeight():
            self.setFixedHeight(height)
        self._growing = False

    def _line(self) -> int:
        """Return the height of a line, pixels: half as much again as the letters."""
        kind = table()["type"]
        return max(int(kind["line_body"]), round(QFontMetricsF(self.font()).height() * 1.2))

    def _measure(self) -> int:
        characters = int(table()["type"]["measure_max_characters"])
        return round(look.paint.width_of(_PROSE, look.font()) / len(_PROSE) * characters) + 2 * _PADDING + 8
