"""The pinned PySide6 survives a long day: 6.12.0 on Python 3.11 aborted within 50,000 ordinary calls."""

import subprocess
import sys

ROUNDS = 50_000
PROGRAM = f"""
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel()
for number in range({ROUNDS}):
    label.setText("i dag")
    label.setToolTip("i dag")
    label.setVisible(False)
print("alive")
"""


def test_fifty_thousand_ordinary_calls_do_not_end_the_program() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], check=False, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "alive\n"
