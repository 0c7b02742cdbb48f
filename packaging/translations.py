"""Put the Danish to every text of the windows, and make Qt's files of it in `resources/i18n/`.

Danish is written in `resources/i18n/parts/*.toml`, a table for each context:

    [BedBoard]
    "Free" = "Ledig"
    "%n bed(s)" = ["%n plads", "%n pladser"]        one, many
    "Open" = { verb = "Åbn", adjective = "Åben" }    by the comment that `self.tr` gives

English needs no file but for the numbers: "%n bed(s)" is read as "1 bed" and "2 beds". `pathway_da.ts`,
`pathway_en.ts` and what Qt loads, the `.qm`, are made here and committed. The exit code is 1 when a text has no
Danish, or Danish has no text.
"""

import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from texts_in_source import NotFindable, Text, texts_in

ROOT = Path(__file__).resolve().parent.parent
WINDOWS = ROOT / "src" / "pathway" / "desktop"
I18N = ROOT / "resources" / "i18n"
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}" sourcelanguage="en">\n'

Key = tuple[str, str, str]
Forms = tuple[str, ...]


class Contradiction(Exception):
    """The parts say two things about one text, or something that is no translation."""


def danish(parts: Iterable[Path]) -> dict[Key, Forms]:
    """Return the Danish of each context, English text and comment: one form, or one for one and one for many.

    Raises:
        Contradiction: Two parts give one text two translations, or a value is neither text, list nor table.
    """
    found: dict[Key, Forms] = {}
    for part in sorted(parts):
        for context, table in tomllib.loads(part.read_text("utf-8")).items():
            for english, said in table.items():
                by_comment = said if isinstance(said, dict) else {"": said}
                for comment, value in by_comment.items():
                    key, forms = (context, english, comment), _forms(value, part.name)
                    if found.setdefault(key, forms) != forms:
                        raise Contradiction(f"{part.name}: {key} has another translation elsewhere")
    return found


def english(texts: Iterable[Text]) -> dict[Key, Forms]:
    """Return the English of the numbered texts, where ``(s)`` marks what only many have.

    >>> english([Text("Beds", "%n bed(s)", "", True)])
    {('Beds', '%n bed(s)', ''): ('%n bed', '%n beds')}
    """
    return {_key(t): (t.english.replace("(s)", ""), t.english.replace("(s)", "s")) for t in texts if t.numbered}


def problems(texts: Iterable[Text], said: Mapping[Key, Forms]) -> list[str]:
    """Return one line for each text without its Danish, and for each Danish without its text."""
    asked = {_key(text): 2 if text.numbered else 1 for text in texts}
    missing = [f"no Danish: {key}" for key in asked if key not in said or not all(said[key])]
    wrong = [f"{n} form(s) wanted: {key}" for key, n in asked.items() if key in said and len(said[key]) != n]
    return sorted(missing) + sorted(wrong) + sorted(f"no such text: {key}" for key in said.keys() - asked.keys())


def as_ts(language: str, texts: Iterable[Text], said: Mapping[Key, Forms]) -> str:
    """Return Qt's XML of texts and translations, sorted; what has none is marked unfinished."""
    lines = [HEAD.format(language)]
    for context, group in groupby(sorted(texts), key=lambda text: text.context):
        lines.append(f"<context>\n    <name>{escape(context)}</name>\n")
        lines += [_message(text, said.get(_key(text), ())) for text in group]
        lines.append("</context>\n")
    return "".join([*lines, "</TS>\n"])


def make(folder: Path) -> list[str]:
    """Write both languages' `.ts` and `.qm` into a folder, and return the problems."""
    texts = texts_in(WINDOWS)
    said = danish((I18N / "parts").glob("*.toml"))
    numbered = [text for text in texts if text.numbered]
    write(folder / "pathway_da.ts", as_ts("da", texts, said))
    write(folder / "pathway_en.ts", as_ts("en", numbered, english(numbered)))
    return problems(texts, said)


def main() -> int:
    """Make the files, and say what is missing."""
    try:
        found = make(I18N)
    except (NotFindable, Contradiction, tomllib.TOMLDecodeError) as wrong:
        found = [str(wrong)]
    for line in found:
        print(line)
    return 1 if found else 0


def _key(text: Text) -> Key:
    return (text.context, text.english, text.comment)


def _forms(value: object, part: str) -> Forms:
    forms = tuple(value) if isinstance(value, list) else (value,)
    if not all(isinstance(form, str) for form in forms):
        raise Contradiction(f"{part}: {value} is no translation")
    return forms


def _message(text: Text, forms: Forms) -> str:
    """Return one message of Qt's XML."""
    state = "" if forms and all(forms) else ' type="unfinished"'
    if text.numbered:
        said = "".join(f"\n            <numerusform>{escape(form)}</numerusform>" for form in forms) + "\n        "
    else:
        said = escape("".join(forms))
    comment = f"        <comment>{escape(text.comment)}</comment>\n" if text.comment else ""
    numbered = ' numerus="yes"' if text.numbered else ""
    return (
        f"    <message{numbered}>\n"
        f"        <source>{escape(text.english)}</source>\n{comment}"
        f"        <translation{state}>{said}</translation>\n    </message>\n"
    )


def write(ts: Path, content: str) -> None:
    """Write the `.ts`, and compile the `.qm` beside it."""
    release = shutil.which("pyside6-lrelease", path=sysconfig.get_path("scripts"))
    if release is None:
        raise FileNotFoundError("pyside6-lrelease")
    ts.parent.mkdir(parents=True, exist_ok=True)
    ts.write_text(content, encoding="utf-8", newline="\n")
    compiled = [release, "-silent", str(ts), "-qm", str(ts.with_suffix(".qm"))]
    subprocess.run(compiled, check=True)


if __name__ == "__main__":
    sys.exit(main())
