"""Records: placements, plans, notes, what is due, drafts, and the access log with what the store refuses."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

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
TABLES = (
    "access_log",
    "imports",
    "log_head",
    "pauses",
    "drafts",
    "follow_ups",
    "needs",
    "notes",
    "placements",
    "plans",
)


def upgrade() -> None:
    """Make the tables, and what the store itself refuses."""
    _access_log()
    _imports()
    _log_head()
    _pauses()
    _drafts()
    _follow_ups()
    _needs()
    _notes()
    _placements()
    _plans()
    if op.get_bind().dialect.name == "sqlite":
        for guard in GUARDS:
            op.execute(guard)


def downgrade() -> None:
    """Take the tables away again; SQLite takes the guards with them."""
    for table in TABLES[::-1]:
        op.drop_table(table)


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
