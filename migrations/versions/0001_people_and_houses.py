"""People and houses: users, citizens and the words they are found by, shelters, rooms, stays."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
TABLES = ("citizens", "settings", "shelters", "users", "citizen_words", "responsibilities", "rooms", "stays")


def upgrade() -> None:
    """Make the tables."""
    _citizens()
    _settings()
    _shelters()
    _users()
    _citizen_words()
    _responsibilities()
    _rooms()
    _stays()


def downgrade() -> None:
    """Take the tables away again."""
    for table in TABLES[::-1]:
        op.drop_table(table)


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
    op.create_index(op.f("ix_stays_room_moved_out"), "stays", ["room", "moved_out"], unique=False)
    op.create_index(
        "ix_stays_year",
        "stays",
        ["moved_out", "moved_in", "shelter", "citizen", "acting_municipality", "manner", "destination"],
        unique=False,
    )
