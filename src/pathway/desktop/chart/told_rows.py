"""How a sentence of the list is painted: its lead strong, all of it wrapped, the current one marked."""

from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPalette, QTextDocument
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pathway.charts.sentences import Sentence
from pathway.desktop import look

SENTENCE = Qt.ItemDataRole.UserRole
_SIDE, _AIR = 12, 4

Index = QModelIndex | QPersistentModelIndex


class ToldRows(QStyledItemDelegate):
    """Paints `Sentence`s; a row is as high as its words need, and never lower than a dense row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the wrapped sentence."""
        view = option.widget
        width = view.viewport().width() if hasattr(view, "viewport") else option.rect.width()
        high = round(_document(index, width).size().height()) + 2 * _AIR
        return QSize(width, max(look.row("row_table_dense"), high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, the bar of the current row, the words and the line below."""
        state, box = option.state, QRectF(option.rect)
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            look.paint.ground(painter, box, look.colour("accent-tint"))
            bar = QRectF(box.left(), box.top(), look.size("line_selection_bar"), box.height())
            look.paint.ground(painter, bar, look.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            look.paint.ground(painter, box, look.colour("hover"))
        look.paint.hline(painter, box.left(), box.right(), box.bottom() - 1, look.colour("line"))
        document = _document(index, option.rect.width())
        painter.translate(box.topLeft() + QPointF(_SIDE, (box.height() - document.size().height()) / 2))
        document.documentLayout().draw(painter, _inked())
        painter.restore()
        if state & QStyle.StateFlag.State_HasFocus:
            look.paint.frame(painter, box, None, look.colour("accent"), look.size("line_focus"), 0)


def _document(index: Index, width: int) -> QTextDocument:
    sentence = index.data(SENTENCE)
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(look.font("body"))
    if isinstance(sentence, Sentence):
        lead = f'<span style="font-weight:600">{escape(sentence.lead)}</span>' if sentence.lead else ""
        document.setHtml(lead + escape(sentence.rest))
    document.setTextWidth(max(40, width - 2 * _SIDE))
    return document


def _inked() -> QAbstractTextDocumentLayout.PaintContext:
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, look.colour("text"))
    context.palette = palette
    return context
