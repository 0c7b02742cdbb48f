"""What the store refuses whoever asks, by plain SQL: a signed note, an agreed plan, a row of the log."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from pathway.base.ids import new_id
from pathway.notes.note import Note, NoteId
from pathway.plans.kinds.stay_plan import StayPlanContent
from pathway.plans.plan import Plan, PlanId
from pathway.store.access_log import Access
from pathway.store.safe import Safe
from store_kit import NOW, citizen, new_safe


@pytest.fixture
def safe(tmp_path: Path) -> Iterator[Safe]:
    """A store with a signed note, an agreed plan and a row in the log."""
    made = new_safe(tmp_path / "a.pathway")
    somebody = citizen()
    with made.write() as work:
        work.citizens.add(somebody)
        work.notes.add(Note(NoteId(new_id()), somebody.id, NOW, facts="Han kom.", author="KL", signed_at=NOW))
        plan = Plan(PlanId(new_id()), somebody.id, "stay_plan", 1, "agreed", StayPlanContent(wishes="Et hjem."))
        work.plans.add(replace(plan, agreed_at=NOW, agreed_on=NOW.date()))
        work.log.add([Access(NOW, "KL", "notes.sign", somebody.id)])
    yield made
    made.close()


@pytest.mark.parametrize(
    ("table", "change"),
    [("notes", "facts = 'Han kom ikke.'"), ("plans", "number = 2"), ("access_log", "who = 'XX'")],
)
@pytest.mark.parametrize("act", ["change", "delete", "replace"])
def test_what_stands_is_not_changed_not_deleted_and_not_replaced(safe: Safe, table: str, change: str, act: str) -> None:
    statement = {
        "change": f"UPDATE {table} SET {change}",
        "delete": f"DELETE FROM {table}",
        "replace": f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
    }[act]
    with safe.read() as work:
        before = work.connection.exec_driver_sql(f"SELECT * FROM {table}").fetchall()
    with pytest.raises(sa.exc.DatabaseError, match="never"), safe.write() as work:
        work.connection.exec_driver_sql(statement)
    with safe.read() as work:
        assert work.connection.exec_driver_sql(f"SELECT * FROM {table}").fetchall() == before


def test_a_reader_writes_nothing(safe: Safe) -> None:
    with pytest.raises(sa.exc.DatabaseError, match="readonly"), safe.connection() as reader:
        reader.exec_driver_sql("DELETE FROM settings")


def test_a_draft_goes(safe: Safe) -> None:
    with safe.write() as work:
        (plan,) = work.plans.find()
        draft = replace(plan, id=PlanId(new_id()), state="draft", number=2, agreed_at=None, agreed_on=None)
        work.plans.add(draft)
        work.connection.exec_driver_sql("DELETE FROM plans WHERE state = 'draft'")
    with safe.read() as work:
        assert work.plans.find() == (plan,)
