"""The first tables: citizens, the ladder, stays, plans, notes, what is due, drafts, and the access log."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

GUARDS = (
    (
        "CREATE TRIGGER notes_never_change BEFORE UPDATE ON notes BEGIN SELECT RAISE(ABORT, 'a signed note "
        "never changes'); END"
    ),
    (
        "CREATE TRIGGER notes_never_go BEFORE DELETE ON notes BEGIN SELECT RAISE(ABORT, 'a signed note is "
        "never deleted'); END"
    ),
    (
        "CREATE TRIGGER log_never_changes BEFORE UPDATE ON access_log BEGIN SELECT RAISE(ABORT, 'the access "
        "log never changes'); END"
    ),
    (
        "CREATE TRIGGER log_never_goes BEFORE DELETE ON access_log BEGIN SELECT RAISE(ABORT, 'the access log "
        "is never deleted'); END"
    ),
    (
        "CREATE TRIGGER agreed_plans_never_change BEFORE UPDATE ON plans WHEN OLD.state <> 'draft' AND "
        "(OLD.content IS NOT NEW.content OR OLD.agreed_at IS NOT NEW.agreed_at OR OLD.agreed_on IS NOT "
        "NEW.agreed_on OR OLD.outcome IS NOT NEW.outcome OR OLD.number IS NOT NEW.number OR OLD.stay IS NOT "
        "NEW.stay OR OLD.kind IS NOT NEW.kind OR OLD.replaces IS NOT NEW.replaces OR (NEW.state = 'draft' AND"
        " OLD.agreed_at IS NOT NULL)) BEGIN SELECT RAISE(ABORT, 'an agreed plan never changes'); END"
    ),
    (
        "CREATE TRIGGER agreed_plans_never_go BEFORE DELETE ON plans WHEN OLD.state <> 'draft' BEGIN SELECT "
        "RAISE(ABORT, 'an agreed plan is never deleted'); END"
    ),
)


def upgrade() -> None:
    """Make every table, and what the store itself refuses."""
    _access_log()
    _citizens()
    _imports()
    _log_head()
    _pauses()
    _settings()
    _shelters()
    _users()
    _citizen_words()
    _drafts()
    _follow_ups()
    _needs()
    _notes()
    _placements()
    _responsibilities()
    _rooms()
    _stays()
    _plans()
    if op.get_bind().dialect.name == "sqlite":
        for guard in GUARDS:
            op.execute(guard)


def downgrade() -> None:
    """Take every table away again; SQLite takes the guards with them."""
    for table in TABLES[::-1]:
        op.drop_table(table)


TABLES = (
    "access_log",
    "citizens",
    "imports",
    "log_head",
    "pauses",
    "settings",
    "shelters",
    "users",
    "citizen_words",
    "drafts",
    "follow_ups",
    "needs",
    "notes",
    "placements",
    "responsibilities",
    "rooms",
    "stays",
    "plans",
)


def _access_log() -> None:
    op.create_table(
        "access_log",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.String(26), nullable=False),
        sa.Column("who", sa.String(length=16), nullable=False),
        sa.Column("what", sa.String(length=64), nullable=False),
        sa.Column("citizen", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("subject", sa.Text(), server_default="", nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_access_log")),
    )
    op.create_index(op.f("ix_access_log_citizen_number"), "access_log", ["citizen", "number"], unique=False)


def _citizens() -> None:
    op.create_table(
        "citizens",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("number_kind", sa.Text(), server_default="", nullable=False),
        sa.Column("number", sa.Text(), server_default="", nullable=False),
        sa.Column("register_number", sa.Text(), server_default="", nullable=False),
        sa.Column("given_names", sa.Text(), server_default="", nullable=False),
        sa.Column("family_name", sa.Text(), server_default="", nullable=False),
        sa.Column("called", sa.Text(), server_default="", nullable=False),
        sa.Column("former_name", sa.Text(), server_default="", nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("sex", sa.Text(), server_default="", nullable=False),
        sa.Column("address", sa.Text(), server_default="", nullable=False),
        sa.Column("phone", sa.Text(), server_default="", nullable=False),
        sa.Column("relatives", sa.Text(), server_default="", nullable=False),
        sa.Column("protection", sa.Text(), server_default="", nullable=False),
        sa.Column("protected_until", sa.Date(), nullable=True),
        sa.Column("acting_municipality", sa.Text(), server_default="", nullable=False),
        sa.Column("paying_municipality", sa.Text(), server_default="", nullable=False),
        sa.Column("income_basis", sa.Text(), server_default="", nullable=False),
        sa.Column("worker", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_citizens")),
    )
    op.create_index(op.f("ix_citizens_birth_date"), "citizens", ["birth_date"], unique=False)
    op.create_index(
        op.f("ix_citizens_family_name_given_names"), "citizens", ["family_name", "given_names"], unique=False
    )
    op.create_index(op.f("ix_citizens_number_kind_number"), "citizens", ["number_kind", "number"], unique=False)
    op.create_index(op.f("ix_citizens_register_number"), "citizens", ["register_number"], unique=False)
    op.create_index(op.f("ix_citizens_worker_family_name"), "citizens", ["worker", "family_name"], unique=False)


def _imports() -> None:
    op.create_table(
        "imports",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("at", sa.String(26), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imports")),
    )
    op.create_index(op.f("ix_imports_digest"), "imports", ["digest"], unique=False)


def _log_head() -> None:
    op.create_table(
        "log_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_log_head")),
    )


def _pauses() -> None:
    op.create_table(
        "pauses",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("of", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pauses")),
    )
    op.create_index(op.f("ix_pauses_of"), "pauses", ["of"], unique=False)


def _settings() -> None:
    op.create_table(
        "settings",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_settings")),
    )


def _shelters() -> None:
    op.create_table(
        "shelters",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("address", sa.Text(), server_default="", nullable=False),
        sa.Column("phone", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shelters")),
        sa.UniqueConstraint("name", name=op.f("uq_shelters_name")),
    )


def _users() -> None:
    op.create_table(
        "users",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("initials", sa.String(length=8), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("role", sa.Text(), server_default="", nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_users")),
        sa.UniqueConstraint("initials", name=op.f("uq_users_initials")),
    )


def _citizen_words() -> None:
    op.create_table(
        "citizen_words",
        sa.Column("word", sa.String(length=64), nullable=False),
        sa.Column("citizen", sa.Uuid(native_uuid=False), nullable=False),
        sa.ForeignKeyConstraint(["citizen"], ["citizens.id"], name=op.f("fk_citizen_words_citizen")),
        sa.PrimaryKeyConstraint("word", "citizen", name=op.f("pk_citizen_words")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_citizen_words_citizen"), "citizen_words", ["citizen"], unique=False)


def _drafts() -> None:
    op.create_table(
        "drafts",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("form", sa.Text(), server_default="", nullable=False),
        sa.Column("owner", sa.Text(), server_default="", nullable=False),
        sa.Column("saved_at", sa.String(26), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("citizen", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("subject", sa.Uuid(native_uuid=False), nullable=True),
        sa.ForeignKeyConstraint(["citizen"], ["citizens.id"], name=op.f("fk_drafts_citizen")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drafts")),
    )
    op.create_index(op.f("ix_drafts_owner_form"), "drafts", ["owner", "form"], unique=False)


def _follow_ups() -> None:
    op.create_table(
        "follow_ups",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("citizen", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("about", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("rule", sa.Text(), server_default="", nullable=False),
        sa.Column("responsible", sa.Text(), server_default="", nullable=False),
        sa.Column("settled_on", sa.Date(), nullable=True),
        sa.Column("settled_by", sa.Text(), server_default="", nullable=False),
        sa.Column("outcome", sa.Text(), server_default="", nullable=False),
        sa.Column("made_at", sa.String(26), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["citizen"], ["citizens.id"], name=op.f("fk_follow_ups_citizen")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_ups")),
    )
    op.create_index(op.f("ix_follow_ups_about"), "follow_ups", ["about"], unique=False)
    op.create_index(op.f("ix_follow_ups_citizen_due"), "follow_ups", ["citizen", "due"], unique=False)
    op.create_index(op.f("ix_follow_ups_settled_on_due"), "follow_ups", ["settled_on", "due"], unique=False)


def _needs() -> None:
    op.create_table(
        "needs",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("citizen", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("noticed_on", sa.Date(), nullable=False),
        sa.Column("met_on", sa.Date(), nullable=True),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["citizen"], ["citizens.id"], name=op.f("fk_needs_citizen")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_needs")),
    )
    op.create_index(op.f("ix_needs_citizen"), "needs", ["citizen"], unique=False)


def _notes() -> None:
    op.create_table(
        "notes",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("citizen", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("happened_at", sa.String(26), nullable=False),
        sa.Column("contact_form", sa.Text(), server_default="", nullable=False),
        sa.Column("source", sa.Text(), server_default="", nullable=False),
        sa.Column("method", sa.Text(), server_default="", nullable=False),
        sa.Column("dimensions", sa.Text(), server_default="", nullable=False),
        sa.Column("facts", sa.Text(), server_default="", nullable=False),
        sa.Column("assessment", sa.Text(), server_default="", nullable=False),
        sa.Column("citizens_words", sa.Text(), server_default="", nullable=False),
        sa.Column("agreements", sa.Text(), server_default="[]", nullable=False),
        sa.Column("next_contact", sa.Date(), nullable=True),
        sa.Column("matters_for_decision", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("informed_others", sa.Text(), server_default="", nullable=False),
        sa.Column("duration_minutes", sa.Integer(), nullable=True),
        sa.Column("author", sa.Text(), server_default="", nullable=False),
        sa.Column("signed_at", sa.String(26), nullable=False),
        sa.Column("addition_to", sa.Uuid(native_uuid=False), nullable=True),
        sa.ForeignKeyConstraint(["addition_to"], ["notes.id"], name=op.f("fk_notes_addition_to")),
        sa.ForeignKeyConstraint(["citizen"], ["citizens.id"], name=op.f("fk_notes_citizen")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notes")),
    )
    op.create_index(op.f("ix_notes_citizen_happened_at"), "notes", ["citizen", "happened_at"], unique=False)


def _placements() -> None:
    op.create_table(
        "placements",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("citizen", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("rung", sa.Text(), server_default="", nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("offer", sa.Text(), server_default="", nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("planned_end", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("hours_per_week", sa.String(12), nullable=True),
        sa.Column("method", sa.Text(), server_default="", nullable=False),
        sa.Column("manner", sa.Text(), server_default="", nullable=False),
        sa.Column("destination", sa.Text(), server_default="", nullable=False),
        sa.Column("remark", sa.Text(), server_default="", nullable=False),
        sa.Column("next_follow_up", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["citizen"], ["citizens.id"], name=op.f("fk_placements_citizen")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_placements")),
    )
    op.create_index(op.f("ix_placements_citizen_started_on"), "placements", ["citizen", "started_on"], unique=False)
    op.create_index(op.f("ix_placements_ended_on_rung"), "placements", ["ended_on", "rung"], unique=False)


def _responsibilities() -> None:
    op.create_table(
        "responsibilities",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("citizen", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("municipality", sa.Text(), server_default="", nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("basis", sa.Text(), server_default="", nullable=False),
        sa.Column("disputed", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["citizen"], ["citizens.id"], name=op.f("fk_responsibilities_citizen")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_responsibilities")),
    )
    op.create_index(op.f("ix_responsibilities_citizen"), "responsibilities", ["citizen"], unique=False)


def _rooms() -> None:
    op.create_table(
        "rooms",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("shelter", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("floor", sa.Text(), server_default="", nullable=False),
        sa.Column("places", sa.Integer(), server_default="1", nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("closed_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["shelter"], ["shelters.id"], name=op.f("fk_rooms_shelter")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rooms")),
        sa.UniqueConstraint("shelter", "name", name=op.f("uq_rooms_shelter_name")),
    )


def _stays() -> None:
    op.create_table(
        "stays",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("citizen", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("shelter", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("moved_in", sa.Date(), nullable=False),
        sa.Column("room", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("moved_in_at", sa.String(26), nullable=True),
        sa.Column("acting_municipality", sa.Text(), server_default="", nullable=False),
        sa.Column("referral_source", sa.Text(), server_default="", nullable=False),
        sa.Column("prior_situation", sa.Text(), server_default="", nullable=False),
        sa.Column("contact_reasons", sa.Text(), server_default="", nullable=False),
        sa.Column("key_worker", sa.Text(), server_default="", nullable=False),
        sa.Column("house_rules_given", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("intake_remark", sa.Text(), server_default="", nullable=False),
        sa.Column("planned_move_out", sa.Date(), nullable=True),
        sa.Column("planned_destination", sa.Text(), server_default="", nullable=False),
        sa.Column("moved_out", sa.Date(), nullable=True),
        sa.Column("moved_out_at", sa.String(26), nullable=True),
        sa.Column("manner", sa.Text(), server_default="", nullable=False),
        sa.Column("destination", sa.Text(), server_default="", nullable=False),
        sa.Column("last_seen", sa.String(26), nullable=True),
        sa.Column("remark", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["citizen"], ["citizens.id"], name=op.f("fk_stays_citizen")),
        sa.ForeignKeyConstraint(["room"], ["rooms.id"], name=op.f("fk_stays_room")),
        sa.ForeignKeyConstraint(["shelter"], ["shelters.id"], name=op.f("fk_stays_shelter")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stays")),
    )
    op.create_index(op.f("ix_stays_citizen_moved_in"), "stays", ["citizen", "moved_in"], unique=False)
    op.create_index(op.f("ix_stays_moved_in"), "stays", ["moved_in"], unique=False)
    op.create_index(op.f("ix_stays_moved_out_moved_in"), "stays", ["moved_out", "moved_in"], unique=False)
    op.create_index(op.f("ix_stays_room_moved_out"), "stays", ["room", "moved_out"], unique=False)


def _plans() -> None:
    op.create_table(
        "plans",
        sa.Column("id", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("citizen", sa.Uuid(native_uuid=False), nullable=False),
        sa.Column("kind", sa.Text(), server_default="", nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), server_default="", nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("stay", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("author", sa.Text(), server_default="", nullable=False),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("agreed_on", sa.Date(), nullable=True),
        sa.Column("agreed_at", sa.String(26), nullable=True),
        sa.Column("outcome", sa.Text(), server_default="", nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("replaces", sa.Uuid(native_uuid=False), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["citizen"], ["citizens.id"], name=op.f("fk_plans_citizen")),
        sa.ForeignKeyConstraint(["replaces"], ["plans.id"], name=op.f("fk_plans_replaces")),
        sa.ForeignKeyConstraint(["stay"], ["stays.id"], name=op.f("fk_plans_stay")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plans")),
    )
    op.create_index(op.f("ix_plans_citizen_number"), "plans", ["citizen", "number"], unique=False)
    op.create_index(op.f("ix_plans_stay"), "plans", ["stay"], unique=False)
