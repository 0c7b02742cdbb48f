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
