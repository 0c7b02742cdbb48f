"""The button that shows its key."""

from PySide6.QtCore import QCoreApplication, QDynamicPropertyChangeEvent, QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QEnterEvent, QFont, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from pathway.desktop import look
from pathway.desktop.parts.drawn import given
from pathway.desktop.parts.keys import bind

_ICON = 16
_GAP = 8


class KeyButton(QPushButton):
    """Icon, words, and the key that does the same.

    Args:
        text: The words. They are the accessible name, without the key.
        icon: Name of an icon, or "".
        key: As shown: ``"N"``, ``"Ctrl+Enter"``, ``"F10"``. Enter and Esc are shown and left to the window.
        primary: Filled. One a page.
        small: 28 high in place of 32.
        flat: Without a frame, for the top bar.
        shortcut: False shows the key and leaves it to somebody else.

    In a drawing its properties ``key``, ``sign`` (the icon) and ``primary`` say the same.
    """

    def __init__(
        self,
        text: str | QWidget = "",
        icon: str = "",
        key: str = "",
        *,
        primary: bool = False,
        small: bool = False,
        flat: bool = False,
        shortcut: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        words, parent = given(text, "", parent)
        super().__init__(words, parent)
        self._icon, self._key = icon, ""
        self._small, self._bare = small, flat
        self._tone = ""
        self._binds = shortcut
        self._shortcut: QShortcut | None = None
        self.setProperty("primary", primary)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        self.set_key(key)

    def event(self, event: QEvent) -> bool:
        """Take over what a drawing says."""
        if event.type() == QEvent.Type.DynamicPropertyChange and isinstance(event, QDynamicPropertyChangeEvent):
            name = bytes(event.propertyName().data()).decode()
            if name == "key":
                self.set_key(str(self.property("key")))
            elif name == "sign":
                self.set_icon(str(self.property("sign")))
        return super().event(event)

    def set_key(self, key: str) -> None:
        """Show another key, and let it act."""
        if self._shortcut is not None:
            self._shortcut.setEnabled(False)
            self._shortcut.deleteLater()
        self._key = key
        self._shortcut = bind(key, self, self.click) if self._binds else None
        words = QCoreApplication.translate("Parts", "Key {0}").format(key) if key else ""
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        """Show another icon, or none for ""."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_primary(self, primary: bool) -> None:
        """Fill the button, or not."""
        look.mark(self, primary=primary)
        self.updateGeometry()

    def set_tone(self, tone: str) -> None:
        """Colour frame, words and ground by a state's role, for instance ``"ok"`` for a free place; "" for none."""
        self._tone = tone
        self.update()

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for icon, words and key."""
        words = self.text()
        parts = [look.paint.width_of(words, self._font())] if words else []
        if self._icon:
            parts.insert(0, _ICON)
        if self._key:
            parts.append(look.paint.width_of(self._key, look.font("caption")) + 2)
        width = sum(parts) + _GAP * (len(parts) - 1) + 2 * self._padding()
        return QSize(round(width) + 1, look.row("button_small" if self._small else "button"))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a button is never cut."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, icon, words, key."""
        del event
        painter = QPainter(self)
        ground, line, ink = self._colours()
        box = QRectF(self.rect())
        look.paint.frame(painter, box, ground, line, 1, look.size("radius_button"))
        x = float(self._padding())
        if not self._key and not self._bare:
            x = (box.width() - (self.sizeHint().width() - 2 * self._padding())) / 2
        if self._icon:
            look.paint.sign(painter, x, (box.height() - _ICON) / 2, self._icon, ink)
            x += _ICON + _GAP
        look.paint.text(painter, box.adjusted(x, 0, 0, 0), self.text(), self._font(), ink)
        if self._key:
            quiet = ink if self._filled() else look.colour("text2")
            edge = box.adjusted(0, 0, -self._padding(), 0)
            look.paint.text(painter, edge, self._key, look.font("caption"), quiet, right=True)
        painter.end()

    def _filled(self) -> bool:
        return bool(self.property("primary")) and self.isEnabled()

    def _padding(self) -> int:
        return 8 if self._small or self._bare else 12

    def _font(self) -> QFont:
        return look.font("body", strong=bool(self.property("primary")) or bool(self._tone), tabular=bool(self._tone))

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Return ground, outline and ink."""
        if not self.isEnabled():
            framed = not self._bare and look.scheme() != "contrast"  # there, what cannot be pressed has no frame
            return None, look.colour("line") if framed else None, look.colour("text2")
        if self._filled():
            return look.colour("accent"), look.colour("accent"), look.colour("on-accent")
        pressed = self.isDown() or self.isChecked()
        role = "accent-tint" if pressed else "hover" if self.underMouse() else "surface"
        if self._tone:
            ground = f"{self._tone}-tint"
            return look.colour(role if pressed else ground), look.colour(self._tone), look.colour(self._tone)
        if self._bare and role == "surface":
            return None, None, look.colour("text")
        return look.colour(role), None if self._bare else look.colour("edge"), look.colour("text")
