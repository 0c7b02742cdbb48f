"""Settings of the unit's registers: what is taken in from another program."""

from pathway.desktop.parts import KeyButton, Words
from pathway.desktop.window.section import Section
from pathway.desktop.workplace import Workplace


class RegistersSection(Section):
    """Leads to the dialog that tries a file before it is taken in."""

    def __init__(self, work: Workplace) -> None:
        super().__init__()
        self.set_title(self.tr("Registers"), self.tr("from another program"))
        told = self.tr("Stays and placements from a CSV file: all of it or nothing, and the same file only once.")
        self.take_in = KeyButton(self.tr("Take in a register …"), "import")
        self.add(Words(told, role="second", wrap=True))
        self.beside("", self.take_in)
        self.take_in.clicked.connect(lambda: work.ways.import_register.emit(None))
