"""What a page says about a list: rows of cells, and the columns they stand in. No Qt, no pixels of a screen."""

from collections.abc import Hashable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Act:
    """What can be done in a row: a word of accent, and a button with its key on the current row."""

    text: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one column of a row.

    Args:
        text: The words.
        second: A second line in the caption size and the second colour.
        aside: Quiet words after the text, on its line; they are cut first.
        state: ``kind.name`` of a state: gives sign, colour and weight.
        sign: An icon before the words, where there is no state.
        colour: Role of the sign, the words and a bare state, where there is no state.
        chip: Code of a rung or lane; its chip stands before the words.
        strong: Weight 600.
        matched: Spans (from, to) of the text that were searched for: strong and underlined.
        second_state, second_sign: The same for the second line.
        after: Icon of 12 px after the words, for instance the shield.
        act: What can be done.
        indent: Pixels.
    """

    text: str = field(default="", repr=False)
    second: str = field(default="", repr=False)
    aside: str = field(default="", repr=False)
    state: str = ""
    sign: str = ""
    colour: str = ""
    chip: str = ""
    strong: bool = False
    matched: tuple[tuple[int, int], ...] = ()
    second_state: str = ""
    second_sign: str = ""
    after: str = ""
    act: Act | None = None
    indent: int = 0

    def spoken(self) -> str:
        """Return the cell's words as they are read aloud."""
        parts = (self.text, self.aside, self.second, self.act.text if self.act else "")
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Args:
        id: What the page knows it by.
        cells: One for each column; fewer leave the last columns empty.
        spoken: What is read aloud; the cells' words if "".
        ground: Role of a tint under the whole row.
        muted: All words in the second colour.
        heading: A group's heading: cannot be chosen.
    """

    id: Hashable
    cells: tuple[Cell, ...]
    spoken: str = field(default="", repr=False)
    ground: str = ""
    muted: bool = False
    heading: bool = False

    def words(self) -> str:
        """Return what is read aloud for the row."""
        return self.spoken or ", ".join(said for cell in self.cells if (said := cell.spoken()))


@dataclass(frozen=True, slots=True)
class Column:
    """A column.

    Args:
        title: Its head.
        width: Pixels; 0 with no stretch is as wide as the widest words.
        stretch: Its share of what is left.
        right: Right-aligned, for figures.
        tabular: All figures equally wide.
        strong: All its words are strong.
        second: All its words are in the second colour.
        caption: All its words have the caption size.
    """

    title: str = ""
    width: int = 0
    stretch: int = 0
    right: bool = False
    tabular: bool = False
    strong: bool = False
    second: bool = False
    caption: bool = False


def group(title: str, count: int | str | None = None, *, colour: str = "", quiet: bool = False) -> Row:
    """Return the heading of a group inside a list.

    Args:
        title: The words, strong.
        count: How many, in the second colour.
        colour: Role of the words, for instance ``"danger"``.
        quiet: Caption in the second colour, in place of strong words.

    >>> group("Passer", 8).words()
    'Passer, 8'
    """
    aside = "" if count is None else str(count)
    cell = Cell(title, aside=aside, colour="text2" if quiet else colour, strong=not quiet)
    return Row(("group", title), (cell,), heading=True)
