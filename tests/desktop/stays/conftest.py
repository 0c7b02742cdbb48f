"""The window that dialogs lie over."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget


@pytest.fixture
def window(shown: Callable[..., QWidget]) -> QWidget:
    """Hold the window for as long as the test runs: a dialog goes with its window."""
    return shown(QWidget(), 1190, 688)
