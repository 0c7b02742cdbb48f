"""Find every text that the windows show, by reading the source: what `self.tr("…")` and `translate("…", "…")` name.

Qt's own ``lupdate`` reads C++ well and Python poorly: it passes over texts in f-strings, and over numbered texts
whose number is a call or an attribute (seen in 6.11.3). Python's own parser passes over nothing.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# A table of texts is written with these, and looked up by a `translate` whose text is not a literal.
MARKS_IN_CONTEXT = {"translate", "QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP"}
MARKS_IN_CLASS = {"tr", "QT_TR_NOOP", "QT_TR_N_NOOP"}
NUMBERED = {"QT_TRANSLATE_N_NOOP", "QT_TR_N_NOOP"}


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One English text of the windows.

    Args:
        context: The class or the word under which Qt looks the text up.
        english: The source text.
        comment: What tells it from the same English with another meaning, or "".
        numbered: Whether it has a number ``%n``, and so a form for one and a form for many.
    """

    context: str
    english: str
    comment: str = ""
    numbered: bool = False


class NotFindable(Exception):
    """A text is asked for in a way that no one can find by reading, so it would stay English."""


def texts_in(folder: Path) -> list[Text]:
    """Return every text in a folder's Python files, sorted, each once.

    Raises:
        NotFindable: A ``tr`` asks for a text that is no literal, or asks through something else than ``self``.
    """
    files = sorted(folder.rglob("*.py"))
    found = {text for file in files for text in texts_of(file.read_text("utf-8"), str(file))}
    return sorted(found)


def texts_of(source: str, name: str = "") -> Iterator[Text]:
    """Yield the texts of one Python file.

    >>> list(texts_of("class BedBoard: free = lambda self, beds: self.tr('%n bed(s)', '', len(beds))"))
    [Text(context='BedBoard', english='%n bed(s)', comment='', numbered=True)]
    """
    yield from _below(ast.parse(source, name), "", name)


def _below(node: ast.AST, owner: str, name: str) -> Iterator[Text]:
    """Yield the texts under a node of the tree, where ``owner`` is the class it stands in."""
    if isinstance(node, ast.ClassDef):
        owner = node.name
    if isinstance(node, ast.Call):
        text = _text(node, owner, f"{name}:{node.lineno}")
        if text:
            yield text
    for child in ast.iter_child_nodes(node):
        yield from _below(child, owner, name)


def _text(call: ast.Call, owner: str, place: str) -> Text | None:
    """Return the text that a call asks for, or None when it is another kind of call."""
    function = call.func
    asked = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    words = [_literal(argument) for argument in call.args]
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    if asked in MARKS_IN_CLASS:
        if isinstance(function, ast.Attribute) and getattr(function.value, "id", "") != "self":
            raise NotFindable(f"{place}: ask self.tr, or translate with its context")
        if not owner or not words or words[0] is None:
            raise NotFindable(f"{place}: the text of {asked} is not one literal in a class")
        words.insert(0, owner)
    elif asked not in MARKS_IN_CONTEXT or len(words) < 2 or words[0] is None or words[1] is None:
        return None
    comment = words[2] if len(words) > 2 else _literal(named.get("disambiguation"))
    numbered = asked in NUMBERED or len(words) > 3 or "n" in named
    return Text(words[0] or "", words[1] or "", comment or "", numbered)


def _literal(node: ast.expr | None) -> str | None:
    """Return the text of a literal, which Python has already joined from its parts, or None."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
