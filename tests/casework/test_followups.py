"""What is due at the office: made, settled once, asked for again."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from pathway.base.errors import RuleError
from pathway.casework.citizens import NewCitizen, create_citizen
from pathway.casework.followups import (
    NewFollowUp,
    SettleFollowUp,
    make_follow_up,
    reopen_follow_up,
    settle_follow_up,
)
from pathway.casework.office import Office
from pathway.casework.record import open_citizen, who_looked
from pathway.citizens.citizen import CitizenId
from store_kit import NOW, citizen, new_office

DUE = date(2026, 11, 30)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = new_office(tmp_path / "store.pathway")
    yield made
    made.safe.close()


@pytest.fixture
def soeren(office: Office) -> CitizenId:
    return office.do(create_citizen, NewCitizen(citizen())).id


def test_a_follow_up_is_ones_own_unless_somebody_is_asked(office: Office, soeren: CitizenId) -> None:
    mine = office.do(make_follow_up, NewFollowUp(soeren, DUE, text="Ringe"))
    theirs = office.do(make_follow_up, NewFollowUp(soeren, DUE, text="Ringe", responsible="MØ"))
    assert (mine.responsible, theirs.responsible, mine.made_at) == ("KL", "MØ", NOW)


def test_what_is_settled_is_no_longer_due_and_tells_who_and_how(office: Office, soeren: CitizenId) -> None:
    made = office.do(make_follow_up, NewFollowUp(soeren, DUE))
    settled = office.do(settle_follow_up, SettleFollowUp(made.id, "told"))
    assert (settled.settled_by, settled.settled_on, settled.outcome) == ("KL", date(2026, 11, 23), "told")
    assert office.do(open_citizen, soeren).follow_ups == ()
    with pytest.raises(RuleError) as no:
        office.do(settle_follow_up, SettleFollowUp(made.id))
    assert no.value.code == "followups.settled_already"


def test_what_was_settled_by_mistake_is_due_again(office: Office, soeren: CitizenId) -> None:
    made = office.do(make_follow_up, NewFollowUp(soeren, DUE))
    office.do(settle_follow_up, SettleFollowUp(made.id, "done"))
    opened = office.do(reopen_follow_up, made.id)
    assert (opened.settled_on, opened.settled_by, opened.outcome) == (None, "", "")
    assert [each.id for each in office.do(open_citizen, soeren).follow_ups] == [made.id]


def test_each_act_is_in_the_log_about_its_citizen(office: Office, soeren: CitizenId) -> None:
    made = office.do(make_follow_up, NewFollowUp(soeren, DUE))
    office.do(settle_follow_up, SettleFollowUp(made.id))
    acts = [(each.access.what, each.access.subject) for each in office.do(who_looked, soeren)]
    assert acts[:2] == [("followups.settle", str(made.id)), ("followups.make", str(made.id))]


def test_the_earliest_stands_first(office: Office, soeren: CitizenId) -> None:
    for day in (3, 1, 2):
        office.do(make_follow_up, NewFollowUp(soeren, date(2026, 12, day)))
    assert [each.due.day for each in office.do(open_citizen, soeren).follow_ups] == [1, 2, 3]
