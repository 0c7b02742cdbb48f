"""The state's refund of a stay: how many of the year's refund days are used, as far as this house knows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from pathway.base.calendar import add_months, nights_within
from pathway.codes.rules import find_rule
from pathway.stays.stay import Stay


@dataclass(frozen=True, slots=True)
class RefundDays:
    """Days used of those there are in the running year that began on ``since``; ``used`` never exceeds ``of``."""

    used: int
    of: int
    since: date


def refund_days(stays: Iterable[Stay], today: date) -> RefundDays | None:
    """Return the refund days used in the running year, nothing when it is not known when the first year began.

    The first year begins with the first intake since the rule holds, and each next one a year later. Nights are
    counted, tonight's not. Stays at other houses are not known here: whoever shows this says so.

    Source: rule values ``sel110.refund_days`` and ``sel110.refund_window``; how a day of intake and a day of discharge
        count was not seen.
    """
    days, window = find_rule("sel110.refund_days", today), find_rule("sel110.refund_window", today)
    if days is None or window is None:
        return None
    known = [stay for stay in stays if window.valid_from is None or stay.moved_in >= window.valid_from]
    if not known:
        return None
    since = min(stay.moved_in for stay in known)
    while add_months(since, window.value) <= today:
        since = add_months(since, window.value)
    yesterday = today - timedelta(days=1)
    used = sum(nights_within(stay.moved_in, stay.moved_out, since, yesterday) for stay in known)
    return RefundDays(min(used, days.value), days.value, since)
