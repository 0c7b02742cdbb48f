"""Where the program's own files and the person's files lie. No file is opened here."""

from pathlib import Path

import platformdirs

import pathway

_PACKAGE = Path(pathway.__file__).parent
_CHECKOUT = _PACKAGE.parent.parent


def resources() -> Path:
    """Return the folder of what is shown but not drawn: beside the package, or in a checkout at its top."""
    packaged = _PACKAGE / "resources"
    return packaged if packaged.is_dir() else _CHECKOUT / "resources"


def migrations() -> Path:
    """Return the folder with the store's migrations, found as `resources` is."""
    packaged = _PACKAGE / "migrations"
    return packaged if packaged.is_dir() else _CHECKOUT / "migrations"


def data_folder() -> Path:
    """Return the user's data folder, where a store lies unless another place is named."""
    return Path(platformdirs.user_data_dir("Pathway", appauthor=False))


def log_folder() -> Path:
    """Return the folder of the program's own log, which holds no personal data."""
    return Path(platformdirs.user_log_dir("Pathway", appauthor=False))


def default_store() -> Path:
    """Return the store that is opened when none is named."""
    return data_folder() / "pathway.pathway"


def preferences_file() -> Path:
    """Return the file of what this person prefers on this machine: look, language, recent stores. No names in it."""
    return Path(platformdirs.user_config_dir("Pathway", appauthor=False)) / "pathway.ini"


STORE_FILES = ("keys.json", "keys.json.spare", "store.db")
"""What a store's folder holds. Told here too, so that the door can look before the store's room is read."""


def holds_store(folder: Path) -> bool:
    """Whether a store lies in a folder, whole or not."""
    return any((folder / name).is_file() for name in STORE_FILES)
