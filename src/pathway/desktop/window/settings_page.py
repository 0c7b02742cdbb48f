"""Settings: this computer, the unit with houses, colleagues and registers, one's access, backups, and Pathway."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from pathway.desktop import look
from pathway.desktop.parts import Line, PageHead
from pathway.desktop.window.frame import Frame
from pathway.desktop.window.settings_access import AccessSection
from pathway.desktop.window.settings_machine import MachineSection
from pathway.desktop.window.settings_registers import RegistersSection
from pathway.desktop.window.settings_store import AboutSection, BackupSection
from pathway.desktop.window.settings_unit import ColleaguesSection, HousesSection, UnitSection
from pathway.desktop.workplace import Workplace


class SettingsPage(QWidget):
    """Each section saves what it holds by itself; there is no button for the page as a whole."""

    def __init__(self, work: Workplace, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.machine = MachineSection(frame)
        self.unit = UnitSection(frame)
        self.houses = HousesSection(work)
        self.colleagues = ColleaguesSection(work)
        self.registers = RegistersSection(work)
        self.access = AccessSection(frame)
        self.backup = BackupSection(frame)
        self.about = AboutSection(frame)
        ground = QWidget()
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look.mark(ground, role="surface")
        rows = QVBoxLayout(ground)
        rows.setContentsMargins(24, 8, 24, 24)
        rows.setSpacing(0)
        ours = (self.unit, self.houses, self.colleagues, self.registers)
        for section in (self.machine, *ours, self.access, self.backup, self.about):
            rows.addWidget(section)
            rows.addWidget(Line())
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidget(ground)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(PageHead(self.tr("Settings")))
        layout.addWidget(area, 1)

    def begin(self) -> None:
        """Put the keyboard into the first choice."""
        self.machine.appearance.setFocus()
