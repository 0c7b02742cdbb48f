"""Fonts by role. The system's own font at its own size; where a machine has none worth the name, Inter."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

from pathway.base.places import resources
from pathway.desktop.look.tokens import table

_NOT_A_DESKTOP_FONT = {"", "sans", "sans serif", "sans-serif", "dejavu sans", "bitstream vera sans"}
_INTER = ("Inter-Regular.ttf", "Inter-SemiBold.ttf")
_SIZES = ("caption", "body", "field_large", "title", "figure")
_STRONG_ROLES = ("title", "figure")


@cache
def system_font() -> QFont:
    """Return the font all others are made from, with its size in points.

    A Linux machine without a desktop answers with a generic name; there the Inter that is packed with the
    program is used, at ten points.
    """
    found = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if _is_of_a_desktop(found) and found.pointSizeF() > 0:
        return found
    for name in _INTER:
        QFontDatabase.addApplicationFont(str(resources() / "fonts" / name))
    inter = QFont("Inter")
    inter.setPointSizeF(float(table()["type"]["reference"]))
    inter.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # letters keep their distances
    return inter


def _is_of_a_desktop(found: QFont) -> bool:
    """Whether a font was chosen by somebody; what is really drawn in its place takes long to find, so it comes last."""
    return found.family().lower() not in _NOT_A_DESKTOP_FONT and (
        QFontInfo(found).family().lower() not in _NOT_A_DESKTOP_FONT
    )


@cache
def font(role: str = "body", *, strong: bool = False, tabular: bool = False) -> QFont:
    """Return the font of a role.

    Args:
        role: body, caption, field_large, title, figure, or fixed (the recovery code alone).
        strong: weight 600; title and figure always are.
        tabular: all figures equally wide, for columns, dates and key facts.
    """
    if role == "fixed":
        made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        made.setPointSizeF(points("title"))
        return made
    made = QFont(system_font())
    made.setPointSizeF(points(role))
    heavy = strong or role in _STRONG_ROLES
    made.setWeight(QFont.Weight.DemiBold if heavy else QFont.Weight.Normal)  # said, or a widget's own shines through
    made.setFeature(QFont.Tag("tnum"), int(tabular or role == "figure"))
    return made


def points(role: str) -> float:
    """Return a role's size in points, never below the smallest that is read easily."""
    kind = table()["type"]
    size = system_font().pointSizeF() + float(kind[role])
    return max(size, float(kind["minimum"]))


def scale() -> float:
    """Return how much larger than in the drawings text is here: 1.0 at 10 points on a 96 dpi screen."""
    screen = QGuiApplication.primaryScreen()
    dpi = screen.logicalDotsPerInchY() if screen else 96.0
    return system_font().pointSizeF() * dpi / 96.0 / float(table()["type"]["reference"])


def line(role: str) -> int:
    """Return the height of a line in pixels, grown with the system's text size, never smaller than drawn."""
    return round(float(table()["type"][f"line_{role}"]) * max(1.0, scale()))


def sizes() -> dict[str, float]:
    """Return the points of every role, for the style sheet."""
    return {role: points(role) for role in _SIZES}
