"""The pages and forms of the window, each read when it is first opened."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from pathway.desktop.workplace import Workplace

Kind = Callable[..., QWidget]


def make(name: str, work: Workplace, *about: Any, **more: Any) -> QWidget:
    """Make a page or a form.

    Args:
        name: As in the table below.
        work: The session.
        about: What it is about, in the order of its own arguments.
        more: Its named arguments.

    Raises:
        KeyError: There is no such page. A bug.
    """
    return _KINDS[name]()(work, *about, **more)


def _today() -> Kind:
    from pathway.desktop.today.today_page import TodayPage

    return TodayPage


def _citizens() -> Kind:
    from pathway.desktop.citizens.citizens_page import CitizensPage

    return CitizensPage


def _citizen() -> Kind:
    from pathway.desktop.citizens.citizen_page import CitizenPage

    return CitizenPage


def _shelter() -> Kind:
    from pathway.desktop.shelter.shelter_page import ShelterPage

    return ShelterPage


def _figures() -> Kind:
    from pathway.desktop.figures.figures_page import FiguresPage

    return FiguresPage


def _log() -> Kind:
    from pathway.desktop.log.log_page import LogPage

    return LogPage


def _plan() -> Kind:
    from pathway.desktop.plans.plan_page import PlanPage

    return PlanPage


def _note() -> Kind:
    from pathway.desktop.notes.note_panel import NotePanel

    return NotePanel


def _paper() -> Kind:
    from pathway.desktop.paper.paper_view import PaperView

    return PaperView


def _facts() -> Kind:
    from pathway.desktop.citizens.citizen_dialog import CitizenDialog

    return CitizenDialog


def _intake() -> Kind:
    from pathway.desktop.stays.intake_dialog import IntakeDialog

    return IntakeDialog


def _move_out() -> Kind:
    from pathway.desktop.stays.move_out_dialog import MoveOutDialog

    return MoveOutDialog


def _placement() -> Kind:
    from pathway.desktop.placements.placement_dialog import PlacementDialog

    return PlacementDialog


def _end_placement() -> Kind:
    from pathway.desktop.placements.end_placement_dialog import EndPlacementDialog

    return EndPlacementDialog


def _follow_up() -> Kind:
    from pathway.desktop.followups.follow_up_dialog import FollowUpDialog

    return FollowUpDialog


def _import_register() -> Kind:
    from pathway.desktop.registers.import_dialog import ImportDialog

    return ImportDialog


def _settings() -> Kind:
    from pathway.desktop.window.settings_page import SettingsPage

    return SettingsPage


_KINDS: Mapping[str, Callable[[], Kind]] = {
    "today": _today,
    "citizens": _citizens,
    "citizen": _citizen,
    "shelter": _shelter,
    "figures": _figures,
    "log": _log,
    "plan": _plan,
    "note": _note,
    "paper": _paper,
    "intake": _intake,
    "move_out": _move_out,
    "placement": _placement,
    "end_placement": _end_placement,
    "follow_up": _follow_up,
    "import_register": _import_register,
    "settings": _settings,
    "new_citizen": _facts,
    "edit_citizen": _facts,
}
