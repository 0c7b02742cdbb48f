"""A floor uses only the floors below it, and only its own libraries: the contracts of `pyproject.toml` are kept."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
ASK = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"


def test_a_floor_uses_only_the_floors_below_it() -> None:
    asked = subprocess.run([sys.executable, "-c", ASK], cwd=ROOT, capture_output=True, text=True, check=False)
    assert asked.returncode == 0, asked.stdout + asked.stderr
