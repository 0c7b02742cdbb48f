"""What a register does, or would do, in words and figures; and every bad row in a line of its own."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from pathway.casework.registers import ImportReport, Problem, reason_of, words_of
from pathway.desktop import language
from pathway.desktop.parts import Cell, Column, Row, group

translate = QCoreApplication.translate


def grouped(number: int) -> str:
    """Return a count as it is written here: ``12.345`` in Danish, ``12,345`` in English."""
    written = f"{number:,}"
    return written if language.spoken() == "en" else written.replace(",", ".")


def counts(report: ImportReport) -> tuple[tuple[str, str], ...]:
    """Return the figures of a report, each with what it counts."""
    stays = report.kind == "stays"
    return (
        (grouped(report.read), translate("Register", "rows read")),
        (grouped(report.new_citizens), translate("Register", "new citizens")),
        (grouped(report.new), translate("Register", "new stays") if stays else translate("Register", "new placements")),
        (grouped(report.ended), translate("Register", "ended")),
        (grouped(report.changed), translate("Register", "changed")),
        (grouped(report.unchanged), translate("Register", "known already")),
    )


def besides(report: ImportReport) -> str:
    """Return what comes along: facts of citizens who are known, houses and their places; "" for nothing."""
    told = []
    if report.changed_citizens:
        told.append(translate("Register", "%n known citizen(s) get new facts", "", report.changed_citizens))
    if report.new_shelters:
        told.append(translate("Register", "%n new house(s)", "", report.new_shelters))
    if report.new_rooms:
        told.append(translate("Register", "%n new place(s)", "", report.new_rooms))
    return ", ".join(told)


def verdict(report: ImportReport) -> tuple[str, str]:
    """Return the state of a report and what it means: ``("field.error", "3 mistakes …")``."""
    if report.problems:
        wrong = translate("Register", "%n mistake(s), so nothing is taken in.", "", len(report.problems))
        return "field.error", f"{wrong} {translate('Register', 'Mend them in the file and choose it again.')}"
    if report.kept:
        return "text.saved", translate("Register", "The register is taken in.")
    if not report.brings:
        known = translate("Register", "This very file was taken in before. Nothing in it is new.")
        return "deadline.none", known if report.seen_before else translate("Register", "Nothing in the file is new.")
    return "deadline.none", translate("Register", "Nothing is taken in yet. This is what the file does:")


def columns() -> tuple[Column, ...]:
    """Return the columns of the list of bad rows."""
    return (
        Column(translate("Register", "Line"), 64, right=True, tabular=True),
        Column(translate("Register", "Column"), 152),
        Column(translate("Register", "What is to be done"), stretch=1),
    )


def rows(report: ImportReport) -> list[Row]:
    """Return every bad row, then what is worth a look. No cell holds what could tell of a person."""
    made: list[Row] = []
    if report.problems:
        made.append(group(translate("Register", "Mistakes"), len(report.problems), colour="danger"))
        made += _rows(report.problems, "error")
    if report.warnings:
        made.append(group(translate("Register", "Worth a look, in nobody's way"), len(report.warnings)))
        made += _rows(report.warnings, "warning")
    return made


def _rows(problems: Iterable[Problem], kind: str) -> Iterable[Row]:
    said = language.spoken()
    for number, problem in enumerate(problems):
        told, _stop, more = reason_of(problem, said).partition(". ")
        reason = Cell(f"{told}." if more else told, second=more)
        cells = (Cell(str(problem.line)), Cell(problem.column), reason)
        yield Row((kind, number), cells, spoken=words_of(problem, said))


def as_text(report: ImportReport) -> str:
    """Return all rows as lines, for the one who must mend the file."""
    said = language.spoken()
    return "\n".join(words_of(each, said) for each in (*report.problems, *report.warnings))
