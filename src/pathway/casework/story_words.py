"""The words that a pathway's bars carry, in the two languages; the codes' own words come from their lists."""

from dataclasses import dataclass
from decimal import Decimal

from pathway.codes.lists import code_list


@dataclass(frozen=True, slots=True)
class StoryWords:
    """The words of one language; braces hold what is filled in."""

    language: str
    hours: str
    phase: str
    phase_short: str
    point: str
    plan: str
    nights: str
    night: str

    def label(self, name: str, code: str) -> str:
        """Return a code's short words as they stand within a line: "egen bolig", "SEL § 107", "" for not stated."""
        if not code or code == "unknown":
            return ""
        return within_line(code_list(name)[code].short(self.language))

    def sentence(self, name: str, code: str) -> str:
        """Return a code's words as a sentence: "Egen henvendelse.", "" for not stated."""
        if not code or code == "unknown":
            return ""
        return f"{code_list(name).label(code, self.language)}."

    def per_week(self, hours: Decimal) -> str:
        """Return hours a week: "8 t/uge".

        >>> DANISH.per_week(Decimal("2.50"))
        '2,5 t/uge'
        """
        number = f"{hours:f}".rstrip("0").rstrip(".") if "." in f"{hours:f}" else f"{hours:f}"
        return self.hours.format(n=number.replace(".", self.point))

    def length(self, nights: int) -> str:
        """Return a stay's length: "179 dage"."""
        return (self.night if nights == 1 else self.nights).format(n=nights)


def within_line(words: str) -> str:
    """Return words with a small first letter, unless the first word is an abbreviation or a paragraph.

    >>> within_line("Egen bolig"), within_line("SEL § 107"), within_line("")
    ('egen bolig', 'SEL § 107', '')
    """
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


DANISH = StoryWords("da", "{n} t/uge", "CTI fase {n}", "CTI {n}", ",", "opfølgning på plan", "{n} dage", "{n} dag")
ENGLISH = StoryWords("en", "{n} h/week", "CTI phase {n}", "CTI {n}", ".", "plan review", "{n} days", "{n} day")


def story_words(language: str) -> StoryWords:
    """Return the words of a language: English for ``en``, else Danish."""
    return ENGLISH if language.startswith("en") else DANISH
