"""Paper that is asked for before there is an office: the recovery sheet."""

from datetime import date
from typing import Literal

from pathway.store.keys import RecoveryCode


def recovery_sheet(code: RecoveryCode, unit: str, made_on: date, language: Literal["da", "en"] = "da") -> bytes:
    """Return the recovery code as a PDF of one page, to be printed and locked away. Nothing is written to disk."""
    from pathway.documents.recovery_sheet import recovery_sheet_pdf

    return recovery_sheet_pdf(code.groups, unit, made_on, language)
