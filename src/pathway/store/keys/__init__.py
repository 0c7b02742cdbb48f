"""The key room: one random key encrypts the store, and this is how people get to it.

A passphrase for each user, a recovery code for the day they forget it, and, if they ask for it, the operating system's
keyring: each opens a slot of its own in ``keys.json``, and each slot holds the same key. Whoever knows none of them has
noise. There is no other way in, for us neither.
"""

from pathway.store.keys.attempts import seconds_left
from pathway.store.keys.kept import is_store, mend_spare, read_key_file, read_keys, restore_spare
from pathway.store.keys.key_file import KeyFile
from pathway.store.keys.passphrase import RECOMMENDED, SHORTEST, Cost, check_passphrase
from pathway.store.keys.recovery_code import RecoveryCode, new_recovery_code, read_recovery_code
from pathway.store.keys.remembered import forget, remember, remembers, unlock_remembered
from pathway.store.keys.secret import DataKey, Secret
from pathway.store.keys.unlocking import (
    create_keys,
    open_with_code,
    open_with_passphrase,
    unlock,
    unlock_with_recovery_code,
)
from pathway.store.keys.users import (
    add_user,
    change_passphrase,
    remove_user,
    renew_recovery_code,
    set_passphrase,
    users,
)

__all__ = [
    "RECOMMENDED",
    "SHORTEST",
    "Cost",
    "DataKey",
    "KeyFile",
    "RecoveryCode",
    "Secret",
    "add_user",
    "change_passphrase",
    "check_passphrase",
    "create_keys",
    "forget",
    "is_store",
    "mend_spare",
    "new_recovery_code",
    "open_with_code",
    "open_with_passphrase",
    "read_key_file",
    "read_keys",
    "read_recovery_code",
    "remember",
    "remembers",
    "remove_user",
    "renew_recovery_code",
    "restore_spare",
    "seconds_left",
    "set_passphrase",
    "unlock",
    "unlock_remembered",
    "unlock_with_recovery_code",
    "users",
]
