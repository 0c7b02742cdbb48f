"""The one style sheet, filled with the tokens in use."""

from functools import cache
from string import Template

from pathway.base.places import resources
from pathway.desktop.look import fonts
from pathway.desktop.look.tokens import Tokens, lengths


@cache
def _template() -> Template:
    return Template((resources() / "style" / "pathway.qss").read_text(encoding="utf-8"))


def style_sheet(tokens: Tokens) -> str:
    """Return the style sheet for a scheme.

    In the file ``$text2`` is a colour, ``$accent_tint`` the colour ``accent-tint``, ``$size_button`` a length in
    pixels, ``$inner_field`` a height that grows with the text, ``$points_caption`` a type size in points.

    Raises:
        KeyError: the file names a token that does not exist. A bug.
    """
    values = {role.replace("-", "_"): colour.name() for role, colour in tokens.colours.items()}
    for name in ("field", "field_lock_screen", "button", "button_small"):
        inner = round(lengths()[name] * max(1.0, fonts.scale())) - 2  # a border of one stands outside the height
        values[f"inner_{name}"], values[f"faulty_{name}"] = str(inner), str(inner - 2)
    values.update({f"size_{name}": str(length) for name, length in lengths().items()})
    values.update({f"points_{role}": f"{points:g}" for role, points in fonts.sizes().items()})
    return _template().substitute(values)
