"""Columns that give back what they were given: moments with a zone, tuples of codes, documents."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.types import TypeDecorator

from pathway.base.plain import from_plain, to_plain


class Moment(TypeDecorator[datetime]):
    """A moment in UTC, stored as ISO text with microseconds so that text order is time order."""

    impl = sa.String(26)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> str | None:  # noqa: ARG002
        """Refuse a moment without a zone: it would be somebody's local time."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a zone")
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> datetime | None:  # noqa: ARG002
        """Give the moment back in UTC."""
        return None if value is None else datetime.fromisoformat(value).replace(tzinfo=UTC)


class Codes(TypeDecorator[tuple[str, ...]]):
    """A tuple of codes, stored as text with commas; codes hold none."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: sa.Dialect) -> str:  # noqa: ARG002
        """Join."""
        return ",".join(value or ())

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> tuple[str, ...]:  # noqa: ARG002
        """Part."""
        return tuple(value.split(",")) if value else ()


class Hours(TypeDecorator[Decimal]):
    """A decimal number, stored as text: SQLite's own numbers would round it."""

    impl = sa.String(12)
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: sa.Dialect) -> str | None:  # noqa: ARG002
        """Write it out."""
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> Decimal | None:  # noqa: ARG002
        """Read it back."""
        return None if value is None else Decimal(value)


class Document(TypeDecorator[Any]):
    """A frozen dataclass, or a tuple of them, as one checked JSON column."""

    impl = sa.Text
    cache_ok = True

    def __init__(self, kind: type, many: bool = False) -> None:
        super().__init__()
        self.kind = kind
        self.many = many

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> str:  # noqa: ARG002
        """Write the document out, its keys in their order."""
        return json.dumps(to_plain(value), ensure_ascii=False, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> Any:  # noqa: ARG002
        """Build the document again."""
        plain = json.loads(value) if value else ([] if self.many else {})
        build: Callable[[Any], Any] = dict if self.kind is dict else lambda each: from_plain(self.kind, each)
        return tuple(build(each) for each in plain) if self.many else build(plain)
