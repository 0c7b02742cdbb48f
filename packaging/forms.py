"""Make the forms in `src/pathway/desktop/forms/` from the drawings in `ui/`.

`ui/stays/move_out.ui` becomes `stays_move_out.py`. The forms are committed, so that the program needs no Qt Designer
and the type checker sees them; they are never edited by hand. With ``--check`` nothing is written, and the exit code
is 1 when a drawing was changed without its form.
"""

import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DRAWINGS = ROOT / "ui"
FORMS = ROOT / "src" / "pathway" / "desktop" / "forms"
WHY = '"""The forms, made from the drawings in `ui/` by `make forms`. Never edited here."""\n'


def make(drawings: Path, forms: Path) -> None:
    """Make every form, and remove the forms whose drawing is gone.

    Raises:
        FileNotFoundError: PySide6's ``pyside6-uic`` is not in this Python's environment.
        subprocess.CalledProcessError: A drawing is not one that Qt Designer could have written.
    """
    uic = shutil.which("pyside6-uic", path=sysconfig.get_path("scripts"))
    if uic is None:
        raise FileNotFoundError("pyside6-uic")
    forms.mkdir(parents=True, exist_ok=True)
    (forms / "__init__.py").write_text(WHY, encoding="utf-8", newline="\n")
    made = {"__init__.py"}
    for drawing in sorted(drawings.rglob("*.ui")):
        name = "_".join(drawing.relative_to(drawings).with_suffix(".py").parts)
        made_by_uic = subprocess.run([uic, str(drawing)], check=True, capture_output=True, text=True, encoding="utf-8")
        (forms / name).write_text(without_unused(made_by_uic.stdout), encoding="utf-8", newline="\n")
        made.add(name)
    for left in forms.glob("*.py"):
        if left.name not in made:
            left.unlink()


def without_unused(source: str) -> str:
    r"""Return a form without the names it imports from Qt and never uses: each class read costs the start some time.

    >>> without_unused("from PySide6.QtCore import (QDate, QSize,\n    Qt)\nQSize(0, 0)\n")
    'from PySide6.QtCore import QSize\nQSize(0, 0)\n'
    """
    blocks = re.compile(r"^from (PySide6\.\w+) import \(([^)]*)\)\n", re.MULTILINE)
    used = set(re.findall(r"\w+", blocks.sub("", source)))

    def kept(block: re.Match[str]) -> str:
        names = [name for name in re.findall(r"\w+", block[2]) if name in used]
        return f"from {block[1]} import {', '.join(names)}\n" if names else ""

    return blocks.sub(kept, source)


def stale(drawings: Path, forms: Path) -> list[str]:
    """Return the file names of the forms that are missing, too many or not as their drawing now makes them."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        make(drawings, fresh)
        wanted, found = ({path.name: path.read_text("utf-8") for path in at.glob("*.py")} for at in (fresh, forms))
    return sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))


def main(arguments: list[str]) -> int:
    """Make the forms, or with ``--check`` only say which are not fresh."""
    if "--check" not in arguments:
        make(DRAWINGS, FORMS)
        return 0
    names = stale(DRAWINGS, FORMS)
    for name in names:
        print(f"{name} is not as its drawing makes it: run `make forms`")
    return 1 if names else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
