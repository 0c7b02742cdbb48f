"""Søren Ådal's plan: four versions that held, and a fifth that is being written."""

from dataclasses import replace
from datetime import UTC, date, datetime

from pathway.base.ids import new_id
from pathway.casework.citizens import NewCitizen, create_citizen
from pathway.casework.houses import house_board
from pathway.casework.office import Office
from pathway.casework.plans import AgreePlan, KeepPlanDraft, StartPlan, agree_plan, keep_plan_draft, start_plan
from pathway.casework.stays import AdmitCitizen, admit_citizen
from pathway.citizens.citizen import Citizen, CitizenId
from pathway.plans.kinds.stay_plan import Goal, Partner, Review, StayPlanContent
from pathway.plans.plan import Plan
from pathway.stays.stay import Stay

CONTENT = StayPlanContent(
    contact_person="Mads Østergaard",
    case_manager="Karen Lindgaard",
    wishes="Jeg vil have mit eget sted, hvor jeg kan låse døren og have kaffe på kanden. "
    "Jeg vil blive ved med at komme i Kilden, og jeg vil gerne se Inger om søndagen.",
    housing="Søren er tilbudt en toværelses lejlighed med indflytning 15-01-2027. Lejekontrakten underskrives "
    "02-12-2026. Der er søgt om indskud, før kontrakten underskrives. Huslejen kan betales af folkepension.",
    goals=(
        Goal(
            "Egen bolig inden 1. februar",
            "Underskrive lejekontrakt, søge indskud, flytte 15. januar",
            "Søren, Karen",
            date(2027, 2, 1),
        ),
        Goal(
            "Budget på plads",
            "Søren finder sine betalingsaftaler. Gældsrådgiveren regner med torsdag. "
            "Husleje og el lægges på Betalingsservice.",
            "Søren",
            date(2026, 12, 2),
            goal_type="develop",
            theme="practical_tasks",
        ),
        Goal(
            "Fast læge, medicin hver morgen",
            "Læge i Vanløse, medicin hentes på kontoret",
            "Søren, Mads",
            date(2026, 10, 31),
            "reached",
        ),
        Goal("Kilden to dage om ugen", "Mandag og torsdag, også efter flytning", "Søren", date(2026, 12, 31)),
    ),
    agreements="Besøg til kl. 22. Medicin hentes på kontoret om morgenen. Betaling trækkes den første i måneden. "
    "Ro på gangen efter kl. 23.",
    partners=(
        Partner("Hjemløseenheden, København", "Handleplan, bostøtte efter SEL § 85 a", "Til 01-06-2027"),
        Partner("Distriktspsykiatrien", "Medicin og samtaler hver sjette uge", "Til 01-03-2027"),
        Partner("Inger Ådal, søster", "Søndage, flytning", "Mundtligt"),
    ),
    action_plan="Der er en handleplan efter SEL § 142, gældende fra 02-09-2026.",
    exit_on=date(2027, 1, 15),
    exit_destination="own_lease",
    exit_plan="Først to besøg om ugen. Startpakke: seng, gardiner, køkkenting.",
    reviews=(
        Review(date(2026, 10, 14), "Søren, Mads, Karen", "Indsatsen fortsætter. Boligtilbud accepteret."),
        Review(date(2027, 1, 5), "Søren, Mads, Karen", "Næste gang"),
    ),
)


def soren(office: Office, protected: bool = True) -> Stay:
    """Let Søren in, into the first free room."""
    person = Citizen(
        CitizenId(new_id()),
        given_names="Søren",
        family_name="Ådal",
        birth_date=date(1950, 2, 13),
        address="Skjulvej 4, 2000 Frederiksberg",
        protection="name_address" if protected else "",
        acting_municipality="101",
    )
    citizen = office.do(create_citizen, NewCitizen(person))
    place = next(each for each in office.do(house_board, None)[0].places if each.stay is None)
    assert place.room is not None
    at = datetime(2026, 5, 28, 9, tzinfo=UTC)
    return office.do(admit_citizen, AdmitCitizen(citizen.id, place.shelter.id, at, place.room.id, key_worker="KL"))


def drafted(office: Office, stay: Stay, content: StayPlanContent = CONTENT) -> Plan:
    """Begin the next version, or find its draft, and write in it."""
    plan = office.do(start_plan, StartPlan(stay.id))
    return office.do(keep_plan_draft, KeepPlanDraft(plan.id, plan.version, content))


def agreed(office: Office, stay: Stay, content: StayPlanContent = CONTENT, on: date | None = None) -> Plan:
    """Write the next version and let it hold from a day, today as a rule."""
    plan = drafted(office, stay, content)
    before = office.clock
    if on is not None:
        at = datetime.combine(on, before().timetz())
        office.clock = lambda: at
    try:
        return office.do(agree_plan, AgreePlan(plan.id, "agrees"))
    finally:
        office.clock = before


def fifth_version(office: Office, stay: Stay) -> Plan:
    """Let four versions hold, the last from 14 October, and begin the fifth."""
    for month in (6, 7, 9, 10):
        agreed(office, stay, replace(CONTENT, housing="Der er søgt om bolig."), date(2026, month, 14))
    return drafted(office, stay)
