"""Every table of the store, in the words of the rooms. What is searched or counted is a real column."""

import sqlalchemy as sa

from pathway.notes.note import Agreement
from pathway.plans.kinds.stay_plan import StayPlanContent
from pathway.store.types import Codes, Document, Hours, Moment

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> sa.Column[object]:
    return sa.Column("id", sa.Uuid(native_uuid=False), primary_key=True)


def _link(name: str, to: str, null: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Uuid(native_uuid=False), sa.ForeignKey(f"{to}.id"), nullable=null)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False, default="", server_default="")


def _day(name: str, null: bool = True) -> sa.Column[object]:
    return sa.Column(name, sa.Date, nullable=null)


def _moment(name: str, null: bool = True) -> sa.Column[object]:
    return sa.Column(name, Moment, nullable=null)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean, nullable=False, default=False, server_default=sa.false())


def _version() -> sa.Column[int]:
    return sa.Column("version", sa.Integer, nullable=False, default=1, server_default="1")


settings = sa.Table(
    "settings", metadata, sa.Column("key", sa.String(64), primary_key=True), sa.Column("value", sa.Text, nullable=False)
)

users = sa.Table(
    "users",
    metadata,
    _id(),
    sa.Column("initials", sa.String(8), nullable=False, unique=True),
    _text("name"),
    _text("role"),
    _text("title"),
    _day("left_on"),
    _version(),
)

citizens = sa.Table(
    "citizens",
    metadata,
    _id(),
    *map(_text, ("number_kind", "number", "register_number", "given_names", "family_name", "called", "former_name")),
    _day("birth_date"),
    *map(_text, ("sex", "address", "phone", "relatives", "protection")),
    _day("protected_until"),
    *map(_text, ("acting_municipality", "paying_municipality", "income_basis", "worker")),
    _version(),
    sa.Index(None, "number_kind", "number"),
    sa.Index(None, "register_number"),
    sa.Index(None, "birth_date"),
    sa.Index(None, "worker", "family_name"),
    sa.Index(None, "family_name", "given_names"),
)

citizen_words = sa.Table(
    "citizen_words",
    metadata,
    sa.Column("word", sa.String(64), primary_key=True),
    sa.Column("citizen", sa.Uuid(native_uuid=False), sa.ForeignKey("citizens.id"), primary_key=True),
    sa.Index(None, "citizen"),
    sqlite_with_rowid=False,
)

responsibilities = sa.Table(
    "responsibilities",
    metadata,
    _id(),
    _link("citizen", "citizens"),
    *map(_text, ("kind", "municipality")),
    _day("valid_from"),
    _day("valid_to"),
    _text("basis"),
    _flag("disputed"),
    _version(),
    sa.Index(None, "citizen"),
)

placements = sa.Table(
    "placements",
    metadata,
    _id(),
    _link("citizen", "citizens"),
    _text("rung"),
    _day("started_on", null=False),
    _text("offer"),
    _day("decided_on"),
    _day("planned_end"),
    _day("ended_on"),
    sa.Column("hours_per_week", Hours),
    *map(_text, ("method", "manner", "destination", "remark")),
    _day("next_follow_up"),
    _version(),
    sa.Index(None, "citizen", "started_on"),
    sa.Index(None, "ended_on", "rung"),
)

pauses = sa.Table(
    "pauses",
    metadata,
    _id(),
    sa.Column("of", sa.Uuid(native_uuid=False), nullable=False, index=True),
    _text("kind"),
    _day("started_on", null=False),
    _day("ended_on"),
    _version(),
)

needs = sa.Table(
    "needs",
    metadata,
    _id(),
    _link("citizen", "citizens"),
    _day("noticed_on", null=False),
    _day("met_on"),
    _text("text"),
    _version(),
    sa.Index(None, "citizen"),
)

shelters = sa.Table(
    "shelters",
    metadata,
    _id(),
    sa.Column("name", sa.Text, nullable=False, unique=True),
    sa.Column("capacity", sa.Integer),
    _text("address"),
    _text("phone"),
    _version(),
)

rooms = sa.Table(
    "rooms",
    metadata,
    _id(),
    _link("shelter", "shelters"),
    _text("name"),
    _text("floor"),
    sa.Column("places", sa.Integer, nullable=False, default=1, server_default="1"),
    _day("opened_on"),
    _day("closed_on"),
    _text("closed_reason"),
    _version(),
    sa.UniqueConstraint("shelter", "name"),
)

stays = sa.Table(
    "stays",
    metadata,
    _id(),
    _link("citizen", "citizens"),
    _link("shelter", "shelters"),
    _day("moved_in", null=False),
    _link("room", "rooms", null=True),
    _moment("moved_in_at"),
    _text("acting_municipality"),
    _text("referral_source"),
    _text("prior_situation"),
    sa.Column("contact_reasons", Codes, nullable=False, default=(), server_default=""),
    _text("key_worker"),
    _flag("house_rules_given"),
    _text("intake_remark"),
    _day("planned_move_out"),
    _text("planned_destination"),
    _day("moved_out"),
    _moment("moved_out_at"),
    _text("manner"),
    _text("destination"),
    _moment("last_seen"),
    _text("remark"),
    _version(),
    sa.Index(None, "citizen", "moved_in"),
    sa.Index(
        "ix_stays_year", "moved_out", "moved_in", "shelter", "citizen", "acting_municipality", "manner", "destination"
    ),
    sa.Index(None, "moved_in"),
    sa.Index(None, "room", "moved_out"),
)

plans = sa.Table(
    "plans",
    metadata,
    _id(),
    _link("citizen", "citizens"),
    _text("kind"),
    sa.Column("number", sa.Integer, nullable=False),
    _text("state"),
    sa.Column("content", Document(StayPlanContent), nullable=False),
    _link("stay", "stays", null=True),
    _text("author"),
    _day("started_on"),
    _day("agreed_on"),
    _moment("agreed_at"),
    _text("outcome"),
    _day("closed_on"),
    _link("replaces", "plans", null=True),
    _version(),
    sa.Index(None, "citizen", "number"),
    sa.Index(None, "stay"),
)

notes = sa.Table(
    "notes",
    metadata,
    _id(),
    _link("citizen", "citizens"),
    _moment("happened_at", null=False),
    *map(_text, ("contact_form", "source", "method")),
    sa.Column("dimensions", Codes, nullable=False, default=(), server_default=""),
    *map(_text, ("facts", "assessment", "citizens_words")),
    sa.Column("agreements", Document(Agreement, many=True), nullable=False, default=(), server_default="[]"),
    _day("next_contact"),
    _flag("matters_for_decision"),
    _text("informed_others"),
    sa.Column("duration_minutes", sa.Integer),
    _text("author"),
    _moment("signed_at", null=False),
    _link("addition_to", "notes", null=True),
    sa.Index(None, "citizen", "happened_at"),
)

follow_ups = sa.Table(
    "follow_ups",
    metadata,
    _id(),
    _link("citizen", "citizens"),
    _day("due", null=False),
    _text("reason"),
    _text("text"),
    sa.Column("about", sa.Uuid(native_uuid=False)),
    _text("rule"),
    _text("responsible"),
    _day("settled_on"),
    _text("settled_by"),
    _text("outcome"),
    _moment("made_at"),
    _version(),
    sa.Index(None, "settled_on", "due"),
    sa.Index(None, "citizen", "due"),
    sa.Index(None, "about"),
)

drafts = sa.Table(
    "drafts",
    metadata,
    _id(),
    _text("form"),
    _text("owner"),
    _moment("saved_at", null=False),
    sa.Column("fields", Document(dict), nullable=False),
    _link("citizen", "citizens", null=True),
    sa.Column("subject", sa.Uuid(native_uuid=False)),
    sa.Index(None, "owner", "form"),
)

imports = sa.Table(
    "imports",
    metadata,
    _id(),
    _text("kind"),
    sa.Column("digest", sa.String(64), nullable=False, index=True),
    _moment("at", null=False),
    sa.Column("rows", sa.Integer, nullable=False),
)

log_head = sa.Table(
    "log_head",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("digest", sa.String(64), nullable=False),
)
"""One row: where the access log ends. Without it, rows taken from the end would leave a chain that looks whole."""

access_log = sa.Table(
    "access_log",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    _moment("at", null=False),
    sa.Column("who", sa.String(16), nullable=False),
    sa.Column("what", sa.String(64), nullable=False),
    sa.Column("citizen", sa.Uuid(native_uuid=False)),
    sa.Column("subject", sa.Text, nullable=False, server_default=""),
    sa.Column("previous", sa.String(64), nullable=False),
    sa.Column("digest", sa.String(64), nullable=False),
    sa.Index(None, "citizen", "number"),
)
