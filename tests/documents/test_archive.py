"""The files themselves: they can be kept, they know their language, they are the same each time."""

import hashlib
import subprocess
import sys
from dataclasses import replace

import pytest

from documents.reading import catalogue, findings
from documents.samples import DRAFT, PAPER
from pathway.documents import type as letters
from pathway.documents.stay_plan import stay_plan_pdf
from pathway.documents.words import words

PAPERS = [PAPER, DRAFT, replace(PAPER, language="en"), replace(PAPER, show_address=True)]


@pytest.mark.parametrize("paper", PAPERS)
def test_a_plan_is_valid_pdf_a_2b(paper: object) -> None:
    assert findings(stay_plan_pdf(paper)) == []  # type: ignore[arg-type]


def test_the_validator_would_say_so_if_it_were_not() -> None:
    broken = stay_plan_pdf(PAPER).replace(b"/GTS_PDFA1", b"/GTS_PDFXX")
    assert findings(broken)


def test_every_stream_ends_on_a_line_of_its_own() -> None:
    printed = stay_plan_pdf(PAPER)
    assert printed.count(b"endstream") == printed.count(b"\nendstream") > 8


def test_title_and_language_are_set_and_no_author() -> None:
    with catalogue(stay_plan_pdf(replace(PAPER, language="en"))) as found:
        said = bytes(found.Metadata.read_bytes())
        assert str(found.Lang) == "en"
        assert found.ViewerPreferences.DisplayDocTitle
    assert b"Stay plan version 5" in said
    assert b"creator" not in said
    assert b"/Author" not in stay_plan_pdf(PAPER)


def test_only_our_faces_are_in_the_file_and_all_of_them_whole() -> None:
    printed = stay_plan_pdf(PAPER)
    assert b"Helvetica" not in printed
    assert printed.count(b"/Type /Font\n") + printed.count(b"/Type /Font ") == printed.count(b"/FontFile2") == 3


def test_another_process_writes_the_same_bytes() -> None:
    script = (
        "import sys, hashlib; sys.path[:0] = ['tests', 'src'];"
        "from documents.samples import PAPER; from pathway.documents.stay_plan import stay_plan_pdf;"
        "print(hashlib.sha256(stay_plan_pdf(PAPER)).hexdigest())"
    )

    def run(seed: str) -> str:
        call = [sys.executable, "-c", script]
        return subprocess.run(call, env={"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True).stdout

    assert run("1") == run("2") == hashlib.sha256(stay_plan_pdf(PAPER)).hexdigest() + "\n"


def test_digits_in_columns_have_one_width_and_read_as_digits() -> None:
    widths = letters.faces()[letters.FIGURES]
    assert len({widths[digit] for digit in "0123456789"}) == 1
    assert len({letters.faces()[letters.REGULAR][digit] for digit in "0123456789"}) > 1


@pytest.mark.parametrize("document", ["common", "stay_plan", "recovery_sheet", "figures"])
def test_both_languages_have_the_same_words_with_the_same_gaps(document: str) -> None:
    danish, english = words(document, "da"), words(document, "en")

    def gaps(said: object) -> int:
        return str(said).count("{")

    assert danish.keys() == english.keys()
    assert [gaps(danish[key]) for key in danish] == [gaps(english[key]) for key in danish]
    assert all(len(danish[key]) == len(english[key]) for key in danish if isinstance(danish[key], list))
