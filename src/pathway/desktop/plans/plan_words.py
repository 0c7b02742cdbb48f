"""What a version of a plan says of itself."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from pathway.codes.lists import code_list
from pathway.desktop.language import spoken
from pathway.desktop.parts import show_date
from pathway.plans.plan import Plan

translate = QCoreApplication.translate


def day(value: date | None) -> str:
    """Return a day as it stands in a sentence, "" for none."""
    return show_date(value, weekday=False) if value else ""


def version(plan: Plan) -> str:
    """Return "version 5"."""
    return translate("Plan", "version {number}").format(number=plan.number)


def version_line(plan: Plan, replaces: Plan | None) -> str:
    """Return which version it is, and what it follows, or when it held."""
    said = version(plan)
    if plan.state == "draft":
        if replaces is None:
            return said
        follows = translate("Plan", "{version}, follows version {number} of {on}")
        return follows.format(version=said, number=replaces.number, on=day(replaces.agreed_on))
    if plan.agreed_on is None:
        return translate("Plan", "{version}, a draft that closed with the stay on {on}").format(
            version=said, on=day(plan.closed_on)
        )
    if plan.state == "agreed":
        return translate("Plan", "{version}, holds from {on}").format(version=said, on=day(plan.agreed_on))
    return translate("Plan", "{version}, held from {on} to {until}").format(
        version=said, on=day(plan.agreed_on), until=day(plan.closed_on)
    )


def outcome_words(plan: Plan) -> str:
    """Return what the citizen answered."""
    return code_list("signature").label(plan.outcome, spoken()) if plan.outcome else "–"
