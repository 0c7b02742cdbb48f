"""What is wrong with a register: line, column and reason, so that the sender can find it."""

import re
from dataclasses import dataclass

_SHOWN_LENGTH = 24
_LOOKED_AT = 200
_LONG_NUMBER = re.compile(r"[0-9](?:[ -]?[0-9A-Za-z]){8,}")


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong, or worth a look, in a register file.

    ``line`` is the file's own line, from 1; ``column`` the header's word, "" for the whole line. ``code`` finds its
    words in `problem_words`. ``shown`` is a code or a day as it stood there, "" where it could tell of a person.
    ``see`` is the other line of the file that it is about, 0 for none.
    """

    line: int
    column: str
    code: str
    shown: str = ""
    see: int = 0


class CellError(Exception):
    """A cell does not say what its column asks for.

    Args:
        code: The problem's code.
        shown: What stood there. It is kept where it looks like a code or a day, and dropped where it could be a name.
    """

    def __init__(self, code: str, shown: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.shown = showable(shown) if len(shown) <= _LOOKED_AT and _PLAIN.fullmatch(shown) else ""


_PLAIN = re.compile(r"[a-z0-9_]+|[A-Z0-9_]*[0-9][A-Z0-9_]*|[0-9 .,:/-]+")


def showable(value: str) -> str:
    """Return the value, cut to what a code needs, with every number masked that could be a person's.

    >>> showable("31-02-2026"), showable("010170-1234")
    ('31-02-2026', '•••')
    """
    masked = _LONG_NUMBER.sub(_mask, " ".join(value[:_LOOKED_AT].split()))
    plain = "".join(sign if sign.isprintable() else "?" for sign in masked)
    return plain if len(plain) <= _SHOWN_LENGTH else plain[: _SHOWN_LENGTH - 1] + "…"


def _mask(found: re.Match[str]) -> str:
    return found[0] if _DAY.fullmatch(found[0]) else "•••"


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}-[0-9]{2}-[0-9]{4}")
