"""One page of the help as it is read: Markdown in the type and colours of the house."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from pathway.desktop import look

WIDE, HIGH, LEAST_HIGH = 560, 420, 120
INDENT = 20
"""Pixels before the words of a point."""


class HelpText(QTextBrowser):
    """Scrolls by the arrows; follows no link, for the help has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._markdown = ""
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setProperty("ring", "inside")
        look.watcher().changed.connect(self._show)

    def show_page(self, title: str, markdown: str) -> None:
        """Show a page from its top."""
        self.setAccessibleName(title)
        self._markdown = markdown
        self._show()

    def sizeHint(self) -> QSize:
        """Return room for lines of some seventy letters, and for most pages as a whole."""
        return QSize(look.wide(WIDE), HIGH)

    def minimumSizeHint(self) -> QSize:
        """Return a few lines."""
        return QSize(look.wide(WIDE) // 2, LEAST_HIGH)

    def _show(self) -> None:
        self.document().setDefaultFont(look.font("body"))
        self.setMarkdown(self._markdown)
        self.document().setDocumentMargin(16)
        self.document().setIndentWidth(INDENT)
        block = self.document().begin()
        while block.isValid():
            self._set_block(block)
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _set_block(self, block: QTextBlock) -> None:
        """Give a paragraph its distance, a heading its weight, and a key its ground."""
        heading = block.blockFormat().headingLevel() > 0
        form = QTextBlockFormat()
        form.setTopMargin(16 if heading and block.position() else 0)
        form.setBottomMargin(4 if heading or (block.textList() and block.next().textList()) else 8)
        form.setLineHeight(look.line("body"), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(form)
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            cursor.setPosition(fragment.position())
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(self._letters(fragment.charFormat(), heading))
            fragments += 1

    def _letters(self, was: QTextCharFormat, heading: bool) -> QTextCharFormat:
        key = was.fontFixedPitch()
        strong = heading or key or was.fontWeight() > QFont.Weight.Normal
        form = QTextCharFormat()
        form.setFont(look.font("body", strong=strong))
        form.setForeground(look.colour("text"))
        if key:
            form.setBackground(look.colour("canvas"))
        form.clearProperty(QTextFormat.Property.FontSizeAdjustment)
        return form
