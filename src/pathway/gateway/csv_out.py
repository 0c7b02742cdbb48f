"""Tables out of the program, as a spreadsheet opens them: UTF-8 with its mark, semicolons, and no formulas."""

import csv
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from io import StringIO

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
_NUMBER = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?")


def table_bytes(header: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    r"""Return the table as the bytes of a CSV file: UTF-8 with byte order mark, semicolons, Windows line ends.

    Days are ``yyyy-mm-dd``, moments ISO 8601, fractions have a decimal comma, true and false are 1 and 0, nothing is an
    empty field. A text that a spreadsheet would run as a formula gets an apostrophe in front, unless it is a number.

    >>> table_bytes(["navn", "andel"], [["=1+1", 0.41]]).decode("utf-8-sig")
    "navn;andel\r\n'=1+1;0,41\r\n"
    """
    out = StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([_text(name) for name in header])
    writer.writerows([[_cell(value) for value in row] for row in rows])
    return out.getvalue().encode("utf-8-sig")


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float | Decimal):
        return f"{Decimal(str(value)):f}".replace(".", ",")
    if isinstance(value, datetime | date):
        return value.isoformat()
    return _text(str(value))


def _text(value: str) -> str:
    """Return the text, held from being a formula: spreadsheets run one even behind spaces or a quotation mark."""
    bare = value.lstrip(' "\u00a0\ufeff')
    if bare.startswith(_FORMULA) and not _NUMBER.fullmatch(bare):
        return f"'{value}"
    return value
