"""An entity, a request and a row of a list print no personal data: no log line and no traceback can tell a name."""

import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import Field, dataclass, field, fields, is_dataclass
from datetime import date
from typing import Any

import pytest

DOMAIN = ("citizens", "placements", "stays", "plans", "notes", "followups", "drafts", "staff")
ROOMS = (*DOMAIN, "casework", "gateway", "documents", "store")
NAMES = {"given_names", "family_name", "full_name", "first_name", "last_name", "called", "former_name"}
NUMBERS = {"number", "id_value", "cpr", "cpr_number", "register_number", "birth_date", "phone", "email", "address"}
WORDS = {"facts", "assessment", "citizens_words", "text", "remark", "wishes", "told", "relatives", "participants"}
SECRETS = {"password", "passphrase", "secret", "recovery_code"}
OPEN = ("str", "bytes", "date", "tuple[str")
"""The types that print what they hold. A secret of a type of its own is that type's to hide."""


def classes(room: str) -> Iterator[type]:
    """Every dataclass that a room's modules make."""
    package = importlib.import_module(f"pathway.{room}")
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        made = vars(importlib.import_module(module.name)).values()
        yield from (
            each for each in made if isinstance(each, type) and is_dataclass(each) and each.__module__ == module.name
        )


def tells(kind: type, personal: set[str]) -> list[str]:
    """The personal fields that a class prints. A number that only counts is no person's number."""
    return [each.name for each in fields(kind) if each.repr and each.name in personal and _open(each)]


def _open(each: Field[Any]) -> bool:
    kind = each.type.__name__ if isinstance(each.type, type) else str(each.type)
    return kind.removeprefix("datetime.").startswith(OPEN)


@pytest.mark.parametrize("room", ROOMS)
def test_no_class_prints_personal_data(room: str) -> None:
    personal = NAMES | NUMBERS | SECRETS | (WORDS if room in DOMAIN else set())
    assert {kind.__name__: tells(kind, personal) for kind in classes(room) if tells(kind, personal)} == {}


@pytest.mark.parametrize("room", [*DOMAIN, "casework"])
def test_what_crosses_the_rooms_is_frozen(room: str) -> None:
    thawed = [kind.__name__ for kind in classes(room) if not kind.__dataclass_params__.frozen]  # type: ignore[attr-defined]
    assert thawed == []


def test_a_class_that_prints_a_name_is_caught() -> None:
    @dataclass(frozen=True)
    class Guest:
        called: str
        number: int
        birth_date: date | None
        phone: str = field(default="", repr=False)

    assert tells(Guest, NAMES | NUMBERS) == ["called", "birth_date"]
