"""How alike two names are: whom the desk is asked about, and whom not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pathway.base.likeness import distance, likeness

NAMES = st.text(alphabet="abcdehijklmnorstuvøåæ -", max_size=24)
ASKED_ABOUT = 0.84
"""From here on the citizens' room asks whether two entries are one person."""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Søren Ådal", "Sören Aadal"),
        ("Filip Kristensen", "Philipp Christensen"),
        ("Kirsten Berggren", "Kirsten Bergren"),
        ("Anna Jensen", "Anna Marie Jensen"),
        ("Anne Marie Holm", "Annemarie Holm"),
        ("Mohammed Ali", "Muhamad Aly"),
        ("Soren Adal", "Søren Ådal"),
        ("Lise Møller", "Lise Müller"),
        ("Bent Jensen", "Bent Jesnen"),
        ("Ulla Schmidt", "Ulla Smith"),
        ("Carl Wiberg", "Karl Viberg"),
    ],
)
def test_these_may_be_one_person(one: str, other: str) -> None:
    assert likeness(one, other) >= ASKED_ABOUT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Peter Jensen", "Petra Jensen"),
        ("Hans Hansen", "Jens Jensen"),
        ("Lars Jensen", "Lasse Jensen"),
        ("Christensen", "Bo Christensen"),
        ("Ib Fjord", "Bo Fjord"),
        ("Søren Ådal", "Ådal Søren"),
        ("Else Klit", "Malik Eng"),
        ("Søren", "Søren Ådal"),
    ],
)
def test_these_are_not_asked_about(one: str, other: str) -> None:
    assert likeness(one, other) < ASKED_ABOUT


def test_names_with_nothing_alike_are_not_alike_at_all() -> None:
    assert likeness("Else Klit", "Bo Ravn") == 0.0
    assert likeness("", "Bo") == 0.0


def test_neighbours_swapped_are_one_slip() -> None:
    assert distance("jensen", "jesnen") == 1
    assert distance("", "bo") == 2
    assert distance("bo", "bo") == 0


@settings(deadline=None)
@given(NAMES, NAMES)
def test_it_does_not_matter_who_is_compared_with_whom(one: str, other: str) -> None:
    alike = likeness(one, other)
    assert alike == pytest.approx(likeness(other, one))
    assert 0.0 <= alike <= 1.0


@settings(deadline=None)
@given(NAMES)
def test_a_name_is_wholly_like_itself(name: str) -> None:
    assert likeness(name, name) == 1.0


@settings(deadline=None)
@given(st.text(alphabet="abø", max_size=8), st.text(alphabet="abø", max_size=8), st.text(alphabet="abø", max_size=8))
def test_a_distance_is_no_shorter_than_the_difference_in_length(a: str, b: str, c: str) -> None:
    assert abs(len(a) - len(b)) <= distance(a, b) <= max(len(a), len(b))
    assert distance(a, b) == distance(b, a)
    assert distance(a + c, b + c) <= distance(a, b)
