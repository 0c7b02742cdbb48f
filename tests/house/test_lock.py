"""The lock names PyPI alone, so that it works on every machine and tells nothing of the one that wrote it."""

import re
from pathlib import Path

LOCK = Path(__file__).parents[2] / "uv.lock"
HOSTS = re.compile(r"\w+://([^/\"]+)")


def test_the_lock_names_no_index_but_pypi() -> None:
    assert set(HOSTS.findall(LOCK.read_text("utf-8"))) == {"pypi.org", "files.pythonhosted.org"}
