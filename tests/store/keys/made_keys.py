"""A store that was just made, and all that opens it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pathway.store.keys import DataKey, RecoveryCode, Secret

NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Made:
    """A store that KL has just made, and all that opens it."""

    folder: Path
    data_key: DataKey
    passphrase: Secret
    code: RecoveryCode
    now: datetime

    @property
    def code_typed(self) -> Secret:
        """The recovery code as it is printed."""
        return Secret(" ".join(self.code.groups))
