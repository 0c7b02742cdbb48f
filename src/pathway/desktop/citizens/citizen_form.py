"""The form of a citizen: its lists, what it fills in by itself, and the citizen that stands in it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from pathway.base import cpr
from pathway.base.calendar import add_months
from pathway.base.errors import RuleError
from pathway.citizens.citizen import Citizen
from pathway.codes.lists import code_list
from pathway.codes.rules import find_rule
from pathway.desktop import language
from pathway.desktop.citizens import words
from pathway.desktop.citizens.municipality_dialog import municipality_rows
from pathway.desktop.marked import QT_TRANSLATE_NOOP
from pathway.desktop.parts.typed_words import show_date
from pathway.staff.user import User

translate = QCoreApplication.translate

FIELDS = (
    "number_kind", "number", "birth_date", "given_names", "family_name", "called", "former_name", "sex", "phone",
    "address", "relatives", "protection", "protected_until", "income_basis", "acting_municipality",
    "paying_municipality", "worker",
)  # fmt: skip
_CODES = ("number_kind", "sex", "protection", "income_basis", "acting_municipality", "paying_municipality", "worker")
_DAYS = ("birth_date", "protected_until")
WARNINGS = {
    "cpr.modulus_11": QT_TRANSLATE_NOOP("Citizens", "The control digit does not fit. It may be right."),
    "cpr.not_born": QT_TRANSLATE_NOOP("Citizens", "By this number the person is not born yet."),
    "cpr.under_18": QT_TRANSLATE_NOOP("Citizens", "By this number the person is under 18."),
    "cpr.over_110": QT_TRANSLATE_NOOP("Citizens", "By this number the person is over 110."),
}


def offer(form: Any, users: Iterable[User]) -> None:
    """Fill the lists of the form; each but the kind of number has a first row for what is not stated."""
    unsaid = ("", translate("Citizens", "not stated"))
    spoken = language.spoken()
    form.number_kind.set_rows([(code.code, code.label(spoken)) for code in code_list("number_kind")], "cpr")
    for name in ("protection", "income_basis"):
        first = ("", translate("Citizens", "none")) if name == "protection" else unsaid
        getattr(form, name).set_rows([first, *((code.code, code.label(spoken)) for code in code_list(name))], "")
    form.sex.set_rows([unsaid, ("F", translate("Citizens", "woman")), ("M", translate("Citizens", "man"))], "")
    for name in ("acting_municipality", "paying_municipality"):
        getattr(form, name).set_rows([unsaid, *municipality_rows()], "")
    people = [(each.initials, f"{each.initials}, {each.name}") for each in users if each.left_on is None]
    form.worker.set_rows([("", translate("Citizens", "nobody")), *people], "")


def fill(form: Any, citizen: Citizen) -> None:
    """Put a citizen into the form."""
    for name in FIELDS:
        value, field = getattr(citizen, name), getattr(form, name)
        if name in _DAYS:
            field.set_value(value)
        elif name in _CODES:
            field.choose(value)
        else:
            field.setText(words.dashed(value) if name == "number" else value)


def read(form: Any, citizen: Citizen) -> Citizen:
    """Return the citizen as the form has it; what is no field of the form stays as it was."""
    values: dict[str, Any] = {}
    for name in FIELDS:
        field = getattr(form, name)
        if name in _DAYS:
            values[name] = field.value()
        else:
            values[name] = str(field.value() or "") if name in _CODES else field.text().strip()
    if values["number_kind"] == "none":
        values["number"] = ""
    if values["number"]:
        values["number_kind"] = "cpr" if values["number_kind"] == "none" else values["number_kind"]
    return replace(citizen, **values)


def number_of(form: Any) -> cpr.PersonNumber | None:
    """Return the number in the form, None while it cannot be read."""
    try:
        return cpr.parse(form.number.text(), field="number")
    except RuleError:
        return None


def warning(number: cpr.PersonNumber, today: date) -> str:
    """Return what may be wrong with a number, in words; "" for nothing."""
    return next((translate("Citizens", WARNINGS[each]) for each in cpr.warnings(number, today)), "")


def protection_ends(on: date) -> date | None:
    """Return when a protection that is registered on a day lapses, as a rule.

    Source: rule value ``addr_protection.expiry``.
    """
    rule = find_rule("addr_protection.expiry", on)
    return add_months(on, rule.value) if rule is not None else None


def labels() -> dict[str, str]:
    """Return what each field is called, for telling two values apart."""
    return {
        "number_kind": translate("CitizenForm", "Kind of number"),
        "number": translate("CitizenForm", "Number"),
        "birth_date": translate("CitizenForm", "Birth date"),
        "given_names": translate("CitizenForm", "First names"),
        "family_name": translate("CitizenForm", "Family name"),
        "called": translate("CitizenForm", "Called"),
        "former_name": translate("CitizenForm", "Former name"),
        "sex": translate("CitizenForm", "Sex"),
        "phone": translate("CitizenForm", "Phone"),
        "address": translate("CitizenForm", "Address"),
        "relatives": translate("CitizenForm", "Relatives"),
        "protection": translate("CitizenForm", "Protection"),
        "protected_until": translate("CitizenForm", "Protected until"),
        "income_basis": translate("CitizenForm", "Income"),
        "worker": translate("CitizenForm", "Worker"),
    }


def shown(name: str, value: object) -> str:
    """Return a value in words."""
    if isinstance(value, date):
        return show_date(value)
    if name in ("number_kind", "protection", "income_basis") and value:
        return words.label(name, str(value))
    if name == "sex" and value:
        return translate("Citizens", "woman") if value == "F" else translate("Citizens", "man")
    return str(value or translate("Citizens", "not stated"))
