"""The chart's roles as greys: each role of the light scheme by its own lightness, so that every contrast stays."""

import math
import tomllib
from collections.abc import Mapping
from functools import cache

from pathway.base.places import resources
from pathway.documents.type import INK

ALL_INK = ("danger", "warn", "accent", "text", "bar-edge", "shelter")
"""What says something by its shape is printed as dark as the text."""


def shade(role: str) -> int:
    """Return the grey of a role, from black (0) to white (255).

    >>> shade("surface"), shade("danger") == shade("text")
    (255, True)
    """
    return INK if role in ALL_INK else _shades()[role]


@cache
def _shades() -> Mapping[str, int]:
    table = tomllib.loads((resources() / "style" / "tokens.toml").read_text("utf-8"))
    found = {role: grey(row["light"]) for role, row in table["colour"].items()}
    for rung in table["rung"]:
        found[f"rung-{rung['sign']}"] = grey(rung["light"])
        found[f"on-rung-{rung['sign']}"] = grey(rung["text_light"])
    return found


def grey(colour: str) -> int:
    """Return the grey that is as light as a colour.

    Source: relative luminance, WCAG 2.2.

    >>> grey("#FFFFFF"), grey("#486781")
    (255, 100)
    """
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    light = sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
    back = light * 12.92 if light <= 0.0031308 else 1.055 * math.pow(light, 1 / 2.4) - 0.055
    return round(back * 255)
