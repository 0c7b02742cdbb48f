"""Frozen dataclasses as plain JSON values and back: for columns, drafts, files and the shell."""

from collections.abc import Hashable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints
from uuid import UUID

T = TypeVar("T")


def to_plain(value: object) -> Any:
    """Return the value as what JSON knows; dates and moments as ISO text, ids as text, tuples as lists."""
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: to_plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, (UUID, Decimal)):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): to_plain(each) for key, each in value.items()}
    if isinstance(value, (tuple, list, frozenset, set)):
        return [to_plain(each) for each in value]
    return value


def from_plain(kind: type[T], plain: Mapping[str, Any]) -> T:
    """Return the dataclass that `to_plain` made the mapping from.

    Fields that the mapping does not name keep their defaults, names that the class does not know are passed over: a
    newer version's document can be read by an older one of the same store.

    Raises:
        ValueError, TypeError: The mapping's values do not fit the class.
    """
    hints = _hints(cast(Hashable, kind))
    known = {name: value for name, value in plain.items() if name in hints}
    return kind(**{name: _back(hints[name], value) for name, value in known.items()})


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _back(hint: Any, value: Any) -> Any:
    if value is None:
        return None
    if get_origin(hint) in (Union, UnionType):
        hint = next(arm for arm in get_args(hint) if arm is not type(None))
    hint = getattr(hint, "__supertype__", hint)
    if get_origin(hint) is tuple:
        return tuple(_back(get_args(hint)[0], each) for each in value)
    if is_dataclass(hint) and isinstance(hint, type):
        return from_plain(hint, value)
    if hint in (date, datetime):
        return hint.fromisoformat(value)
    return hint(value) if hint in (UUID, Decimal) else value
