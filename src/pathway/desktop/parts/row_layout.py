"""Where the columns of a list stand: a pure function of the columns, their words and the width there is."""

from collections.abc import Sequence

GAP = 16


def spans(
    columns: Sequence[tuple[int, int]], natural: Sequence[float], width: float, margin: float
) -> list[tuple[float, float]]:
    """Return left edge and width of each column, pixels.

    Args:
        columns: Width and stretch of each, as in `Column`.
        natural: How wide each column's words are; used where width and stretch are 0.
        width: Of the whole row.
        margin: Free at both ends of the row.

    Fixed and natural columns keep their width while there is room; the stretching ones share what is left, at
    least 40 each. When even that does not fit, natural columns give way from the right.

    >>> spans([(100, 0), (0, 1)], [0, 0], 300, 12)
    [(12, 100.0), (128.0, 160.0)]
    """
    wanted = [
        float(fixed or (0 if stretch else words)) for (fixed, stretch), words in zip(columns, natural, strict=True)
    ]
    free = width - 2 * margin - GAP * (len(columns) - 1) - sum(wanted)
    shares = sum(stretch for _fixed, stretch in columns)
    if shares:
        for place, (fixed, stretch) in enumerate(columns):
            if stretch:
                wanted[place] = max(fixed or 40.0, wanted[place] + free * stretch / shares)
    _give_way(wanted, width - 2 * margin - GAP * (len(columns) - 1))
    found, x = [], margin
    for one in wanted:
        found.append((x, one))
        x += one + GAP
    return found


def _give_way(wanted: list[float], room: float) -> None:
    """Take what is too much from the columns, the rightmost first, down to 40 each."""
    over = sum(wanted) - room
    for place in reversed(range(len(wanted))):
        if over <= 0:
            return
        taken = min(over, max(0.0, wanted[place] - 40))
        wanted[place] -= taken
        over -= taken
