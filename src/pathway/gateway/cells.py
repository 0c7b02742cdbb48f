"""What one cell of a register says: a text, a day, a code, a number. A cell that is empty never comes here."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import lru_cache

from pathway.base import cpr
from pathway.base.dates import parse_day
from pathway.base.errors import RuleError
from pathway.codes.ladder import SHELTER
from pathway.codes.lists import code_list
from pathway.codes.municipalities import municipality_code
from pathway.gateway.problem import CellError

LONGEST = 200
"""Characters in a name, a room or a sender's number."""

FIRST_YEAR = 1900

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}-[0-9]{2}-[0-9]{4}")
_HOURS = re.compile(r"[0-9]{1,3}(?:[.,][0-9]{1,2})?")
_JOINERS = "\u200c\u200d"  # they stand within words of some languages; every other unseen sign only hides


def text(cell: str) -> str:
    """Return the words of a cell with single spaces, composed letters and nothing unseen between them.

    Raises:
        CellError: ``too_long``, ``unseen_sign``.

    >>> text("  Lindevangen   2. sal ")
    'Lindevangen 2. sal'
    """
    words = " ".join(cell.split())
    if len(words) > LONGEST:
        raise CellError("too_long")
    if not words.isprintable() and any(not sign.isprintable() and sign not in _JOINERS for sign in words):
        raise CellError("unseen_sign")
    return words if words.isascii() else unicodedata.normalize("NFC", words)


@lru_cache(maxsize=65_536)
def day(cell: str) -> date:
    """Return the day that ``yyyy-mm-dd`` or ``dd-mm-yyyy`` names.

    Raises:
        CellError: ``date`` for any other form or a day that is in no calendar, ``date_early`` before 1900.

    >>> day("28-02-2013")
    datetime.date(2013, 2, 28)
    """
    known = parse_day(cell) if _DAY.fullmatch(cell) else None
    if known is None:
        raise CellError("date", cell)
    if known.year < FIRST_YEAR:
        raise CellError("date_early", cell)
    return known


def birth_day(cell: str) -> date:
    """Return the day as `day` does, and show nothing of what cannot be read: it is about a person."""
    try:
        return day(cell)
    except CellError as error:
        raise CellError(error.code) from None


def code(list_name: str, but: frozenset[str] = frozenset()) -> Callable[[str], str]:
    """Return the reader of a coded cell.

    Args:
        list_name: The list that must have the code.
        but: Codes of the list that this column does not take.

    The reader raises ``CellError`` with ``code``. Small and capital letters are told apart, as in the list.
    """

    def read(cell: str) -> str:
        if cell not in code_list(list_name) or cell in but:
            raise CellError("code", cell)
        return cell

    return read


@lru_cache(maxsize=4_096)
def contact_reasons(cell: str) -> tuple[str, ...]:
    """Return the codes that stand with commas between them, each once, in their order.

    Raises:
        CellError: ``code`` for the first that the list does not have.
    """
    codes = dict.fromkeys(part.strip() for part in cell.split(","))
    codes.pop("", None)
    for each in codes:
        if each not in code_list("contact_reason"):
            raise CellError("code", each)
    return tuple(codes)


def rung(cell: str) -> str:
    """Return the ladder's code. The shelter is no rung of a placement: it has stays.

    Raises:
        CellError: ``rung_of_stays``, ``code``.
    """
    if cell == SHELTER:
        raise CellError("rung_of_stays", cell)
    return code("ladder")(cell)


@lru_cache(maxsize=1_024)
def municipality(cell: str) -> str:
    """Return the three-digit code.

    Raises:
        CellError: ``municipality`` for a name or a code that no municipality has.
    """
    known = municipality_code(cell)
    if known is None:
        raise CellError("municipality", cell)
    return known


def sex(cell: str) -> str:
    """Return M or F.

    Raises:
        CellError: ``sex``.
    """
    if cell not in ("M", "F"):
        raise CellError("sex")
    return cell


def number(cell: str) -> cpr.PersonNumber:
    """Return a CPR or replacement number, with or without dash. Modulus 11 rejects none.

    Raises:
        CellError: ``number``; ``number_short`` for nine digits, as a spreadsheet leaves them that took a zero away.
    """
    try:
        return cpr.parse(cell)
    except RuleError:
        bare = cell.replace("-", "").replace(" ", "")
        raise CellError("number_short" if len(bare) == 9 and bare.isdigit() else "number") from None


def hours(cell: str) -> Decimal:
    """Return hours a week, more than 0 and at most 168, with decimal comma or point.

    Raises:
        CellError: ``hours``.

    >>> hours("7,5")
    Decimal('7.5')
    """
    if not _HOURS.fullmatch(cell):
        raise CellError("hours", cell)
    known = Decimal(cell.replace(",", "."))
    if not 0 < known <= 168:
        raise CellError("hours", cell)
    return known
