"""Danish is complete: every text of the windows has it, every Danish text is used, and Qt's files are fresh."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

import translations
from texts_in_source import NotFindable, Text, texts_in, texts_of

PAGE = """
NAMES = {"crisis": QT_TRANSLATE_NOOP("Needs", "Crisis")}

def heading(count: int) -> str:
    translate = QCoreApplication.translate
    return translate("Heading", "%n stay(s)", None, count + 1) + QCoreApplication.translate("Needs", NAMES["crisis"])

class Page(QWidget):
    def texts(self) -> str:
        self.tr("Open", "verb")
        return f"{self.tr('In braces')} {'a'.translate({97: 98})}" + self.tr("In " "two parts")

    class Row(QWidget):
        def text(self, days: list[int]) -> str:
            return self.tr("%n day(s)", "", len(days))
"""


def test_every_text_has_danish_and_every_danish_text_is_used() -> None:
    said = translations.danish((translations.I18N / "parts").glob("*.toml"))
    assert translations.problems(texts_in(translations.WINDOWS), said) == []


def test_the_committed_translations_are_fresh(tmp_path: Path) -> None:
    translations.make(tmp_path)
    for made in tmp_path.iterdir():
        assert made.read_bytes() == (translations.I18N / made.name).read_bytes(), "run `make translations`"


def test_every_way_to_name_a_text_is_found() -> None:
    assert set(texts_of(PAGE)) == {
        Text("Needs", "Crisis"),
        Text("Heading", "%n stay(s)", "", True),
        Text("Page", "Open", "verb"),
        Text("Page", "In braces"),
        Text("Page", "In two parts"),
        Text("Row", "%n day(s)", "", True),
    }


@pytest.mark.parametrize("asked", ["self.tr(name)", "page.tr('Open')", "self.tr(f'Open {name}')"])
def test_a_text_that_cannot_be_found_by_reading_is_refused(asked: str) -> None:
    with pytest.raises(NotFindable):
        list(texts_of(f"class Page:\n    def text(self, page, name): return {asked}"))


def test_a_text_without_danish_and_danish_without_a_text_are_both_named() -> None:
    texts = [Text("Page", "Open"), Text("Page", "%n day(s)", "", True)]
    said = {("Page", "%n day(s)", ""): ("%n dag",), ("Page", "Gone", ""): ("Væk",)}
    assert translations.problems(texts, said) == [
        "no Danish: ('Page', 'Open', '')",
        "2 form(s) wanted: ('Page', '%n day(s)', '')",
        "no such text: ('Page', 'Gone', '')",
    ]


def test_two_parts_may_not_translate_one_text_differently(tmp_path: Path) -> None:
    for part, word in (("a.toml", "Åbn"), ("b.toml", "Åben")):
        (tmp_path / part).write_text(f'[Page]\n"Open" = "{word}"\n', encoding="utf-8")
    with pytest.raises(translations.Contradiction):
        translations.danish(tmp_path.glob("*.toml"))


def test_qt_says_the_danish_for_one_for_many_and_by_comment(tmp_path: Path) -> None:
    part = tmp_path / "page.toml"
    part.write_text(
        '[Page]\n"Open" = { verb = "Åbn", "" = "Åben <her>" }\n"%n day(s)" = ["%n dag", "%n dage"]\n', encoding="utf-8"
    )
    texts = [Text("Page", "Open"), Text("Page", "Open", "verb"), Text("Page", "%n day(s)", "", True)]
    translations.write(tmp_path / "da.ts", translations.as_ts("da", texts, translations.danish([part])))
    qt = QTranslator()
    assert qt.load(str(tmp_path / "da.qm"))
    assert [qt.translate("Page", "Open", comment) for comment in ("", "verb")] == ["Åben <her>", "Åbn"]
    assert [qt.translate("Page", "%n day(s)", "", n) for n in (1, 2)] == ["%n dag", "%n dage"]
