"""What Qt lacks of the system is found, and every library that we know has a package to install."""

from pathlib import Path

import pytest

import system_libraries


def test_this_machine_lacks_nothing_once_it_is_set_up() -> None:
    assert system_libraries.find_missing() == set()


def test_every_pattern_finds_files_of_qt() -> None:
    found = {pattern: system_libraries._files(pattern) for pattern in system_libraries.LOADED}
    assert [pattern for pattern, files in found.items() if not files] == []


@pytest.mark.parametrize(
    ("tools", "line"),
    [([], "install the packages that hold them: libEGL.so.1"), (["apt-get"], "Type: sudo apt-get install libegl1")],
)
def test_who_may_not_install_is_told_in_one_line(
    tools: list[str], line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ldd").write_text("#!/bin/sh\necho '\tlibEGL.so.1 => not found'\n", encoding="utf-8")
    for tool in ["ldd", *tools]:
        (tmp_path / tool).touch()
        (tmp_path / tool).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    told = system_libraries.install_missing()
    assert told is not None
    assert line in told
    assert "\n" not in told
