"""What is printed over a plan: whose it is, where the person stays, and who the paper comes from."""

from pathway.codes.municipalities import municipality, municipality_code
from pathway.plans.kinds.stay_plan import Heading
from pathway.plans.plan import Plan
from pathway.store.work import Work


def heading_of(work: Work, plan: Plan) -> Heading:
    """Return the heading as it is today; on the day of agreement it is kept with the version."""
    citizen = work.citizens.get(plan.citizen)
    stay = work.stays.get(plan.stay) if plan.stay else None
    shelter = work.shelters.get(stay.shelter) if stay else None
    before = work.plans.get(plan.replaces) if plan.replaces else None
    acting = (stay.acting_municipality if stay else "") or citizen.acting_municipality
    return Heading(
        person=citizen.name,
        born=citizen.birth_date,
        moved_in=stay.moved_in if stay else None,
        shelter=shelter.name if shelter else "",
        room=work.rooms.get(stay.room).name if stay and stay.room else "",
        municipality=municipality_name(acting),
        unit=work.setting("unit"),
        unit_second=work.setting("unit.second"),
        phone=shelter.phone if shelter else "",
        previous_number=before.number if before else None,
        previous_on=before.agreed_on if before else None,
    )


def municipality_name(code: str) -> str:
    """Return a municipality's name, "" for none and for a code that nobody knows."""
    return municipality(code).name if municipality_code(code) else ""
