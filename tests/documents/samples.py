"""A made-up citizen's plan, as it lies on the desk, and what it takes to read a PDF again."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from pathway.citizens.citizen import Citizen, CitizenId
from pathway.documents.letterhead import Letterhead
from pathway.documents.stay_plan import StayPlanPaper
from pathway.plans.kinds.stay_plan import Goal, Partner, Review, StayPlanContent
from pathway.plans.plan import Plan, PlanId
from pathway.stays.shelter import ShelterId
from pathway.stays.stay import Stay, StayId

ADDRESS = "Skjulvej 4, 2000 Frederiksberg"

CITIZEN = Citizen(
    CitizenId(UUID(int=1)),
    number_kind="cpr",
    number="1302501235",
    given_names="Søren",
    family_name="Ådal",
    birth_date=date(1950, 2, 13),
    address=ADDRESS,
    phone="11 22 33 44",
    protection="name_and_address",
)
STAY = Stay(StayId(UUID(int=2)), CITIZEN.id, ShelterId(UUID(int=3)), date(2026, 5, 28))

CONTENT = StayPlanContent(
    contact_person="Mads Østergaard",
    case_manager="Karen Lindgaard",
    wishes="Jeg vil have mit eget sted, hvor jeg kan låse døren og have kaffe på kanden. "
    "Jeg vil blive ved med at komme i Kilden, og jeg vil gerne se Inger om søndagen.",
    housing="Søren er tilbudt en toværelses lejlighed med indflytning 15-01-2027. Lejekontrakten underskrives "
    "02-12-2026. Der er søgt om indskud, før kontrakten underskrives. Huslejen kan betales af folkepension.",
    goals=(
        Goal(
            "Egen bolig inden 1. februar", "Underskrive lejekontrakt, søge indskud", "Søren og Karen", date(2027, 2, 1)
        ),
        Goal("Budget på plads", "Finde betalingsaftaler, tale med gældsrådgiver", "Søren", date(2026, 12, 2)),
        Goal("Fast læge", "Læge i Vanløse, medicin på kontoret", "Søren og Mads", date(2026, 10, 31), "reached"),
        Goal("Kilden to dage om ugen", "Mandag og torsdag, også efter flytning", "Søren", date(2026, 12, 31)),
    ),
    agreements="Besøg til kl. 22. Medicin hentes på kontoret om morgenen. Ro på gangen efter kl. 23.",
    partners=(
        Partner("Hjemløseenheden, København", "Handleplan, bostøtte efter SEL § 85 a", "Til 01-06-2027"),
        Partner("Distriktspsykiatrien", "Medicin og samtaler hver sjette uge", "Til 01-03-2027"),
        Partner("Inger Ådal, søster", "Søndage, flytning", "Mundtligt"),
    ),
    action_plan="Der er en handleplan efter SEL § 142, gældende fra 02-09-2026.",
    exit_on=date(2027, 1, 15),
    exit_plan="Bostøtte fra Karen (CTI) fra samme dag, først to besøg om ugen. Startpakke: seng, gardiner, køkkenting.",
    reviews=(
        Review(date(2026, 10, 14), "Søren, Mads, Karen", "Indsatsen fortsætter. Boligtilbud accepteret."),
        Review(date(2027, 1, 5), "Søren, Mads, Karen", "Næste gang"),
    ),
)
PLAN = Plan(
    PlanId(UUID(int=4)),
    CITIZEN.id,
    "stay_plan",
    5,
    "agreed",
    CONTENT,
    STAY.id,
    agreed_on=date(2026, 11, 23),
    agreed_at=datetime(2026, 11, 23, 8, 41, tzinfo=UTC),
)
LETTERHEAD = Letterhead(
    "Lindevangen og Lærkehøj",
    "Selvejende institution på Frederiksberg",
    ("Herberg efter SEL § 110", "Telefon døgnet rundt: 00 00 00 00"),
)
PAPER = StayPlanPaper(
    PLAN,
    CITIZEN,
    STAY,
    LETTERHEAD,
    made_on=date(2026, 11, 24),
    shelter="Lindevangen",
    room="01",
    municipality="København",
    previous_number=4,
    previous_on=date(2026, 10, 14),
)
DRAFT = replace(PAPER, plan=replace(PLAN, state="draft", agreed_on=None, agreed_at=None))


def with_content(paper: StayPlanPaper = PAPER, **sections: object) -> StayPlanPaper:
    """Return the paper with other sections."""
    return replace(paper, plan=replace(paper.plan, content=replace(paper.plan.content, **sections)))  # type: ignore[arg-type]
