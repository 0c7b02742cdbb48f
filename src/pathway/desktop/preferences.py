"""What a person prefers on this machine, and which stores they opened here. Initials, never names."""

from dataclasses import asdict, dataclass, replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

IDLE_MINUTES = 10
"""How long nobody types or points until the window locks, unless the person chose another time."""
MOST_RECENT = 8


@dataclass(frozen=True, slots=True)
class Recent:
    """A store that was opened here: its folder, the unit's name, and who opened it, the last one first."""

    folder: str
    unit: str = ""
    initials: tuple[str, ...] = ()


class Preferences:
    """Kept in one small file in the person's own folder.

    Args:
        file: The file; it is made when something is first kept.
    """

    def __init__(self, file: Path) -> None:
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def appearance(self) -> str:
        """One of `pathway.desktop.look.CHOICES`."""
        return self._text("appearance", "system")

    @appearance.setter
    def appearance(self, choice: str) -> None:
        self._kept.setValue("appearance", choice)

    @property
    def language(self) -> str:
        """One of `pathway.desktop.language.CHOICES`."""
        return self._text("language", "system")

    @language.setter
    def language(self, choice: str) -> None:
        self._kept.setValue("language", choice)

    @property
    def idle_minutes(self) -> int:
        """Minutes without a key or the mouse until the window locks."""
        text = self._text("idle_minutes", str(IDLE_MINUTES))
        return int(text) if text.isdigit() and int(text) else IDLE_MINUTES

    @idle_minutes.setter
    def idle_minutes(self, minutes: int) -> None:
        self._kept.setValue("idle_minutes", str(minutes))

    @property
    def letter_keys(self) -> bool:
        """Whether single letters act on a page."""
        return self._text("letter_keys", "on") == "on"

    @letter_keys.setter
    def letter_keys(self, on: bool) -> None:
        self._kept.setValue("letter_keys", "on" if on else "off")

    @property
    def geometry(self) -> QByteArray:
        """Where the window was, in Qt's own form; empty the first time."""
        found = self._kept.value("window")
        return found if isinstance(found, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._kept.setValue("window", geometry)

    @property
    def demo(self) -> str:
        """The folder of the demo that was made here, "" for none: its door shows the passphrase."""
        return self._text("demo", "")

    @demo.setter
    def demo(self, folder: str) -> None:
        self._kept.setValue("demo", folder)

    def recent(self) -> tuple[Recent, ...]:
        """Return the stores that were opened here, the last one first."""
        kept = self._text("recent", "")
        if not kept:
            return ()
        import json  # the window does not wait for it where nothing is remembered

        try:
            rows = json.loads(kept)
            return tuple(Recent(row["folder"], row["unit"], tuple(row["initials"])) for row in rows)
        except (ValueError, TypeError, KeyError):
            return ()  # somebody has edited the file; the stores are where they were

    def recent_of(self, folder: Path) -> Recent:
        """Return what is remembered of a store; initials and unit are empty when nothing is."""
        here = str(folder)
        return next((each for each in self.recent() if each.folder == here), Recent(here))

    def opened(self, folder: Path, unit: str, initials: str) -> None:
        """Remember that somebody opened a store here."""
        import json

        before = self.recent_of(folder)
        others = tuple(each for each in before.initials if each.casefold() != initials.casefold())
        now = replace(before, unit=unit, initials=(initials, *others))
        rows = [now, *(each for each in self.recent() if each.folder != now.folder)]
        self._kept.setValue("recent", json.dumps([asdict(each) for each in rows[:MOST_RECENT]], ensure_ascii=False))
        self._kept.sync()

    def _text(self, key: str, default: str) -> str:
        found = self._kept.value(key, default)
        return found if isinstance(found, str) else default
