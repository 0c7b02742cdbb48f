"""A register's bytes as text: which encoding it is in is found by the bytes, never asked."""

import codecs
import os
import stat
from pathlib import Path

from pathway.base.errors import OutsideError

LARGEST_MB = 200
"""Larger files are refused: a million stays are about 150 MB."""

_LOOKED_AT = 65_536
_STRAY = 16
"""So many control signs may stray into a text; the rows that have them are told of."""
_NOT_TEXT = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x1f\x8b", b"SQLite format 3\x00", b"\x7fELF", b"MZ\x90")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a"))


def read_text(source: Path | bytes) -> str:
    """Return what stands in a file, or in its bytes, as text without a byte order mark.

    Raises:
        OutsideError: ``gateway.unreadable`` when there is no such file or it cannot be opened, ``gateway.not_a_file``
            for a folder or a device, ``gateway.too_large`` (``largest_mb``), ``gateway.empty``, ``gateway.workbook``
            for a spreadsheet's own format or another packed file, ``gateway.not_text`` for anything else that is none.
    """
    return _decoded(source if isinstance(source, bytes) else read_bytes(source))


def read_bytes(path: Path) -> bytes:
    """Return a file's bytes.

    Raises:
        OutsideError: ``gateway.unreadable``, ``gateway.not_a_file``, ``gateway.too_large``, as for `read_text`.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise OutsideError("gateway.not_a_file")
        _check_size(found.st_size)
        return path.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the file's name
        raise OutsideError("gateway.unreadable", reason=os.strerror(getattr(error, "errno", None) or 2)) from error


def _check_size(size: int) -> None:
    if size > LARGEST_MB * 1_000_000:
        raise OutsideError("gateway.too_large", largest_mb=LARGEST_MB)


def _decoded(content: bytes) -> str:
    _check_size(len(content))
    if not content.strip(b"\0\t\r\n \xef\xbb\xbf\xff\xfe"):
        raise OutsideError("gateway.empty")
    if content.startswith(_NOT_TEXT):
        raise OutsideError("gateway.workbook" if content.startswith(_NOT_TEXT[:2]) else "gateway.not_text")
    try:
        return content.decode(_encoding(content)).removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise OutsideError("gateway.not_text") from None


def _encoding(content: bytes) -> str:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    head = content[:_LOOKED_AT]
    # Latin letters in UTF-16 have a zero in every other byte: on the odd places when the low byte comes first.
    odd, even = head[1::2].count(0), head[::2].count(0)
    if min(odd, even) * 8 < max(odd, even) and max(odd, even) * 4 > len(head):
        return "utf-16-le" if odd > even else "utf-16-be"
    if len(head) - len(head.translate(None, _CONTROLS)) > _STRAY + len(head) // 50:
        raise OutsideError("gateway.not_text")
    return "utf-8" if _is_utf8(content) else "cp1252"


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
