"""Icons: 16 px drawings of one colour, tinted when painted, sharp at every scale."""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pathway.base.places import resources
from pathway.desktop.look import scheme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_SCALES = (1.0, 1.25, 1.5, 2.0, 3.0)
_PAPER_SCALE = 4.0


@cache
def names() -> frozenset[str]:
    """Return the names of all icons."""
    return frozenset(file.stem for file in (resources() / "icons").glob("*.svg"))


@cache
def _drawing(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def pixmap(name: str, rgb: str, side: int, scale: float) -> QPixmap:
    """Return an icon's pixels.

    Args:
        name: The drawing in `resources/icons`.
        rgb: Its colour, ``#RRGGBB``.
        side: Width and height in device-independent pixels.
        scale: Device pixels for each of them.

    Raises:
        FileNotFoundError: there is no such drawing. A bug.
    """
    pixels = QPixmap(QSize(round(side * scale), round(side * scale)))
    pixels.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", rgb).encode()))
    painter = QPainter(pixels)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(pixels.rect()))
    painter.end()
    pixels.setDevicePixelRatio(scale)
    return pixels


def icon(name: str, role: str = "text") -> "QIcon":
    """Return an icon in the colour of a role, and in the second text colour while disabled."""
    from PySide6.QtGui import QIcon  # the first window shows none, and its list of names is long

    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(pixmap(name, scheme.colour(role).name(), 16, scale))
        made.addPixmap(pixmap(name, scheme.colour("text2").name(), 16, scale), QIcon.Mode.Disabled)
    return made


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: str | QColor) -> None:
    """Paint an icon in a square, its corner on a whole device pixel."""
    tint = scheme.colour(colour) if isinstance(colour, str) else colour
    transform = painter.deviceTransform()
    scale = transform.m11() or 1.0
    corner = transform.map(rect.topLeft())
    snapped = transform.inverted()[0].map(corner.toPoint().toPointF())
    pixels = pixmap(name, tint.name(), round(rect.width()), scale)
    painter.drawPixmap(snapped, pixels)
