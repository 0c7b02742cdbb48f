"""What the store itself refuses, whoever asks: to change or delete a signed note, an agreed plan, a row of the log.

The only file with SQL that one kind of database knows. A store on another kind brings its own guards.
"""

from pathway.store.tables import metadata  # noqa: F401 - the guards stand on its tables

_AGREED = ("content", "agreed_at", "agreed_on", "outcome", "number", "stay", "kind", "replaces")
_CONTENT = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in _AGREED)
_BACK = "(NEW.state = 'draft' AND OLD.agreed_at IS NOT NULL)"
"""A version that once held is no draft again; a draft that was closed with its stay may be opened with it."""

SQLITE = {
    "notes_never_change": "BEFORE UPDATE ON notes BEGIN SELECT RAISE(ABORT, 'a signed note never changes'); END",
    "notes_never_go": "BEFORE DELETE ON notes BEGIN SELECT RAISE(ABORT, 'a signed note is never deleted'); END",
    "log_never_changes": "BEFORE UPDATE ON access_log BEGIN SELECT RAISE(ABORT, 'the access log never changes'); END",
    "log_never_goes": "BEFORE DELETE ON access_log BEGIN SELECT RAISE(ABORT, 'the access log is never deleted'); END",
    "agreed_plans_never_change": (
        f"BEFORE UPDATE ON plans WHEN OLD.state <> 'draft' AND ({_CONTENT} OR {_BACK}) "
        "BEGIN SELECT RAISE(ABORT, 'an agreed plan never changes'); END"
    ),
    "agreed_plans_never_go": (
        "BEFORE DELETE ON plans WHEN OLD.state <> 'draft' "
        "BEGIN SELECT RAISE(ABORT, 'an agreed plan is never deleted'); END"
    ),
}


def statements() -> tuple[str, ...]:
    """Return the statements that set the guards."""
    return tuple(f"CREATE TRIGGER {name} {body}" for name, body in SQLITE.items())
