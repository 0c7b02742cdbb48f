"""The style under the style sheet: Fusion, with check boxes, radio buttons and combo boxes of our own."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QStyleOptionComplex, QWidget

from pathway.desktop.look import paint
from pathway.desktop.look.scheme import colour, size

_On = QStyle.StateFlag.State_On
_Enabled = QStyle.StateFlag.State_Enabled
_SIDE = 16


class PathwayStyle(QProxyStyle):
    """Paints what a style sheet cannot: tinted checks and dots, and the chevron of a combo box."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Paint indicators of our own; leave focus to the ring."""
        if element == QStyle.PrimitiveElement.PE_FrameFocusRect:
            return
        if element == QStyle.PrimitiveElement.PE_IndicatorCheckBox:
            check_box(painter, QRectF(option.rect), option.state)
        elif element == QStyle.PrimitiveElement.PE_IndicatorRadioButton:
            radio_button(painter, QRectF(option.rect), option.state)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Paint a combo box as a field with a chevron."""
        if control == QStyle.ComplexControl.CC_ComboBox:
            state = str(widget.property("state") or "") if widget else ""
            combo_frame(painter, QRectF(option.rect), option.state, state)
        else:
            super().drawComplexControl(control, option, painter, widget)


def _square(rect: QRectF) -> QRectF:
    return QRectF(rect.left(), rect.top() + (rect.height() - _SIDE) / 2, _SIDE, _SIDE)


def check_box(painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
    """Paint a check box: an outlined square, filled with accent and a check when on."""
    box = _square(rect)
    on, enabled = bool(state & _On), bool(state & _Enabled)
    if not on:
        ground = colour("surface" if enabled else "canvas")
        paint.frame(painter, box, ground, colour("edge" if enabled else "line"), radius=size("radius_check"))
        return
    ink = colour("accent" if enabled else "edge")
    paint.frame(painter, box, ink, ink, radius=size("radius_check"))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_check_pen())
    points = ((3.75, 8.25), (6.75, 11.25), (12.25, 4.75))
    painter.drawPolyline([box.topLeft() + QPointF(*point) for point in points])
    painter.restore()


def _check_pen() -> QPen:
    pen = QPen(colour("on-accent"), 2)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen


def radio_button(painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
    """Paint a radio button: an outlined circle, a thick accent ring when on."""
    on, enabled = bool(state & _On), bool(state & _Enabled)
    box = paint.snapped(painter, _square(rect))
    width = 5.0 if on else paint.thickness(painter, 1)
    line = colour("accent" if on else "edge") if enabled else colour("edge" if on else "line")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, width))
    painter.setBrush(QBrush(colour("surface" if enabled else "canvas")))
    inset = width / 2
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
    painter.restore()


def combo_frame(painter: QPainter, rect: QRectF, flags: QStyle.StateFlag, state: str = "") -> None:
    """Paint a combo box without its words; ``state`` is ``"error"``, ``"warning"`` or nothing."""
    enabled = bool(flags & _Enabled)
    line, width = _field_line(enabled, state)
    paint.frame(painter, rect, colour("surface" if enabled else "canvas"), colour(line), width, size("radius_field"))
    top = rect.center().y() - 8
    paint.sign(painter, rect.right() - 26, top, "chevron-down", "text" if enabled else "text2")


def _field_line(enabled: bool, state: str) -> tuple[str, int]:
    if state == "error":
        return "danger", size("line_error")
    if state == "warning":
        return "warn", 1
    return ("edge" if enabled else "line"), 1
