"""What a machine remembers: kept in one file, read again, and no harm when somebody has edited it."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from pathway.desktop import language
from pathway.desktop.preferences import IDLE_MINUTES, MOST_RECENT, Preferences
from pathway.desktop.start import last_store


def test_what_is_chosen_is_there_the_next_time(tmp_path: Path) -> None:
    file = tmp_path / "pathway.ini"
    first = Preferences(file)
    first.appearance, first.language, first.idle_minutes, first.letter_keys = "dark", "en", 5, False
    first.opened(tmp_path / "a.pathway", "Lindevangen og Lærkehøj", "KL")
    again = Preferences(file)
    assert (again.appearance, again.language, again.idle_minutes, again.letter_keys) == ("dark", "en", 5, False)
    assert again.recent_of(tmp_path / "a.pathway").unit == "Lindevangen og Lærkehøj"


def test_who_came_last_stands_first_and_a_few_stores_are_remembered(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "pathway.ini")
    for who in ("KL", "MO", "kl"):
        preferences.opened(tmp_path / "a.pathway", "A", who)
    assert preferences.recent_of(tmp_path / "a.pathway").initials == ("kl", "MO")
    for number in range(12):
        preferences.opened(tmp_path / f"{number}.pathway", "", "KL")
    assert len(preferences.recent()) == MOST_RECENT


def test_an_edited_file_does_no_harm(tmp_path: Path) -> None:
    file = tmp_path / "pathway.ini"
    file.write_text("[General]\nrecent=[{\nidle_minutes=soon\nletter_keys=maybe\n", encoding="utf-8")
    preferences = Preferences(file)
    assert preferences.recent() == () and preferences.idle_minutes == IDLE_MINUTES
    assert preferences.letter_keys is False


def test_the_store_that_was_open_last_is_opened_if_it_is_still_there(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "pathway.ini")
    for name in ("kept", "gone"):
        (tmp_path / f"{name}.pathway").mkdir()
        (tmp_path / f"{name}.pathway" / "keys.json").touch()
        preferences.opened(tmp_path / f"{name}.pathway", "", "KL")
    (tmp_path / "gone.pathway" / "keys.json").unlink()
    assert last_store(preferences) == tmp_path / "kept.pathway"


def test_english_and_danish_are_spoken_one_at_a_time(qapp: QApplication) -> None:
    assert language.speak(qapp, "en") == "en" and language.spoken() == "en"
    assert qapp.translate("UnlockForm", "Unlock") == "Unlock"
    assert language.speak(qapp, "da") == "da" and language.spoken() == "da"
    assert qapp.translate("UnlockForm", "Unlock") == "Lås op"
