"""Room names as they are typed: "41-52" or "41, 42, A3"."""

import re

_RANGE = re.compile(r"(\D*)(\d+)\s*[-–]\s*(\d+)")
MOST = 400


def room_names(typed: str) -> tuple[str, ...]:
    """Return the names that a text means, as many digits as were typed; what is no range is a name as it stands.

    >>> room_names("08-11, A3")
    ('08', '09', '10', '11', 'A3')
    """
    names: list[str] = []
    for part in (piece.strip() for piece in typed.split(",")):
        found = _RANGE.fullmatch(part)
        if found and 0 <= int(found[3]) - int(found[2]) < MOST:
            digits = len(found[2])
            names += [f"{found[1]}{number:0{digits}}" for number in range(int(found[2]), int(found[3]) + 1)]
        elif part:
            names.append(part)
    return tuple(names)
