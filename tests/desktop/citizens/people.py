"""People for the pages of citizens: one whose whole pathway is known, and others to be found beside him."""

from dataclasses import replace
from datetime import UTC, date, datetime

from pathway.base.ids import new_id
from pathway.casework.citizens import NewCitizen, create_citizen
from pathway.casework.followups import NewFollowUp, SettleFollowUp, make_follow_up, settle_follow_up
from pathway.casework.houses import house_board
from pathway.casework.notes import SignNote, sign_note
from pathway.casework.office import Office
from pathway.casework.placements import EndPlacement, OpenPlacement, open_placement, register_placement_end
from pathway.casework.plans import AgreePlan, KeepPlanDraft, StartPlan, agree_plan, keep_plan_draft, start_plan
from pathway.casework.record import open_citizen
from pathway.casework.stays import AdmitCitizen, admit_citizen
from pathway.citizens.citizen import Citizen, CitizenId

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def person(office: Office, given: str = "Søren", family: str = "Ådal", number: str = "", **more: object) -> Citizen:
    """Make a citizen."""
    kind = "cpr" if number else "none"
    made = Citizen(CitizenId(new_id()), kind, number, given_names=given, family_name=family, **more)  # type: ignore[arg-type]
    return office.do(create_citizen, NewCitizen(made, confirmed=True))


def soren(office: Office) -> Citizen:
    """Søren Ådal, protected, at Lindevangen 01 since May, with a past, a plan, notes and things due."""
    made = person(
        office, number="130250-0007", protection="name_address", protected_until=date(2027, 3, 31),
        address="Hemmeligvej 1", phone="Via kontaktperson", relatives="Inger Ådal, søster",
        acting_municipality="101", paying_municipality="147", income_basis="state_pension",
    )  # fmt: skip
    past = office.do(open_placement, OpenPlacement(made.id, "SEL107", date(2024, 12, 2), "Botilbud Åhusene"))
    office.do(register_placement_end, EndPlacement(past.id, date(2025, 5, 18), "left", "street"))
    office.do(open_placement, OpenPlacement(made.id, "SEL104", date(2024, 6, 10), "Kilden"))
    room = next(place.room for place in office.do(house_board, None)[0].places if place.room)
    at = datetime(2026, 5, 28, 9, tzinfo=UTC)
    stay = office.do(admit_citizen, AdmitCitizen(made.id, room.shelter, at, room.id, "self", key_worker="KL"))
    for due in office.do(open_citizen, made.id).follow_ups:
        if due.due < date(2026, 11, 1):
            office.do(settle_follow_up, SettleFollowUp(due.id))
    plan = office.do(start_plan, StartPlan(stay.id))
    content = replace(plan.content, wishes="Min egen lejlighed.")
    plan = office.do(keep_plan_draft, KeepPlanDraft(plan.id, plan.version, content))
    office.do(agree_plan, AgreePlan(plan.id, "agrees", date(2026, 11, 24)))
    office.do(make_follow_up, NewFollowUp(made.id, date(2026, 12, 2), "own", "Lejekontrakt underskrives"))
    for number in range(3):
        facts = f"Talt om lejligheden, {number}."
        office.do(sign_note, SignNote(made.id, NOON, "telephone", dimensions=("housing",), facts=facts))
    return made
