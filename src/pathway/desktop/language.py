"""The language of the windows: Danish, or English where the person or the system says so."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from pathway.base.places import resources

CHOICES = ("system", "da", "en")


def of_system() -> str:
    """Return what the system speaks: English where it says so, else Danish."""
    return "en" if QLocale.system().language() == QLocale.Language.English else "da"


def speak(app: QApplication, choice: str = "system") -> str:
    """Speak a language from now on, and return it. What is already on the screen keeps its words.

    Args:
        app: The application.
        choice: One of `CHOICES`.
    """
    language = of_system() if choice == "system" else choice
    for old in app.findChildren(_Spoken):
        app.removeTranslator(old)
        old.setParent(None)
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (qt / f"qtbase_{language}.qm", resources() / "i18n" / f"pathway_{language}.qm"):
        spoken = _Spoken(app)
        if spoken.take(file):
            app.installTranslator(spoken)
    QLocale.setDefault(_locale(language))
    return language


def spoken() -> Literal["da", "en"]:
    """Return the language that the windows speak now: ``"da"`` or ``"en"``."""
    return "en" if QLocale().language() == QLocale.Language.English else "da"


def _locale(language: str) -> QLocale:
    if language == "da":
        return QLocale(QLocale.Language.Danish, QLocale.Country.Denmark)
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


class _Spoken(QTranslator):
    """One of our own translators, so that it can be found and put away."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words = b""

    def take(self, file: Path) -> bool:
        """Take the words from a file, all at once: an update that writes over it must not mix two languages."""
        self._words = file.read_bytes() if file.is_file() else b""  # Qt reads from these bytes as long as it speaks
        return bool(self._words) and self.load(self._words)
