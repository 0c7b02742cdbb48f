"""How the shell ends: its exit codes, and the one way a verb stops before its end."""

DONE = 0
TRADE = 1
"""The trade's no, and a store that is not in order."""
USAGE = 2
OUTSIDE = 3
"""The surroundings' no."""
BUG = 70
"""Pathway's own mistake. Source: ``EX_SOFTWARE`` of the shells' custom."""
STOPPED = 130
"""Ctrl+C. Source: the shell's custom, 128 and the signal's number."""


class Stop(Exception):
    """A verb cannot go on. The words for its code stand in ``resources/words/noes.toml``.

    Args:
        exit_code: `TRADE`, `USAGE` or `OUTSIDE`.
        code: ``room.reason``.
        values: What the words may name, by placeholder. Never personal data, never a passphrase.
    """

    def __init__(self, exit_code: int, code: str, **values: object) -> None:
        super().__init__(code)
        self.exit_code = exit_code
        self.code = code
        self.values = values
