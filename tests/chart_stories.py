"""Made-up pathways for the chart's tests: one told in full, a long and a crowded one, and any number of random ones."""

from datetime import date, timedelta

from hypothesis import strategies as st

from pathway.charts.primitives import Style
from pathway.charts.story import Bar, BarId, End, FlagState, Gap, Lane, NoteTick, Pause, Phase, PlanFlag, Story

TODAY = date(2026, 11, 23)
LANES = (
    Lane("ABL105", ("ABL § 105", "§ 105"), ("Længerevarende botilbud",), 9, housing=True),
    Lane("SEL107", ("SEL § 107", "§ 107"), ("Midlertidigt botilbud",), 8, housing=True),
    Lane("SEL85", ("SEL § 85", "§ 85"), ("Støtte i egen bolig",), 7, housing=True),
    Lane("SEL104", ("SEL § 104", "§ 104"), ("Aktivitet og samvær",), 6),
    Lane("SEL82B", ("SEL § 82 b", "§ 82 b"), ("Tidsbegrænset støtte",), 4),
    Lane("OPEN", ("Åbne tilbud", "Åbne"), (), 2),
    Lane("SEL85A", ("SEL § 85 a", "§ 85 a"), ("Bostøtte, CTI",)),
    Lane("SEL110", ("SEL § 110", "§ 110"), ("Herberg",), shelter=True),
)
FLAG_DAYS = (
    "2024-04-15", "2024-10-10", "2025-03-03", "2025-06-03", "2025-07-15", "2025-08-25",
    "2025-10-14", "2026-02-04", "2026-06-11", "2026-07-22", "2026-09-02", "2026-10-14",
)  # fmt: skip
NOTES = (
    "4:2 16:1 22:2 29:1 35:2 36:1 40:1 41:1 47:1! 59:1 66:3 68:1 76:2 82:2 83:3 87:2! 88:2 90:2 93:2 95:1 98:2 99:1! "
    "101:1 103:1 104:2 105:1! 108:2 109:1 112:2 114:1 115:2 118:1 119:1! 121:1 122:1 124:1 125:1 126:1! 127:1 128:2 "
    "131:1 135:1 151:1! 152:1 153:1 155:1 156:1 157:1! 158:1 161:1 163:2 164:1 166:1 167:1 168:2! 170:2 171:1! 172:1 "
    "173:1 174:2 175:2! 178:1 179:1 185:1 193:1 194:2 195:3 197:2 198:4! 199:1 200:1 201:2 203:1 204:1 205:1! 206:2 "
    "207:1 208:2"
)


def days(count: int, first: date = date(2024, 1, 1)) -> date:
    return first + timedelta(days=count)


def notes() -> tuple[NoteTick, ...]:
    found: list[NoteTick] = []
    for each in NOTES.split():
        place, count = each.rstrip("!").split(":")
        day = days(round((int(place) * 4 + 2) / 974 * 1230))
        found += [NoteTick(day, each.endswith("!") and n == 0) for n in range(int(count))]
    return tuple(found)


def bar(name: str, lane: str, started: str, ended: str = "", end: End = End.OPEN, **more: object) -> Bar:
    """A bar by its days, which names itself unless told otherwise."""
    more.setdefault("names", (name,))
    last = date.fromisoformat(ended) if ended else None
    return Bar(BarId(name), lane, date.fromisoformat(started), last, end, **more)  # type: ignore[arg-type]


HOME = ("Støtte i egen bolig, 8 t/uge", "Støtte i egen bolig", "Egen bolig")
SOREN = (
    bar("home", "SEL85", "2024-01-15", "2024-11-30", End.PLANNED, names=HOME, end_more="visiteret til § 107"),
    bar("åhusene", "SEL107", "2024-12-02", "2025-05-18", End.UNPLANNED, names=("Botilbud Åhusene", "Åhusene"),
        end_more="flyttede uden aftale"),
    bar("home2", "SEL85", "2025-11-04", "2026-02-14", End.UNPLANNED, names=HOME[1:], end_more="sat ud af bolig"),
    bar("kilden", "SEL104", "2024-06-10", names=("Aktivitetshuset Kilden, 2 dage om ugen", "Kilden"),
        pauses=(Pause(date(2025, 5, 19), date(2025, 6, 4), "indlagt"),)),
    bar("cti", "SEL85A", "2026-09-14", names=("CTI fase 0", "CTI 0")),
    bar("lærkehøj", "SEL110", "2025-05-20", "2025-11-03", End.PLANNED, names=("Lærkehøj 61", "61"),
        end_more="egen bolig"),
    bar("lindevangen", "SEL110", "2026-05-28", names=("Lindevangen 01 · 179 dage", "Lindevangen 01", "01"),
        told="Lindevangen 01", details="Kom selv fra gaden.", planned_end=date(2027, 1, 15), planned_more="egen bolig"),
)  # fmt: skip


def soren() -> Story:
    """A pathway with every common mark in it."""
    flags = [PlanFlag(date.fromisoformat(day)) for day in FLAG_DAYS]
    flags.append(PlanFlag(date(2026, 11, 24), FlagState.DUE, "opfølgning på opholdsplan"))
    return Story(TODAY, LANES, SOREN, (Gap(date(2026, 2, 14), date(2026, 5, 28)),), tuple(flags), notes())


def long() -> Story:
    """Fifteen years, with two runs of short stays."""
    older = [
        bar("egebo", "SEL107", "2012-02-01", "2013-12-15", End.PLANNED, names=("Egebo",)),
        bar("solbakken", "ABL105", "2014-03-01", "2016-07-01", End.PLANNED, names=("Solbakken",),
            end_more="mindre indgribende"),
        bar("bolig", "SEL85", "2016-07-15", "2019-02-01", End.UNPLANNED, names=HOME[1:]),
        bar("huset", "SEL104", "2016-09-01", "2018-06-01", End.PLANNED, names=("Huset",)),
        bar("mestring", "SEL82B", "2023-04-10", "2023-10-05", End.PLANNED, names=("Mestring",)),
        bar("rmc", "OPEN", "2019-05-20", "2020-03-30", End.PLANNED, names=("RMC",)),
        bar("vinter", "SEL110", "2020-08-01", "2020-12-28", End.UNPLANNED, names=("Vinter 4",)),
    ]  # fmt: skip
    for number, first in enumerate([*range(2840, 3000, 45), *range(3413, 4000, 40)]):
        day = days(first, date(2012, 1, 1))
        older.append(bar(f"kort{number}", "SEL110", str(day), str(days(25, day)), End.UNPLANNED, names=("19",)))
    story = soren()
    gaps = (*story.gaps, Gap(date(2020, 12, 28), date(2021, 5, 1)))
    return Story(TODAY, LANES, (*older, *story.bars), gaps, story.flags, story.notes)


def wide_letters(text: str, style: Style) -> float:
    """A measure that no font is needed for: 7 a letter, 8 for the lanes' names."""
    return len(text) * (8 if style in (Style.LANE, Style.BODY) else 7)


NAMES = st.sampled_from(
    [
        ("Lindevangen 01 · 179 dage", "Lindevangen 01", "01"),
        ("Åhusene",),
        ("Et meget langt navn på et tilbud", "19"),
        (),
    ]
)
ENDS = st.sampled_from([End.PLANNED, End.UNPLANNED, End.NEITHER, End.OPEN])
BACK = st.integers(-200, 6000)


@st.composite
def bars(draw: st.DrawFn, number: int) -> Bar:
    """Any bar: long or of one day, ended, open, ended later than today, or only decided."""
    started = TODAY - timedelta(days=draw(BACK))
    end = draw(ENDS)
    length = draw(st.one_of(st.integers(0, 12), st.integers(0, 1500)))
    ended = None if end is End.OPEN else started + timedelta(days=length)
    agreed = draw(st.one_of(st.none(), st.integers(-20, 900)))
    pause = draw(st.one_of(st.none(), st.integers(0, 400)))
    away = (Pause(days(pause, started), days(pause + 20, started)),) if pause is not None else ()
    phases = (Phase(days(90, started), "Fase 1"),) if draw(st.booleans()) else ()
    return Bar(
        BarId(f"bar-{number}"), draw(st.sampled_from(LANES)).code, started, ended, end, draw(NAMES),
        end_more=draw(st.sampled_from(["", "egen bolig", "flyttede uden aftale"])),
        planned_end=None if agreed is None or ended else TODAY + timedelta(days=agreed),
        pauses=away, phases=phases, begun=draw(st.integers(0, 9)) > 0,
    )  # fmt: skip


@st.composite
def gaps(draw: st.DrawFn) -> Gap:
    """Any gap, also one that lasts."""
    first = TODAY - timedelta(days=draw(st.integers(0, 3000)))
    last = first + timedelta(days=draw(st.integers(1, 600)))
    return Gap(first, None if draw(st.booleans()) or last > TODAY else last)


@st.composite
def stories(draw: st.DrawFn, most: int = 14) -> Story:
    """Any story, also one that no real life would write."""
    made = [draw(bars(number)) for number in range(draw(st.integers(0, most)))]
    flag_days = draw(st.lists(st.integers(-400, 1500), max_size=20))
    states = draw(st.lists(st.sampled_from(FlagState), min_size=len(flag_days), max_size=len(flag_days)))
    flags = tuple(PlanFlag(TODAY - timedelta(days=day), state) for day, state in zip(flag_days, states, strict=True))
    noted = draw(st.lists(st.tuples(st.integers(0, 2000), st.booleans()), max_size=30))
    ticks = tuple(NoteTick(TODAY - timedelta(days=day), important) for day, important in noted)
    found = draw(st.lists(gaps(), max_size=3))
    return Story(TODAY, LANES, tuple(made), tuple(found), flags, ticks)
