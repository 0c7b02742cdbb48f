"""The shell's words in Danish and English: what was done, what cannot be done, what can be said to it."""

import locale
import os
import re
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from functools import cache, reduce
from typing import Any, Literal, cast

from pathway.base import places

LANGUAGES = ("da", "en")

Language = Literal["da", "en"]


class Words:
    """The words of one language. A key is a path of names with points between, ``ask.passphrase``."""

    def __init__(self, language: str) -> None:
        self.language = cast(Language, language if language in LANGUAGES else "da")

    def said(self, key: str, **values: object) -> str:
        """Return what is said when something was done, or is asked."""
        return self._of("said", key).format_map(_Told(values))

    def help(self, key: str) -> str:
        """Return what a verb or an option does."""
        return self._of("help", key)

    def no(self, code: str, values: Mapping[str, object]) -> str:
        """Return what a no says, and what to do about it; with a code that has no words, the code."""
        with suppress(KeyError):
            return self._of("noes", code).format_map(_Told(values))
        return self._of("noes", "shell.unknown").format(code=code)

    def usage(self, message: str) -> str:
        """Return what is wrong with the arguments; argparse tells it in English."""
        for each in _file("help")["argparse"] if self.language != "en" else ():
            found = re.fullmatch(each["pattern"], message)
            if found:
                message = each["da"].format(*found.groups())
        return self.help("usage.wrong").format(message=message)

    def _of(self, file: str, key: str) -> str:
        return str(reduce(lambda table, name: table[name], key.split("."), _file(file))[self.language])


class _Told(dict[str, object]):
    """Values as they are read: moments by the clock on the wall, a question mark for what is not known."""

    def __init__(self, values: Mapping[str, object]) -> None:
        super().__init__({name: _read(value) for name, value in values.items()})

    def __missing__(self, name: str) -> str:
        return "?"


def _read(value: object) -> object:
    if isinstance(value, datetime):
        return f"{value.astimezone():%d-%m-%Y %H:%M}"
    return "?" if value is None or value == "" else value


@cache
def _file(name: str) -> Mapping[str, Any]:
    return tomllib.loads((places.resources() / "words" / f"{name}.toml").read_text("utf-8"))


def own_language() -> str:
    """Return the language of the person's surroundings: English where it is that, else Danish."""
    told = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return "en" if (told or locale.getlocale()[0] or "").lower().startswith("en") else "da"
