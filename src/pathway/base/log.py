"""The program's own log: which kind of error came where. Never what was in it, for that may be about a person.

An entry has a number that the person can tell to whoever helps them. A traceback is told as modules and lines; the
words of an error and the values of a frame are left out.
"""

from datetime import UTC, datetime
from pathlib import Path

from pathway.base.errors import OutsideError, RuleError

NAME = "pathway.log"
LARGEST = 1_000_000
"""Bytes; then the log is put aside once and begun again."""


class ProgramLog:
    """A log in a folder, which is made when the first entry is.

    Args:
        folder: Where the log lies.
    """

    def __init__(self, folder: Path) -> None:
        self.file = folder / NAME

    def error(self, error: BaseException, now: datetime | None = None) -> str:
        """Write down an error's kind and where it came, and return the entry's number."""
        return self._add([_kind(error), *_places(error)], now)

    def remark(self, where: str, kind: str, now: datetime | None = None) -> str:
        """Write down something that a library said; ``where`` and ``kind`` are names in code, never its words."""
        return self._add([f"{where}: {kind}"], now)

    def _add(self, lines: list[str], now: datetime | None) -> str:
        at = now or datetime.now(UTC)
        number = f"{at:%Y%m%d-%H%M%S}-{at.microsecond // 1000:03}"
        entry = "\n".join([f"[{number}] {lines[0]}", *(f"    {line}" for line in lines[1:])])
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            if self.file.exists() and self.file.stat().st_size > LARGEST:
                self.file.replace(self.file.with_suffix(".old.log"))
            with self.file.open("a", encoding="utf-8") as log:
                log.write(entry + "\n")
        except OSError:  # a log that cannot be written must not hide the error it is about
            return number + "?"
        return number


def _kind(error: BaseException) -> str:
    kind = type(error)
    code = f" {error.code}" if isinstance(error, RuleError | OutsideError) else ""
    return f"{kind.__module__}.{kind.__qualname__}{code}"


def _places(error: BaseException) -> list[str]:
    """Return where an error came, the innermost last, and the same of what it came from."""
    import traceback  # the window does not wait for it

    found: list[str] = []
    step: BaseException | None = error
    seen: set[int] = set()
    while step is not None and id(step) not in seen:
        seen.add(id(step))
        if step is not error:
            found.append(f"from {_kind(step)}")
        found += [f"{_module(at.filename)}:{at.lineno} {at.name}" for at in traceback.extract_tb(step.__traceback__)]
        step = step.__cause__ or step.__context__
    return found


def _module(file: str) -> str:
    """Return a file without the folders above its package, which may carry a person's name.

    >>> _module("/home/karen/lib/pathway/store/work.py")
    'pathway/store/work.py'
    """
    parts = Path(file).parts
    for root in ("pathway", "site-packages"):
        if root in parts:
            at = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[at + (root == "site-packages") :])
    return parts[-1] if parts else "?"
