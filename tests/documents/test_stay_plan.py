"""The stay plan on paper: what stands on it, and what never does."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import pytest

from documents.reading import pages, picture, text
from documents.samples import ADDRESS, CITIZEN, CONTENT, DRAFT, PAPER, PLAN, with_content
from pathway.documents.stay_plan import stay_plan_pdf
from pathway.plans.kinds.stay_plan import StayPlanContent

pytestmark = pytest.mark.usefixtures("qapp")


def test_an_ordinary_plan_is_two_pages_with_the_wishes_first() -> None:
    first, second = pages(stay_plan_pdf(PAPER))
    assert "Opholdsplan for Søren Ådal Født 13-02-1950" in first
    assert first.index("Det ønsker jeg ”Jeg vil have mit eget sted") < first.index("Bolig Søren er tilbudt")
    assert (
        "Egen bolig inden 1. februar Underskrive lejekontrakt, søge indskud Søren og Karen 01-02-2027 I gang" in first
    )
    assert "Når jeg flytter Flytning 15-01-2027. Bostøtte fra Karen (CTI)" in second
    assert "Jeg er enig i planen Jeg er ikke enig Jeg ønsker ikke at skrive under" in second
    assert "Mads Østergaard, kontaktperson, dato" in second


def test_the_foot_names_the_version_and_the_one_it_replaces() -> None:
    for number, page in enumerate(pages(stay_plan_pdf(PAPER)), start=1):
        assert "Opholdsplan version 5, 23-11-2026. Erstatter version 4 af 14-10-2026." in page
        assert f"Side {number} af 2" in page


def test_a_first_version_replaces_nothing() -> None:
    assert "Erstatter" not in text(stay_plan_pdf(replace(PAPER, previous_number=None, previous_on=None)))


def test_a_draft_says_on_every_page_that_it_is_one() -> None:
    for page in pages(stay_plan_pdf(DRAFT)):
        assert "Kladde til opholdsplan version 5, udskrevet 24-11-2026. Bygger på version 4 af 14-10-2026." in page
    first, second = pages(stay_plan_pdf(DRAFT))
    assert ("Opholdsplan for Søren Ådal" in first and "Kladde Opholdsplan" in first) or "Ådal Kladde" in first
    assert second.startswith("Lindevangen og Lærkehøj Kladde til opholdsplan for Søren Ådal")
    assert "Kladde" not in text(stay_plan_pdf(PAPER))


def test_empty_sections_stand_as_not_filled_in() -> None:
    nothing = replace(DRAFT, plan=replace(DRAFT.plan, content=StayPlanContent()))
    printed = text(stay_plan_pdf(nothing))
    assert printed.count("Ikke udfyldt.") == len(StayPlanContent().missing()) == 9
    assert "Baggrund" not in printed


def test_the_background_is_printed_where_there_is_one() -> None:
    assert "Baggrund Har boet på gaden." in text(stay_plan_pdf(with_content(background="Har boet på gaden.")))


def test_neither_number_nor_telephone_nor_address_is_printed() -> None:
    printed = stay_plan_pdf(PAPER)
    shown = text(printed).replace(" ", "")
    for hidden in (CITIZEN.number, CITIZEN.number[:6], CITIZEN.number[6:], "11223344", "Skjulvej"):
        assert hidden not in shown
        assert hidden.encode() not in printed


def test_the_address_is_printed_when_it_was_asked_for() -> None:
    assert f"Adresse {ADDRESS}" in text(stay_plan_pdf(replace(PAPER, show_address=True)))


def test_the_file_says_nothing_of_whom_it_is_about_outside_its_pages() -> None:
    printed = stay_plan_pdf(PAPER)
    for word in ("Søren", "Ådal", "Karen"):
        for coding in ("utf-8", "latin-1", "utf-16-be"):
            assert word.encode(coding) not in printed


def test_the_answer_of_an_agreed_version_is_crossed() -> None:
    plain = picture(stay_plan_pdf(PAPER), 1)
    crossed = picture(stay_plan_pdf(replace(PAPER, plan=replace(PLAN, outcome="agrees"))), 1)
    assert plain != crossed
    assert plain == picture(stay_plan_pdf(replace(PAPER, plan=replace(PLAN, outcome="not_reached"))), 1)
    unasked = replace(DRAFT, plan=replace(DRAFT.plan, outcome="agrees"))
    assert picture(stay_plan_pdf(unasked), 1) == picture(stay_plan_pdf(DRAFT), 1)


def test_an_english_plan_is_english_to_the_foot() -> None:
    paper = replace(with_content(exit_destination="own_lease", exit_support="cti_1"), language="en")
    printed = text(stay_plan_pdf(paper))
    assert "Stay plan version 5, 23 Nov 2026. Replaces version 4 of 14 Oct 2026." in printed
    assert "Moving out on 15 Jan 2027. Moving to: Own dwelling, public housing." in printed
    assert "CTI 1: transition to own home" in printed and "01 Feb 2027 In progress" in printed
    assert "Ikke udfyldt" not in printed and "Page 2 of" in printed


def test_an_agreed_version_prints_the_same_bytes_another_day() -> None:
    assert stay_plan_pdf(PAPER) == stay_plan_pdf(replace(PAPER, made_on=date(2031, 1, 1)))


def test_a_replaced_version_prints_what_was_signed() -> None:
    assert stay_plan_pdf(PAPER) == stay_plan_pdf(replace(PAPER, plan=replace(PLAN, state="replaced", version=7)))


def test_plans_written_at_the_same_time_do_not_disturb_each_other() -> None:
    papers = [PAPER, DRAFT, replace(PAPER, language="en"), with_content(housing="Æble. " * 900)]
    alone = [stay_plan_pdf(paper) for paper in papers]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(stay_plan_pdf, papers * 6)) == alone * 6


def test_page_one_is_black_on_white() -> None:
    page = picture(stay_plan_pdf(PAPER))
    dots = [page.pixelColor(x, y).value() for x in range(595) for y in range(40, 200)]
    assert min(dots) < 60 and sum(dot > 250 for dot in dots) > len(dots) * 0.8


@pytest.mark.parametrize("name", ["contact_person", "case_manager", "municipality_contact"])
def test_each_signer_is_named_where_a_name_is_known(name: str) -> None:
    assert "Ida Ræv, " in text(stay_plan_pdf(with_content(PAPER, **{name: "Ida Ræv"})))


def test_a_stay_that_ended_tells_both_days() -> None:
    printed = text(stay_plan_pdf(replace(PAPER, stay=replace(PAPER.stay, moved_out=date(2027, 1, 15)))))
    assert "Flyttede ind 28-05-2026" in printed and "Flyttede ud 15-01-2027" in printed


def test_words_in_quotation_marks_get_no_second_ones() -> None:
    assert "Det ønsker jeg »Ro.« Bolig" in text(stay_plan_pdf(with_content(wishes="»Ro.«")))


def test_the_sample_leaves_one_section_empty() -> None:
    assert CONTENT.missing() == ("if_leaving",)
