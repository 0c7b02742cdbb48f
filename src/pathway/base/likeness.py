"""How alike two names are, to ask whether two entries may be one person. A question, never an answer."""

import re
from itertools import combinations

from pathway.base.folding import words

_SOUNDS = (
    ("sch", "s"),
    ("ph", "f"),
    ("th", "t"),
    ("ch", "k"),
    ("ck", "k"),
    ("dt", "t"),
    ("hj", "j"),
    ("hv", "v"),
    ("gh", "g"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "sy"),
    ("c", "k"),
    ("q", "k"),
    ("w", "v"),
    ("x", "ks"),
    ("z", "s"),
    ("y", "i"),
    ("ae", "e"),
    ("oe", "ø"),
)
_REPEATED = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"[aeiouyø]")
_SOUND_ALIKE = 0.97
_CONSONANTS_ALIKE = 0.9
_FEWEST_CONSONANTS = 4
_HALF = 0.5
_LEFT_OUT_COSTS = 0.6
_MOST_WORDS = 8
_ONE_WORD_OF_MANY = 0.8


def likeness(a: str, b: str) -> float:
    """Return how alike two names are: 1.0 when they fold to the same, 0.0 when nothing is.

    Spelling and sound are compared (ph and f, double letters, ch and k, foreign vowels), word by word in order. Words
    less than half alike count as nothing alike. A middle name that one of them leaves out costs little; one word out
    of several says at most 0.8. For names whose order was swapped, ask again with the order turned. Symmetric. Only
    the first eight words are looked at.

    >>> likeness("Søren Ådal", "Sören Aadal"), likeness("Anne Marie Holm", "Annemarie Holm")
    (1.0, 1.0)
    >>> likeness("Filip Kristensen", "Philipp Christensen") > 0.9
    True
    """
    first, second = sorted((words(a)[:_MOST_WORDS], words(b)[:_MOST_WORDS]), key=len)
    if not first or not second:
        return float(first == second)
    if "".join(first) == "".join(second):
        return 1.0
    alike = _aligned(first, second)
    return min(alike, _ONE_WORD_OF_MANY) if len(first) == 1 < len(second) else alike


def distance(a: str, b: str) -> int:
    """Return how many letters must be put in, left out, changed or swapped with their neighbour to turn a into b.

    Source: optimal string alignment, the restricted form of the Damerau-Levenshtein distance.

    >>> distance("jensen", "jesnen"), distance("hansen", "jensen")
    (1, 2)
    """
    before: list[int] = []
    above = list(range(len(b) + 1))
    for row, letter in enumerate(a, start=1):
        current = [row]
        for column, other in enumerate(b, start=1):
            cost = min(above[column] + 1, current[-1] + 1, above[column - 1] + (letter != other))
            if row > 1 < column and letter == b[column - 2] and other == a[row - 2]:
                cost = min(cost, before[column - 2] + 1)
            current.append(cost)
        before, above = above, current
    return above[-1]


def _aligned(shorter: tuple[str, ...], longer: tuple[str, ...]) -> float:
    """Pair all words of the shorter name, in order, with those of the longer so that they are most alike."""
    return max(_paired(shorter, chosen, longer) for chosen in combinations(longer, len(shorter)))


def _paired(shorter: tuple[str, ...], chosen: tuple[str, ...], longer: tuple[str, ...]) -> float:
    """Return how alike the pairs are, each weighing by its letters, less what the words left out cost."""
    pairs = [(_word_likeness(a, b), len(a) + len(b)) for a, b in zip(shorter, chosen, strict=True)]
    letters = sum(weight for _, weight in pairs)
    left_out = sum(map(len, longer)) - sum(map(len, chosen))
    cost = _LEFT_OUT_COSTS * left_out / (letters + left_out)
    return sum(alike * weight for alike, weight in pairs) / letters * (1 - cost)


def _word_likeness(a: str, b: str) -> float:
    if a == b:
        return 1.0
    sound, other = _sound(a), _sound(b)
    if sound == other:
        return _SOUND_ALIKE
    consonants = _VOWELS.sub("", sound)
    if len(consonants) >= _FEWEST_CONSONANTS and consonants == _VOWELS.sub("", other):
        return max(_CONSONANTS_ALIKE, _spelling(a, b))
    alike = max(_spelling(a, b), _SOUND_ALIKE * _spelling(sound, other))
    return alike if alike >= _HALF else 0.0


def _spelling(a: str, b: str) -> float:
    """Return 1 less the distance by letters; 0.0 at once when too few letters are shared to reach a half."""
    longest = max(len(a), len(b))
    shared = min(sum(letter in b for letter in a), sum(letter in a for letter in b))
    return 1 - distance(a, b) / longest if shared >= _HALF * longest else 0.0


def _sound(word: str) -> str:
    for written, sounds in _SOUNDS:
        word = word.replace(written, sounds)
    return _REPEATED.sub(r"\1", word)
