"""The fields of a plan and their values in words, for choosing between two."""

from dataclasses import fields
from datetime import date

from PySide6.QtCore import QCoreApplication

from pathway.codes.lists import code_list
from pathway.desktop.language import spoken
from pathway.desktop.plans.offered import supports
from pathway.desktop.plans.plan_words import day
from pathway.desktop.plans.row_fields import state_words
from pathway.desktop.plans.sections import SECTIONS, title

translate = QCoreApplication.translate
_IN_A_ROW = {"goal_type": "goal_type", "theme": "theme"}


def field_title(name: str) -> str:
    """Return what a field is called: the section's title where it is the whole section."""
    own = {
        "contact_person": translate("PlanStay", "Contact person"),
        "case_manager": translate("PlanStay", "Case manager"),
        "municipality_contact": translate("PlanStay", "The municipality's contact"),
        "background": translate("PlanStay", "Background"),
        "exit_on": translate("PlanStay", "Day of moving out"),
        "exit_destination": translate("PlanStay", "Where to"),
        "exit_support": translate("PlanStay", "Support afterwards"),
    }
    return own[name] if name in own else title(name if name in SECTIONS else "facts")


def field_words(name: str, value: object) -> str:
    """Return a field's value as it is read; a table's rows line by line."""
    if isinstance(value, tuple):
        return "\n".join(_row_words(row) for row in value)
    if isinstance(value, date):
        return day(value)
    if name == "exit_destination":
        return code_list("destination").label(str(value), spoken())
    if name == "exit_support":
        return dict(supports(date.max, str(value))).get(str(value), "") if value else ""
    return str(value or "")


def _row_words(row: object) -> str:
    named = ((each.name, getattr(row, each.name)) for each in fields(row))  # type: ignore[arg-type]
    return " · ".join(words for name, value in named if (words := _cell_words(name, value)))


def _cell_words(name: str, value: object) -> str:
    if isinstance(value, date):
        return day(value)
    if value and name == "state":
        return state_words(str(value))
    if value and name in _IN_A_ROW:
        return code_list(_IN_A_ROW[name]).label(str(value), spoken())
    return str(value or "")
