"""How long a new passphrase is, in words: length is what makes it good, and nothing else is asked."""

from PySide6.QtWidgets import QLabel, QWidget

from pathway.desktop import look

SHORTEST = 12
"""The fewest characters, as `pathway.casework.access` says; a test holds the two together."""
GOOD = 20


class LengthMeter(QLabel):
    """Says how many characters are missing, then that it is long enough, then that it is good."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "caption")
        self.measure("")

    def measure(self, passphrase: str) -> None:
        """Say how it stands with a passphrase as it is typed."""
        length, role = len(passphrase), "caption"
        if not length:
            words = self.tr("At least {least} characters, for instance four words.").format(least=SHORTEST)
        elif length < SHORTEST:
            words = self.tr("%n more character(s) are needed.", "", SHORTEST - length)
        elif length < GOOD:
            words, role = self.tr("Long enough. One more word makes it better."), "ok"
        else:
            words, role = self.tr("Good: %n characters.", "", length), "ok"
        look.mark(self, role=role)
        self.setFont(look.font("caption"))
        self.setText(words)
