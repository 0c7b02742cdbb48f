"""A register's bytes: every encoding senders use, and everything that is no register at all."""

import codecs
import io
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.registers import STAY, TODAY, csv_of
from pathway.base.errors import OutsideError
from pathway.gateway import text
from pathway.gateway.problem_words import words
from pathway.gateway.register import read_placements, read_stays

FILE = csv_of(STAY | {"given_names": "Søren Æble", "family_name": "Ådal", "room": "Stue 1"})


@pytest.mark.parametrize(
    "content",
    [
        FILE.encode("utf-8"),
        FILE.encode("utf-8-sig"),
        FILE.encode("cp1252"),
        FILE.encode("utf-16"),
        codecs.BOM_UTF16_LE + FILE.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + FILE.encode("utf-16-be"),
        FILE.encode("utf-16-le"),
        FILE.encode("utf-16-be"),
        FILE.replace("\n", "\r\n").encode("cp1252"),
        FILE.replace("\n", "\r").encode("utf-8"),
        FILE.replace(";", ",").encode("utf-8"),
        ("sep=;\r\n" + FILE).encode("utf-8-sig"),
    ],
    ids=[
        "utf-8", "bom", "windows", "utf-16", "little", "big", "little without mark", "big without mark",
        "windows lines", "old lines", "comma", "sign line",
    ],
)  # fmt: skip
def test_danish_letters_come_through_whatever_the_file_is_written_in(content: bytes) -> None:
    register = read_stays(content, TODAY)
    assert register.problems == ()
    person = register.rows[0].person
    assert (person.given_names, person.family_name) == ("Søren Æble", "Ådal")


def test_letters_taken_apart_are_put_together() -> None:
    taken_apart = csv_of(STAY | {"family_name": "A\u030adal"}).encode()
    assert read_stays(taken_apart, TODAY).rows[0].person.family_name == "Ådal"


def test_a_file_is_read_from_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "stays.csv"
    path.write_bytes(FILE.encode())
    assert read_stays(path, TODAY).read == 1


def workbook() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("xl/workbook.xml", "<workbook/>")
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "gateway.empty"),
        (b"\xef\xbb\xbf\r\n \n", "gateway.empty"),
        (b"\xff\xfe", "gateway.empty"),
        (workbook(), "gateway.workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "gateway.workbook"),
        (b"%PDF-1.7\n", "gateway.not_text"),
        (b"SQLite format 3\x00" + bytes(100), "gateway.not_text"),
        (bytes(range(256)) * 20, "gateway.not_text"),
        (b"citizen;shelter\n\x81\x8d\x8f", "gateway.not_text"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8a\x00", "gateway.not_text"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(content: bytes, code: str) -> None:
    with pytest.raises(OutsideError) as refused:
        read_stays(content, TODAY)
    assert refused.value.code == code


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(OutsideError, match=r"gateway\.not_a_file"):
        read_stays(tmp_path, TODAY)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_not_a_file_and_nobody_waits_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OutsideError, match=r"gateway\.not_a_file"):
        read_stays(tmp_path / "pipe", TODAY)


@pytest.mark.parametrize("name", ["none.csv", "with\0zero.csv", "x" * 5_000])
def test_a_file_that_is_not_there_is_unreadable(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutsideError, match=r"gateway\.unreadable") as refused:
        read_stays(tmp_path / name, TODAY)
    assert name not in str(refused.value.values)


def test_a_file_of_a_gigabyte_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(1_000_000_000)
    with pytest.raises(OutsideError, match=r"gateway\.too_large") as refused:
        read_stays(path, TODAY)
    assert refused.value.values == {"largest_mb": text.LARGEST_MB}


HEADERS = (b"citizen;shelter;moved_in\n", b"citizen,rung,started_on,hours_per_week\n")
ROWS = st.lists(st.text(st.sampled_from("aÅ1;,\"\n\r\0-'= 2026-01-05SEL107"), max_size=30), max_size=6)


@given(st.sampled_from(HEADERS), ROWS, st.sampled_from(["utf-8", "cp1252", "utf-16"]))
def test_no_row_is_so_odd_that_reading_fails(header: bytes, rows: list[str], encoding: str) -> None:
    content = (header.decode() + "\n".join(rows)).encode(encoding)
    for read in (read_stays, read_placements):
        try:
            register = read(content, TODAY)
        except OutsideError as refused:
            assert (refused.code, content.count(0) > 16) == ("gateway.not_text", True)
        else:
            assert all(words(each, "da") and words(each, "en") for each in (*register.problems, *register.warnings))


@given(st.binary(max_size=400))
def test_no_bytes_are_so_odd_that_reading_fails(content: bytes) -> None:
    try:
        register = read_stays(content, TODAY)
    except OutsideError as refused:
        assert refused.code.startswith("gateway.")
    else:
        assert register.problems
