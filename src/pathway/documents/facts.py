"""Facts under a title: labels and values in one or two columns."""

from collections.abc import Sequence
from itertools import zip_longest

from pathway.documents.page import ACROSS, LEFT, Flow, Words
from pathway.documents.text import lines
from pathway.documents.type import FACT, FACT_LABEL

MIDDLE = 253.0
"""How far the second column stands from the left margin, in points."""
GAP = 12.0

Fact = tuple[str, str]
"""A label and its value, each one clean line."""


def set_facts(flow: Flow, left: Sequence[Fact], right: Sequence[Fact] = ()) -> None:
    """Set one or two columns of labels and values; a long value takes more lines and pushes both down."""
    columns = [(LEFT, MIDDLE - GAP, left), (LEFT + MIDDLE, ACROSS - MIDDLE, right)] if right else [(LEFT, ACROSS, left)]
    insets = [max(FACT_LABEL.width(label) for label, _ in facts) + GAP for _, _, facts in columns]
    for pair in zip_longest(*(column for _, _, column in columns)):
        height = 0.0
        for (x, width, _), inset, fact in zip(columns, insets, pair, strict=True):
            if fact is None:
                continue
            flow.put(Words(x, flow.y + FACT_LABEL.baseline, fact[0], FACT_LABEL))
            found = lines(fact[1], FACT, width - inset)
            for number, text in enumerate(found):
                flow.put(Words(x + inset, flow.y + number * FACT.leading + FACT.baseline, text, FACT))
            height = max(height, len(found) * FACT.leading)
        flow.y += height + 1.5
    flow.y -= 1.5
