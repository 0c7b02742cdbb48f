"""The words that stand in the chart and its sentences, once per language.

They are data of this room, because the same chart is painted, printed and read aloud; a third language is a third
instance, and the type check says which words it still lacks.
"""

from dataclasses import dataclass
from datetime import date

_YEAR = 365


@dataclass(frozen=True, slots=True)
class Words:
    """All words of one language; braces hold what is filled in."""

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    """Short, Monday first."""
    week: str
    today: str
    plans: str
    notes: str
    day: str
    days: str
    planned: tuple[str, ...]
    """Long to short, as are the next two."""
    unplanned: tuple[str, ...]
    neither: tuple[str, ...]
    open: tuple[str, ...]
    planned_on: tuple[str, ...]
    gap: tuple[str, ...]
    late: tuple[str, ...]
    empty: str
    empty_hint: str
    bundle: str
    span: str
    open_since: str
    ended_planned: str
    ended_unplanned: str
    ended_neither: str
    ended_more: str
    ended_neither_unsaid: str
    agreed_end: str
    agreed_move_out: str
    decided: str
    decided_until: str
    pause: str
    pause_open: str
    phase: str
    gap_told: str
    gap_lasting: str
    flag_held: str
    flag_due: str
    flag_late: str
    plan_review: str
    flags_held: str
    flags_none: str
    notes_told: str
    notes_none: str
    notes_important: str
    nothing: str
    overview: str
    overview_one: str
    counted_planned: str
    counted_unplanned: str
    counted_neither: str
    counted_open: str
    counted_open_one: str
    counted_decided: str
    overview_gap: str
    legend_planned: str
    legend_neither: str
    legend_gap: str

    def length(self, days: int) -> str:
        """Return days with their word.

        >>> DANISH.length(1), DANISH.length(103)
        ('1 dag', '103 dage')
        """
        return (self.day if days == 1 else self.days).format(n=days)

    def full_date(self, day: date) -> str:
        """Return the whole date: 28-05-2026."""
        return f"{day:%d-%m-%Y}"

    def short_date(self, day: date) -> str:
        """Return day and month: 15-01."""
        return f"{day:%d-%m}"

    def coming_date(self, day: date, today: date) -> str:
        """Return day and month; with its year where that could be taken for another.

        >>> DANISH.coming_date(date(2027, 1, 15), date(2026, 11, 23))
        '15-01'
        """
        return self.full_date(day) if (day - today).days >= _YEAR else self.short_date(day)

    def weekday_date(self, day: date, year: bool = False) -> str:
        """Return the date of the coming months with its weekday.

        >>> DANISH.weekday_date(date(2026, 11, 24))
        'ti 24-11'
        """
        return f"{self.weekdays[day.weekday()]} {self.full_date(day) if year else self.short_date(day)}"


DANISH = Words(
    months=("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    weekdays=("ma", "ti", "on", "to", "fr", "lø", "sø"),
    week="uge {n}",
    today="i dag",
    plans="Planer",
    notes="Notater",
    day="{n} dag",
    days="{n} dage",
    planned=("planlagt", "planl."),
    unplanned=("ikke-planlagt", "ikke-pl."),
    neither=("afsluttet", "afsl."),
    open=("åben, ingen slutdato", "åben"),
    planned_on=("planlagt {day}", "{day}"),
    gap=("uden ophold {days}", "{days}", "{n}"),
    late=("{days} over", "{n} over"),
    empty="Her tegnes borgerens indsatser og ophold.",
    empty_hint="Begynd med I for indskrivning eller T for et trin på trappen.",
    bundle="{lane}: {n} korte ophold tæt på hinanden, {first} til {last}.",
    span="{first} til {last}, {days}.",
    open_since="siden {first}, {days}, åben.",
    ended_planned="Afsluttet planlagt",
    ended_unplanned="Afsluttet ikke-planlagt",
    ended_neither="Afsluttet",
    ended_more="{ended}, {more}.",
    ended_neither_unsaid="Afsluttet, død eller uoplyst.",
    agreed_end="Afslutning aftalt til {day}",
    agreed_move_out="Udflytning aftalt til {day}",
    decided="besluttet, begynder {first}.",
    decided_until="besluttet, {first} til {last}.",
    pause="Pause {first} til {last}",
    pause_open="Pause siden {first}",
    phase="{name} fra {first}.",
    gap_told="Uden ophold",
    gap_lasting="siden {first}, {days}.",
    flag_held="{name} holdt {day}.",
    flag_due="Næste {name}: {day}.",
    flag_late="{name} skulle være holdt {day}, {days} over fristen.",
    plan_review="opfølgning på plan",
    flags_held="{n} holdt, senest {day}.",
    flags_none="ingen holdt.",
    notes_told="{n}, senest {day}.",
    notes_none="ingen.",
    notes_important="{n} har betydning for en afgørelse.",
    nothing="Ingen indsatser endnu.",
    overview="{n} indsatser siden {first}: {counts}.",
    overview_one="1 indsats siden {first}: {counts}.",
    counted_planned="{n} afsluttet planlagt",
    counted_unplanned="{n} ikke-planlagt",
    counted_neither="{n} død eller uoplyst",
    counted_open="{n} åbne",
    counted_open_one="1 åben",
    counted_decided="{n} besluttet, ikke begyndt",
    overview_gap="{days} uden ophold.",
    legend_planned="planlagt afslutning",
    legend_neither="død eller uoplyst",
    legend_gap="uden ophold",
)

ENGLISH = Words(
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    week="week {n}",
    today="today",
    plans="Plans",
    notes="Notes",
    day="{n} day",
    days="{n} days",
    planned=("planned", "pl."),
    unplanned=("unplanned", "unpl."),
    neither=("ended", "end."),
    open=("open, no end date", "open"),
    planned_on=("planned {day}", "{day}"),
    gap=("no placement {days}", "{days}", "{n}"),
    late=("{days} over", "{n} over"),
    empty="The citizen's placements and stays are drawn here.",
    empty_hint="Begin with I for an intake or T for a rung of the ladder.",
    bundle="{lane}: {n} short stays close together, {first} to {last}.",
    span="{first} to {last}, {days}.",
    open_since="since {first}, {days}, open.",
    ended_planned="Planned end",
    ended_unplanned="Unplanned end",
    ended_neither="Ended",
    ended_more="{ended}, {more}.",
    ended_neither_unsaid="Ended, dead or unknown.",
    agreed_end="End agreed for {day}",
    agreed_move_out="Move-out agreed for {day}",
    decided="decided, begins {first}.",
    decided_until="decided, {first} to {last}.",
    pause="Away {first} to {last}",
    pause_open="Away since {first}",
    phase="{name} from {first}.",
    gap_told="No placement",
    gap_lasting="since {first}, {days}.",
    flag_held="{name} held {day}.",
    flag_due="Next {name}: {day}.",
    flag_late="{name} should have been held {day}, {days} over.",
    plan_review="plan review",
    flags_held="{n} held, latest {day}.",
    flags_none="none held.",
    notes_told="{n}, latest {day}.",
    notes_none="none.",
    notes_important="{n} matter for a decision.",
    nothing="No placements yet.",
    overview="{n} placements since {first}: {counts}.",
    overview_one="1 placement since {first}: {counts}.",
    counted_planned="{n} with a planned end",
    counted_unplanned="{n} unplanned",
    counted_neither="{n} dead or unknown",
    counted_open="{n} open",
    counted_open_one="1 open",
    counted_decided="{n} decided, not begun",
    overview_gap="{days} without a placement.",
    legend_planned="planned end",
    legend_neither="dead or unknown",
    legend_gap="no placement",
)


def words_in(language: str) -> Words:
    """Return the words of a language code: English for one that begins with "en", else Danish.

    >>> words_in("en_GB").today, words_in("da").today
    ('today', 'i dag')
    """
    return ENGLISH if language.startswith("en") else DANISH
