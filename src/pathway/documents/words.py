"""The words of the paper in Danish and English, from ``resources/i18n/paper.toml``, and its dates."""

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any, Literal

from pathway.base.places import resources

Language = Literal["da", "en"]


@cache
def words(document: str, language: Language) -> Mapping[str, Any]:
    """Return a document's words, and those that all documents share.

    Raises:
        KeyError: There is no such document or language. A bug.
    """
    tables = _tables()
    return tables["common"][language] | tables[document][language]


@cache
def _tables() -> dict[str, dict[str, dict[str, Any]]]:
    return tomllib.loads((resources() / "i18n" / "paper.toml").read_text("utf-8"))


MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day(on: date | None, language: Language) -> str:
    """Return a day as it is read, "" for none, with spaces that no line breaks at.

    English names the month, lest it be taken for the day.

    >>> print(day(date(2026, 11, 3), "da"), day(date(2026, 11, 3), "en").split())
    03-11-2026 ['03', 'Nov', '2026']
    """
    if on is None:
        return ""
    if language == "en":
        return f"{on.day:02}\N{NO-BREAK SPACE}{MONTHS[on.month - 1]}\N{NO-BREAK SPACE}{on.year:04}"
    return f"{on.day:02}-{on.month:02}-{on.year:04}"
