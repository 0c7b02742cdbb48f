"""The shell's arguments, told in the person's language."""

import argparse
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from pathway.cli.terminal import Terminal
from pathway.cli.words import LANGUAGES, Words

Run = Callable[[argparse.Namespace, Terminal], int]


class WrongUsage(Exception):
    """The arguments make no sense: argparse's message, and how the verb is used."""

    def __init__(self, message: str, usage: str) -> None:
        super().__init__(message)
        self.message = message
        self.usage = usage


class _Formatter(argparse.HelpFormatter):
    def __init__(self, words: Words, prog: str) -> None:
        super().__init__(prog, max_help_position=30)
        self._words = words

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Begin with the word in the person's language."""
        super().add_usage(usage, actions, groups, self._words.help("usage.line") if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """A verb's arguments. ``what`` and ``options`` are the groups its help shows them in."""

    def __init__(self, words: Words, **kept: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=partial(_Formatter, words), **kept)
        self.words = words
        self.what = self.add_argument_group(words.help("usage.what"))
        self.options = self.add_argument_group(words.help("usage.options"))
        self.options.add_argument("-h", "--help", action="help", help=words.help("option.help"))
        self._verbs: Any = None

    def verb(self, name: str, key: str) -> "Parser":
        """Return the parser of a verb below this one; one of them must be said."""
        if self._verbs is None:
            title = self.words.help("usage.verbs")
            self._verbs = self.add_subparsers(title=title, metavar="VERB", required=True, parser_class=Parser)
        told = self.words.help(f"verb.{key}")
        parser: Parser = self._verbs.add_parser(name, words=self.words, help=told, description=told)
        return parser

    def add(self, name: str, key: str = "", **kept: Any) -> None:
        """Add an option (``--name``) or an argument by its name, with its help."""
        group = self.options if name.startswith("-") else self.what
        group.add_argument(name, help=self.words.help(f"option.{key or name.lstrip('-').replace('-', '_')}"), **kept)

    def runs(self, run: Run, formats: Sequence[str] = ("text", "json"), keys: bool = True) -> None:
        """Say what the verb does, in which forms it gives its result, and whether it opens a store with a key."""
        add_common(self, formats, keys)
        self.set_defaults(run=run)

    def error(self, message: str) -> NoReturn:
        """Stop with argparse's message.

        Raises:
            WrongUsage: Always.
        """
        raise WrongUsage(message, self.format_usage())


def add_common(parser: Parser, formats: Sequence[str], keys: bool = True) -> None:
    """Add what every verb understands. Said before the verb or after it, it means the same."""
    unsaid = argparse.SUPPRESS
    parser.add("--store", type=Path, metavar="FOLDER", default=unsaid)
    if keys:
        parser.add("--user", metavar="INITIALS", default=unsaid)
        way = parser.options.add_mutually_exclusive_group()
        told = parser.words.help
        way.add_argument("--keyring", action="store_true", default=unsaid, help=told("option.keyring"))
        way.add_argument(
            "--passphrase-file", type=Path, metavar="FILE", default=unsaid, help=told("option.passphrase_file")
        )
    parser.add("--language", choices=LANGUAGES, default=unsaid)
    parser.add("--format", choices=formats, default=unsaid)
