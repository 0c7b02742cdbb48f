"""What a citizen's page says of the record: where they are, what else holds, what is due, and the facts."""

from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication

from pathway.casework.record import Record
from pathway.casework.story_bars import placement_names
from pathway.casework.story_words import story_words
from pathway.codes.ladder import SHELTER, rung
from pathway.codes.lists import code_list
from pathway.desktop import language
from pathway.desktop.citizens import words
from pathway.desktop.parts.typed_words import show_date
from pathway.placements.placement import Placement
from pathway.plans.plan import Plan
from pathway.stays.refund import refund_days
from pathway.stays.stay import Stay

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Present:
    """The second line of the head: the rung where somebody is, the place, and facts that may leave from the right."""

    rung: str
    place: str = field(repr=False)
    facts: tuple[str, ...] = field(repr=False)


def present(record: Record) -> Present:
    """Return where the citizen is now, and what else holds."""
    stay = record.open_stay
    if stay is not None:
        began = _since(stay.moved_in, stay.nights(record.today))
        return Present(SHELTER, stay_words(record, stay), (began, *_planned(stay), *_answerable(record, stay)))
    top = top_placement(record)
    if top is not None:
        began = _since(top.started_on, (record.today - top.started_on).days)
        return Present(top.rung, placement_words(top), (began, *_answerable(record, None)))
    ended = [day for day in (*(s.moved_out for s in record.stays), *(p.ended_on for p in record.placements)) if day]
    if ended:
        place = translate("Citizens", "Closed {day}").format(day=show_date(max(ended)))
    else:
        place = translate("Citizens", "nothing yet")
    return Present("", place, tuple(_answerable(record, None)))


def stay_words(record: Record, stay: Stay) -> str:
    """Return house and room: "SEL § 110 Lindevangen, værelse 01"."""
    place = record.places.get(stay.id, "")
    if stay.room is not None and " " in place:
        house, room = place.rsplit(" ", 1)
        place = translate("Citizens", "{house}, room {room}").format(house=house, room=room)
    return f"{words.paragraph(SHELTER, law=True)} {place}".strip()


def placement_words(placement: Placement) -> str:
    """Return rung and offer: "SEL § 107 Botilbud Åhusene"."""
    word = words.paragraph(placement.rung, law=True)
    name = placement_names(placement, story_words(language.spoken()))[0]
    return f"{word} {name}" if name != word else word


def top_placement(record: Record) -> Placement | None:
    """Return the open placement that tells where on the ladder somebody is: a place to live before a day offer."""
    begun = [each for each in record.open_placements if each.started_on <= record.today]

    def rank(each: Placement) -> tuple[bool, int, date]:
        step = rung(each.rung)
        return not step.day_offer, step.position or 0, each.started_on

    return max(begun, key=rank, default=None)


def person(record: Record, initials: str) -> str:
    """Return a colleague's name, the initials when nobody here has them."""
    user = record.people.get(initials)
    return user.name if user else initials


def _planned(stay: Stay) -> tuple[str, ...]:
    """Return that a move-out is agreed, if it is."""
    if stay.planned_move_out is None:
        return ()
    return (translate("Citizens", "move-out agreed {day}").format(day=show_date(stay.planned_move_out)),)


def _since(day: date, days: int) -> str:
    said = translate("Citizens", "since {day}, {length}")
    return said.format(day=show_date(day), length=words.length_words(days))


def _answerable(record: Record, stay: Stay | None) -> list[str]:
    citizen, told = record.citizen, []
    if citizen.acting_municipality:
        acting = words.municipality_name(citizen.acting_municipality)
        told.append(translate("Citizens", "acting municipality {name}").format(name=acting))
    if citizen.paying_municipality and citizen.paying_municipality != citizen.acting_municipality:
        paying = words.municipality_name(citizen.paying_municipality)
        told.append(translate("Citizens", "paying municipality {name}").format(name=paying))
    if stay is not None and stay.key_worker:
        told.append(translate("Citizens", "contact person {name}").format(name=person(record, stay.key_worker)))
    method = _method(record)
    if citizen.worker:
        name = person(record, citizen.worker)
        told.append(f"{method}, {name}" if method else translate("Citizens", "worker {name}").format(name=name))
    elif method:
        told.append(method)
    return told


def _method(record: Record) -> str:
    for each in record.open_placements:
        if each.method and each.method != "none":
            code = code_list("method")[each.method]
            said = story_words(language.spoken())
            return said.phase.format(n=code.number) if code.group == "cti" else code.short(language.spoken())
    return ""


def facts(record: Record, address: str | None = None) -> list[tuple[str, str]]:
    """Return what is known, one fact a line; what is not stated is left out.

    Args:
        record: The record.
        address: The protected address after it was asked for, nothing while it is hidden.
    """
    citizen, today = record.citizen, record.today
    rows = [
        (translate("Citizens", "Municipality"), _municipalities(record)),
        (translate("Citizens", "Move-out"), _agreed_move_out(record.open_stay)),
        (translate("Citizens", "Income"), words.label("income_basis", citizen.income_basis)),
        (translate("Citizens", "Refund"), _refund(record)),
        (translate("Citizens", "Relatives"), citizen.relatives),
        (translate("Citizens", "Action plan"), _action_plan(record.plans)),
        (translate("Citizens", "Support"), _granted(record)),
        (translate("Citizens", "Phone"), citizen.phone),
        (translate("Citizens", "Address"), _address(record, address)),
        (translate("Citizens", "Protection"), _protection(record)),
        (translate("Citizens", "Born"), show_date(citizen.birth_date) if citizen.birth_date else ""),
        (translate("Citizens", "Name in full"), _full_name(record)),
        (translate("Citizens", "Former name"), citizen.former_name),
        (translate("Citizens", "Case worker"), person(record, citizen.worker)),
        (translate("Citizens", "Open needs"), _needs(record, today)),
    ]
    return [(label, value) for label, value in rows if value]


def _agreed_move_out(stay: Stay | None) -> str:
    if stay is None or stay.planned_move_out is None:
        return ""
    where = words.label("destination", stay.planned_destination)
    said = translate("Citizens", "agreed {day}").format(day=show_date(stay.planned_move_out))
    return f"{said}, {words.within(where)}" if where else said


def _municipalities(record: Record) -> str:
    acting, paying = record.citizen.acting_municipality, record.citizen.paying_municipality
    both = acting == paying
    told = []
    if acting and both:
        told.append(translate("Citizens", "{name} acts and pays").format(name=words.municipality_name(acting)))
    elif acting:
        told.append(translate("Citizens", "{name} acts").format(name=words.municipality_name(acting)))
    if paying and not both:
        told.append(translate("Citizens", "{name} pays").format(name=words.municipality_name(paying)))
    if any(each.disputed and each.valid_to is None for each in record.responsibilities):
        told.append(translate("Citizens", "disputed"))
    return ", ".join(told)


def _refund(record: Record) -> str:
    found = refund_days(record.stays, record.today)
    if found is None:
        return ""
    said = translate("Citizens", "{used} of {of} days (known to us)")
    return said.format(used=found.used, of=found.of)


def _action_plan(plans: tuple[Plan, ...]) -> str:
    return next((plan.content.action_plan for plan in plans if plan.content.action_plan.strip()), "")


def _granted(record: Record) -> str:
    for each in record.open_placements:
        if each.decided_on is not None:
            said = translate("Citizens", "{rung} granted {day}")
            return said.format(rung=words.paragraph(each.rung), day=show_date(each.decided_on))
    return ""


def _address(record: Record, revealed: str | None) -> str:
    if revealed is not None:
        return revealed or translate("Citizens", "not stated")
    if record.citizen.protected(record.today):
        return translate("Citizens", "hidden, shown by F10") if record.citizen.address else ""
    return record.citizen.address


def _protection(record: Record) -> str:
    citizen = record.citizen
    if not citizen.protected(record.today):
        return ""
    kind = words.label("protection", citizen.protection)
    if citizen.protected_until is None:
        return kind
    said = translate("Citizens", "{kind}, until {day}")
    return said.format(kind=kind, day=show_date(citizen.protected_until))


def _full_name(record: Record) -> str:
    full = f"{record.citizen.given_names} {record.citizen.family_name}".strip()
    return full if full != record.citizen.name else ""


def _needs(record: Record, today: date) -> str:
    without = [need.noticed_on for need in record.needs if need.met_on is None and need.noticed_on <= today]
    if not without:
        return ""
    return translate("Citizens", "a place, since {day}").format(day=show_date(min(without)))
