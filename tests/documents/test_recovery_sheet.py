"""The recovery code on paper."""

from datetime import date

import pytest

from documents.reading import findings, pages
from documents.test_long_texts import overlapping, strays
from pathway.documents.recovery_sheet import recovery_sheet_pdf, sheets
from pathway.documents.words import Language

pytestmark = pytest.mark.usefixtures("qapp")

GROUPS = ("402917", "118853", "990141", "273650", "555108", "861294", "030427", "719936")
DAY = date(2026, 11, 23)


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_sheet_is_one_page_with_all_groups_numbered_in_order(language: Language) -> None:
    printed = recovery_sheet_pdf(GROUPS, "Lindevangen og Lærkehøj", DAY, language)
    (page,) = pages(printed)
    assert " ".join(f"{number} {group}" for number, group in enumerate(GROUPS, start=1)) in page
    assert "Lindevangen og Lærkehøj" in page
    assert findings(printed) == []


def test_the_code_is_only_on_the_page() -> None:
    printed = recovery_sheet_pdf(GROUPS, "Lindevangen", DAY)
    assert not any(group.encode() in printed for group in GROUPS)


@pytest.mark.parametrize("groups", [GROUPS, ("W" * 24,) * 8, ("12",), ()])
def test_groups_of_any_length_stay_in_the_frame(groups: tuple[str, ...]) -> None:
    (sheet,) = sheets(groups, "Lindevangen", DAY, "da")
    assert not overlapping(sheet) and not strays(sheet)


def test_the_same_code_gives_the_same_bytes() -> None:
    assert recovery_sheet_pdf(GROUPS, "L", DAY) == recovery_sheet_pdf(GROUPS, "L", DAY)
