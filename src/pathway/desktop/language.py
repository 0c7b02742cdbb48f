"""The language of the windows: Danish, or English where the person or the system says so."""

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
    for name, folder in (("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), ("pathway", "")):
        spoken = _Spoken(app)
        if spoken.load(f"{name}_{language}", folder or str(resources() / "i18n")):
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
