"""What the access log's codes are called in words."""

from PySide6.QtCore import QCoreApplication

from pathway.desktop.marked import QT_TRANSLATE_NOOP

WHAT = {
    "citizens.change": QT_TRANSLATE_NOOP("Log", "changed facts"),
    "citizens.change_municipality": QT_TRANSLATE_NOOP("Log", "changed municipality"),
    "citizens.create": QT_TRANSLATE_NOOP("Log", "created"),
    "citizens.open": QT_TRANSLATE_NOOP("Log", "opened the page"),
    "citizens.reveal": QT_TRANSLATE_NOOP("Log", "saw hidden data"),
    "citizens.who_looked": QT_TRANSLATE_NOOP("Log", "saw who had looked"),
    "figures.behind": QT_TRANSLATE_NOOP("Log", "opened a figure"),
    "figures.export": QT_TRANSLATE_NOOP("Log", "took the people of a figure out"),
    "figures.year": QT_TRANSLATE_NOOP("Log", "saw the figures"),
    "followups.make": QT_TRANSLATE_NOOP("Log", "made a follow-up"),
    "followups.reopen": QT_TRANSLATE_NOOP("Log", "reopened a follow-up"),
    "followups.settle": QT_TRANSLATE_NOOP("Log", "settled a follow-up"),
    "houses.add_rooms": QT_TRANSLATE_NOOP("Log", "added rooms"),
    "houses.board": QT_TRANSLATE_NOOP("Log", "saw the shelter"),
    "houses.close_room": QT_TRANSLATE_NOOP("Log", "took a room out of service"),
    "log.read": QT_TRANSLATE_NOOP("Log", "read the log"),
    "notes.begin": QT_TRANSLATE_NOOP("Log", "began a note"),
    "notes.find": QT_TRANSLATE_NOOP("Log", "found in notes"),
    "notes.read": QT_TRANSLATE_NOOP("Log", "read notes"),
    "notes.sign": QT_TRANSLATE_NOOP("Log", "signed a note"),
    "placements.end_pause": QT_TRANSLATE_NOOP("Log", "ended a pause"),
    "placements.begin": QT_TRANSLATE_NOOP("Log", "began a placement"),
    "placements.begin_end": QT_TRANSLATE_NOOP("Log", "began to end a placement"),
    "placements.end": QT_TRANSLATE_NOOP("Log", "ended a placement"),
    "placements.move": QT_TRANSLATE_NOOP("Log", "moved on the ladder"),
    "placements.need": QT_TRANSLATE_NOOP("Log", "recorded a need"),
    "placements.open": QT_TRANSLATE_NOOP("Log", "opened a placement"),
    "placements.pause": QT_TRANSLATE_NOOP("Log", "recorded a pause"),
    "plans.agree": QT_TRANSLATE_NOOP("Log", "made a plan hold"),
    "plans.bring_back_draft": QT_TRANSLATE_NOOP("Log", "brought a deleted draft back"),
    "plans.discard_draft": QT_TRANSLATE_NOOP("Log", "deleted a draft of a plan"),
    "plans.open": QT_TRANSLATE_NOOP("Log", "opened a plan"),
    "plans.print": QT_TRANSLATE_NOOP("Log", "printed a plan"),
    "plans.read": QT_TRANSLATE_NOOP("Log", "read plans"),
    "plans.start": QT_TRANSLATE_NOOP("Log", "began a plan"),
    "registers.import": QT_TRANSLATE_NOOP("Log", "imported a register"),
    "staff.add": QT_TRANSLATE_NOOP("Log", "added a colleague"),
    "stays.admit": QT_TRANSLATE_NOOP("Log", "admitted"),
    "stays.foresee_move_out": QT_TRANSLATE_NOOP("Log", "agreed on a move-out"),
    "stays.open": QT_TRANSLATE_NOOP("Log", "prepared a move-out"),
    "stays.prepare_for": QT_TRANSLATE_NOOP("Log", "prepared an intake"),
    "stays.move_out": QT_TRANSLATE_NOOP("Log", "moved out"),
    "stays.take_back_move_out": QT_TRANSLATE_NOOP("Log", "took back a move-out"),
    "store.backup": QT_TRANSLATE_NOOP("Log", "made a backup"),
    "store.make": QT_TRANSLATE_NOOP("Log", "made the store"),
    "store.unlock": QT_TRANSLATE_NOOP("Log", "unlocked"),
    "today.open": QT_TRANSLATE_NOOP("Log", "saw the day"),
}


def done(what: str) -> str:
    """Return what was done, in words; an unknown code stands as it is, so that nothing is hidden."""
    words = WHAT.get(what)
    return QCoreApplication.translate("Log", words) if words else what
