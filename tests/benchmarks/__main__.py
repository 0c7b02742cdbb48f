"""Print every measure as a line: ``python -m benchmarks [NAME …]``."""

import sys
from collections.abc import Callable, Iterable

from benchmarks import paper, registers, store, window
from benchmarks.measure import Measure


def _paper() -> list[Measure]:
    return [Measure(name, ratio, goal) for name, ratio, goal in paper.ratios()]


MEASURES: dict[str, Callable[[], Measure | Iterable[Measure]]] = {
    "start": window.cold_start,
    "unlock": window.unlock,
    "memory": window.memory,
    "paper": _paper,
    "search": store.search,
    "moveout": store.move_out,
    "page": store.citizen_page_data,
    "year": store.shelter_year,
    "import": registers.register_import,
}


def main(names: list[str]) -> int:
    """Measure what is named, or all of it."""
    for name in names or MEASURES:
        measured = MEASURES[name]()
        for each in [measured] if isinstance(measured, Measure) else measured:
            sys.stdout.write(each.line() + "\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
