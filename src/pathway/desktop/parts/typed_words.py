"""Dates and times as they are shown, and the words for what could not be read."""

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate


def show_date(on: date, *, weekday: bool = False) -> str:
    """Return ``24-11-2026``, or ``ti 24-11-2026`` with the first two letters of the day's name."""
    written = f"{on:%d-%m-%Y}"
    if not weekday:
        return written
    return f"{weekday_name(on)} {written}"


def weekday_name(on: date) -> str:
    """Return the two letters of a day: ``ma`` … ``sø``, in the language people use."""
    name = QLocale().dayName(on.isoweekday(), QLocale.FormatType.LongFormat)
    return name[:2].lower()


def show_time(at: time) -> str:
    """Return ``03:07``."""
    return f"{at:%H:%M}"


def show_moment(at: datetime) -> str:
    """Return ``23-11-2026 kl. 03:07``."""
    return translate("Typed", "{date} at {time}").format(date=show_date(at.date()), time=show_time(at.time()))


def problem_words(problem: str, values: dict[str, int | date]) -> str:
    """Return what to do about a problem that `typed` found, "" for none."""
    last = values.get("last")
    if problem == "days_in_month" and isinstance(last, date):
        month = QLocale().standaloneMonthName(QDate(last.year, last.month, 1).month()).capitalize()
        words = translate("Typed", "{month} has {days} days. Write for instance {date}.")
        return words.format(month=month, days=last.day, date=show_date(last))
    texts = {
        "": "",
        "not_a_date": translate("Typed", "Write a date as 24-11-2026, 2411 or +7."),
        "no_such_month": translate("Typed", "There is no month {month}. Write day, month, year.").format(
            month=values.get("month")
        ),
        "no_such_year": translate("Typed", "The year must lie between 1900 and 2199."),
        "not_a_time": translate("Typed", "Write a time as 14:05 or 1405."),
        "no_such_time": translate("Typed", "A day has 24 hours of 60 minutes. Write for instance 14:05."),
        "no_time": translate("Typed", "The time is missing. Write for instance 03:07 after the date."),
    }
    return texts[problem]
