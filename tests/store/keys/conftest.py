"""A store's keys in a real folder, with passphrases that are cheap to check."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import keyring
import pytest
from hypothesis import settings

from keyring_stand_in import KeyringStandIn
from pathway.store.keys import RecoveryCode, Secret, create_keys
from pathway.store.keys.passphrase import LEAST
from pathway.store.keys.recovery_code import ALPHABET, with_check
from store.keys.made_keys import NOW, Made

# No group of it is found in a file or a traceback by chance.
DRAWN = [ALPHABET.index(sign) for sign in "7KQM3TXDP9WRH4LC6VNFZ2JBM8YAE5"]


# A key is slow on purpose, and so is a disk that is asked to be sure: no example is wrong for taking its time.
settings.register_profile("slow on purpose", deadline=None)
settings.load_profile("slow on purpose")


@pytest.fixture
def made(tmp_path: Path) -> Made:
    folder = tmp_path / "lindevangen.pathway"
    passphrase, code = Secret("tre grønne cykler"), RecoveryCode(with_check(DRAWN))
    return Made(folder, create_keys(folder, uuid4(), "KL", passphrase, code, NOW, cost=LEAST), passphrase, code, NOW)


@pytest.fixture
def stand_in() -> Iterator[KeyringStandIn]:
    before = keyring.get_keyring()
    keyring.set_keyring(KeyringStandIn())
    found = keyring.get_keyring()
    assert isinstance(found, KeyringStandIn)
    yield found
    keyring.set_keyring(before)
