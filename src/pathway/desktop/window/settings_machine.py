"""Settings of this computer: how it looks and speaks, when it locks, and whether letters act."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QCheckBox

from pathway.desktop import language, look
from pathway.desktop.parts import CodeCombo, Segment, Words, letters
from pathway.desktop.window.section import Section

if TYPE_CHECKING:
    from pathway.desktop.window.frame import Frame

MINUTES = (1, 2, 5, 10, 15, 30)


class MachineSection(Section):
    """Takes effect at once, and is kept on this computer alone."""

    def __init__(self, frame: "Frame") -> None:
        super().__init__()
        self._frame, kept = frame, frame.preferences
        self.set_title(self.tr("This computer"), self.tr("for you, here"))
        looks = ("system", self.tr("System")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))
        self.appearance = Segment([*looks, ("contrast", self.tr("Contrast"))], kept.appearance, self.tr("Appearance"))
        said = ("system", self.tr("System")), ("da", "Dansk"), ("en", "English")
        self.language = Segment(said, kept.language, self.tr("Language"))
        minutes = sorted({*MINUTES, kept.idle_minutes})
        self.idle = CodeCombo([(each, self.tr("%n minute(s)", "", each)) for each in minutes], kept.idle_minutes)
        self.letters = QCheckBox(self.tr("Single letters act: N note, M move out …"))
        self.letters.setChecked(letters().on)
        self.beside(self.tr("Appearance"), self.appearance)
        self.beside(self.tr("Language"), self.language)
        after = Words(self.tr("without a key or the mouse"), role="second")
        self.beside(self.tr("Lock after"), self.idle, after)
        self.beside("", self.letters)
        self.appearance.chosen.connect(self._look)
        self.language.chosen.connect(self._speak)
        self.idle.chosen.connect(self._lock_after)
        self.letters.toggled.connect(self._turn_letters)

    def _look(self, choice: object) -> None:
        self._frame.preferences.appearance = str(choice)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            look.apply(app, str(choice))

    def _speak(self, choice: object) -> None:
        self._frame.preferences.language = str(choice)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            language.speak(app, str(choice))
            self._frame.rebuilt.emit()

    def _lock_after(self, minutes: object) -> None:
        if isinstance(minutes, int):
            self._frame.preferences.idle_minutes = minutes
            self._frame.idle_chosen.emit(minutes)

    def _turn_letters(self, on: bool) -> None:
        self._frame.preferences.letter_keys = on
        letters().turn(on)
