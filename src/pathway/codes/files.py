"""The files under ``resources/codes``: each read when first asked for, and only once."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from pathway.base import places


@cache
def read(name: str) -> Mapping[str, Any]:
    """Return what stands in ``resources/codes/<name>.toml``. It is shared: do not change it.

    Raises:
        LookupError: There is no such file. A bug, or a damaged installation.
    """
    path = places.resources() / "codes" / f"{name}.toml"
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        raise LookupError(f"no code file {name!r}") from None
    return tomllib.loads(text)


def names() -> tuple[str, ...]:
    """Return the name of every code file, in order of the alphabet."""
    return tuple(sorted(path.stem for path in (places.resources() / "codes").glob("*.toml")))
