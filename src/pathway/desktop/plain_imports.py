"""Imports without Qt in between.

PySide6 puts an `__import__` of its own into `builtins`. It reads the source of every module imported afterwards,
whoever's it is, to see whether it asks for another spelling of Qt's names (``from __feature__ import …``). No module of
ours asks. The reading takes longer than the imports, and the lines stay in memory: 13 MiB for the store's alone.
"""

import builtins


def keep_imports_plain() -> None:
    """Read Qt's core, and leave `__import__` as it was before. Only what is imported first can see to that."""
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = plain
