"""The shell: reads what is asked, runs the verb, says a no in words, and answers with the exit code."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence

from pathway.base.errors import OutsideError, RuleError
from pathway.base.log import ProgramLog
from pathway.base.places import log_folder
from pathway.cli.exits import BUG, DONE, OUTSIDE, STOPPED, TRADE, USAGE, Stop
from pathway.cli.parser import Parser, WrongUsage, add_common
from pathway.cli.terminal import Terminal, open_closed, speak_unicode
from pathway.cli.verbs import ADDED
from pathway.cli.words import LANGUAGES, Words, own_language

UNSAID = {"store": None, "user": None, "keyring": False, "passphrase_file": None, "language": None, "format": "text"}


def main(argv: Sequence[str]) -> int:
    """Run a verb and return the exit code: 0 done, 1 the trade's no, 2 wrong usage, 3 the surroundings' no."""
    open_closed()
    speak_unicode()
    words = Words(_language(argv))
    try:
        asked = shell_parser(words).parse_args(argv, Namespace(**UNSAID))
    except WrongUsage as wrong:
        print(f"{wrong.usage.rstrip()}\n{words.usage(wrong.message)}", file=sys.stderr)
        return USAGE
    except SystemExit as shown:  # the help, the version
        return int(shown.code or DONE)
    return _run(asked, Terminal(words, asked.format))


def shell_parser(words: Words) -> Parser:
    """Return the parser of all verbs."""
    from pathway import __version__

    parser = Parser(words, prog="pathway", description=words.help("pathway"))
    add_common(parser, ("text", "json", "csv"))
    parser.add("--version", action="version", version=f"Pathway {__version__}")
    parser.add("--self-test", action="store_true")  # app answers it before the shell is asked
    for add in ADDED:
        add(parser)
    return parser


def _language(argv: Sequence[str]) -> str:
    """Return the language before the arguments are read: their own mistakes are told in it."""
    said = [argv[at + 1] for at, each in enumerate(argv[:-1]) if each == "--language"]
    said += [each.partition("=")[2] for each in argv if each.startswith("--language=")]
    return said[-1] if said and said[-1] in LANGUAGES else own_language()


def _run(asked: Namespace, terminal: Terminal) -> int:
    try:
        code: int = asked.run(asked, terminal)
        sys.stdout.flush()
    except Stop as stop:
        return _end(stop, terminal)
    except RuleError as no:
        terminal.no(no.code, no.values)
        return TRADE
    except OutsideError as no:
        terminal.no(no.code, no.values)
        return OUTSIDE
    except (KeyboardInterrupt, EOFError):
        terminal.note(f"\n{terminal.words.said('stopped')}")
        return STOPPED
    except BrokenPipeError:  # whoever read has read enough
        _say_no_more()
        return DONE
    except OSError as error:
        _say_no_more()
        return _end(Stop(OUTSIDE, "shell.outside", reason=error.strerror), terminal)
    except Exception as bug:
        return _end(Stop(BUG, "shell.bug", number=ProgramLog(log_folder()).error(bug)), terminal)
    return code


def _end(stop: Stop, terminal: Terminal) -> int:
    terminal.no(stop.code, stop.values)
    return stop.exit_code


def _say_no_more() -> None:
    """Let what is still to be shown go nowhere: Python tries once more as it ends, and would tell of it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
