"""The help's pages: Markdown files in `resources/help`, read when they are looked at."""

from dataclasses import dataclass

from pathway.base.places import resources

FOR_PAGE = {
    "citizens": "2-citizens",
    "citizen": "2-citizens",
    "shelter": "3-shelter",
    "note": "4-notes",
    "plan": "5-plans",
    "read_plan": "5-plans",
    "figures": "6-figures",
    "import_register": "6-figures",
    "settings": "7-safety",
    "door": "7-safety",
}
"""Which page of the help fits what is open; the first one where nothing does."""


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page: the name of its file, its title, and its Markdown without the title."""

    name: str
    title: str
    body: str


def help_pages(language: str) -> tuple[HelpPage, ...]:
    """Return the pages in a language, ``"da"`` or ``"en"``, in the order of their files."""
    files = sorted((resources() / "help" / language).glob("*.md"))
    return tuple(_page(file.stem, file.read_text("utf-8")) for file in files)


def _page(name: str, text: str) -> HelpPage:
    title, _line, body = text.partition("\n")
    return HelpPage(name, title.removeprefix("# ").strip(), body.strip())
