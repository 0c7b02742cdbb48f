"""The pages and forms of the window, each read when it is first opened."""

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from PySide6.QtWidgets import QWidget

from pathway.desktop.workplace import Workplace

_ROOMS = {
    "today": ("today.today_page", "TodayPage"),
    "citizens": ("citizens.citizens_page", "CitizensPage"),
    "citizen": ("citizens.citizen_page", "CitizenPage"),
    "shelter": ("shelter.shelter_page", "ShelterPage"),
    "figures": ("figures.figures_page", "FiguresPage"),
    "log": ("log.log_page", "LogPage"),
    "plan": ("plans.plan_page", "PlanPage"),
    "note": ("notes.note_panel", "NotePanel"),
    "paper": ("paper.paper_view", "PaperView"),
    "new_citizen": ("citizens.citizen_dialog", "CitizenDialog"),
    "edit_citizen": ("citizens.citizen_dialog", "CitizenDialog"),
    "intake": ("stays.intake_dialog", "IntakeDialog"),
    "move_out": ("stays.move_out_dialog", "MoveOutDialog"),
    "placement": ("placements.placement_dialog", "PlacementDialog"),
    "end_placement": ("placements.end_placement_dialog", "EndPlacementDialog"),
    "follow_up": ("followups.follow_up_dialog", "FollowUpDialog"),
    "settings": ("window.settings_page", "SettingsPage"),
}


def is_there(name: str) -> bool:
    """Whether the page or form can be opened."""
    try:
        return find_spec(f"pathway.desktop.{_ROOMS[name][0]}") is not None
    except ModuleNotFoundError:
        return False


def make(name: str, work: Workplace, *about: Any, **more: Any) -> QWidget:
    """Make a page or a form.

    Args:
        name: As in the table above.
        work: The session.
        about: What it is about, in the order of its own arguments.
        more: Its named arguments.
    """
    module, kind = _ROOMS[name]
    factory: Callable[..., QWidget] = getattr(import_module(f"pathway.desktop.{module}"), kind)
    return factory(work, *about, **more)
