"""Where the shell tells and asks: results on stdout, everything else on stderr, questions only to a person."""

import json
import os
import sys
from getpass import getpass
from pathlib import Path
from typing import TextIO

from pathway.base.plain import to_plain
from pathway.cli.exits import USAGE, Stop
from pathway.cli.words import Words


class Terminal:
    """One run of the shell: its language, and the form its results are asked for in (text, json or csv)."""

    def __init__(self, words: Words, form: str = "text") -> None:
        self.words = words
        self.form = form
        self._line = 0

    @property
    def interactive(self) -> bool:
        """Whether somebody sits there who can be asked and shown something."""
        return sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()

    def give(self, plain: object, text: str) -> None:
        """Give the result: as JSON where that was asked for, else the words."""
        self.clear()
        if self.form == "json":
            print(json.dumps(to_plain(plain), ensure_ascii=not _unicode(sys.stdout), indent=2))
        else:
            print(text)

    def give_bytes(self, content: bytes) -> None:
        """Give a file's content as it is."""
        self.clear()
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()

    def note(self, text: str) -> None:
        """Tell something that is not the result."""
        self.clear()
        print(text, file=sys.stderr)

    def no(self, code: str, values: dict[str, object]) -> None:
        """Tell a no in its words."""
        self.note(self.words.no(code, values))

    def progress(self, step: str, count: int) -> None:
        """Tell how far long work is, on one line, where somebody may be looking."""
        if not sys.stderr.isatty():
            return
        text = self.words.said(f"step.{step}", count=count)
        print(f"\r{text.ljust(self._line)}", end="", file=sys.stderr, flush=True)
        self._line = len(text)

    def clear(self) -> None:
        """Take the line of the progress away."""
        if self._line:
            print(f"\r{' ' * self._line}\r", end="", file=sys.stderr, flush=True)
            self._line = 0

    def ask(self, key: str, option: str, **values: object) -> str:
        """Return what a person answers; without one, the option must be said.

        Raises:
            Stop: Nobody sits there.
        """
        if not self.interactive:
            raise Stop(USAGE, "shell.not_told", name=option)
        print(self.words.said(f"ask.{key}", **values), end="", file=sys.stderr, flush=True)
        return input().strip()

    def ask_hidden(self, key: str, **values: object) -> str:
        """Return what a person types unseen. Wrap it at once and never give it a name.

        Raises:
            Stop: Nobody sits there.
        """
        if not self.interactive:
            raise Stop(USAGE, "shell.no_terminal")
        return getpass(self.words.said(f"ask.{key}", **values))


def open_closed() -> None:
    """Give the program the streams that it was started without: else a file of the store would get their number."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - for as long as we run


def speak_unicode() -> None:
    """Let no sign that a console does not know end a verb half way: it is shown as a question mark."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None and not _unicode(stream):
            reconfigure(errors="replace")


def _unicode(stream: TextIO) -> bool:
    return (getattr(stream, "encoding", None) or "").lower().replace("-", "").startswith("utf8")
