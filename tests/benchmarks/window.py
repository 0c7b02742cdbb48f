"""The window against a bare PySide6 main window: start, unlock and memory, each in processes of their own."""

import json
import os
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from statistics import median

from benchmarks import big_stores
from benchmarks.measure import Measure, against

ROUNDS = 7
PASSPHRASE = "syv stille svaner"

BARE = """
import os
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, done)
def done():
    print(open('/proc/self/status').read().split('VmRSS:')[1].split()[0], flush=True)
    os._exit(0)
app = QApplication([])
window = Window()
window.resize(1366, 688)
window.show()
app.exec()
"""

DOOR = """
import sys
from pathlib import Path
from pathway import app
start = app.desktop()
import os
from PySide6.QtCore import QTimer
def done():
    os._exit(0)
class Window(start.MainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, done)
        super().paintEvent(event)
start.MainWindow = Window
start.open_desktop(Path(sys.argv[1]))
"""

INSIDE = """
import json, sys, time
from pathlib import Path
from pathway import app as entrance
start = entrance.desktop()
from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from pathway.base.places import preferences_file
from pathway.desktop.preferences import Preferences
folder, passphrase, initials = Path(sys.argv[1]), *sys.argv[2:]
app = start.application()
Preferences(preferences_file()).opened(folder, "", initials)
window = start.show_window(app, folder)
tick = QTimer()
tick.start(100)
def until(ready):
    limit = time.monotonic() + 60
    while not ready():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        assert time.monotonic() < limit, "it never came"
until(lambda: window.centralWidget().form.initials.value() is not None)
quiet = time.monotonic() + 2
until(lambda: time.monotonic() > quiet)
form = window.centralWidget().form
form.passphrase.setText(passphrase)
begun = time.perf_counter()
enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
app.sendEvent(form.passphrase, enter)
until(lambda: window.frame() is not None and getattr(window.frame().opening.stack.currentWidget(), "_day", None))
app.processEvents()
taken = time.perf_counter() - begun
settled = time.monotonic() + 1
until(lambda: time.monotonic() > settled)
rss = int(open('/proc/self/status').read().split('VmRSS:')[1].split()[0])
print(json.dumps({"seconds": taken, "rss": rss}), flush=True)
import os
os._exit(0)
"""


@cache
def _kept() -> tempfile.TemporaryDirectory[str]:
    """Return where Python keeps what it has compiled, as an installed program has it, and where preferences lie."""
    return tempfile.TemporaryDirectory()


def _surroundings() -> dict[str, str]:
    given = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    kept = _kept().name
    return {**given, "PYTHONPYCACHEPREFIX": kept, "XDG_CONFIG_HOME": kept, "QT_QPA_PLATFORM": "offscreen"}


def _run(program: str, *arguments: object) -> tuple[float, str]:
    """Return the seconds from the process's start to its end, and its last line."""
    import time

    command = [sys.executable, "-c", program, *map(str, arguments)]
    begun = time.perf_counter()
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=_surroundings())
    return time.perf_counter() - begun, (done.stdout.strip().splitlines() or [""])[-1]


def _store(home: Path, citizens: int) -> Path:
    from pathway.casework import stores

    folder = home / "bench.pathway"
    asked = stores.NewStore(
        folder, "Bænken", "147", "KL", "Karen Lindgaard", stores.Secret(PASSPHRASE), stores.new_code()
    )
    office = stores.make_store(asked)
    if citizens:
        big_stores.add_citizens(office.safe, citizens)
    office.safe.close()
    return folder


def cold_start() -> Measure:
    """From the start of the process to the first painted unlock page, against a bare window."""
    with tempfile.TemporaryDirectory() as name:
        folder = _store(Path(name), 0)
        _run(BARE), _run(DOOR, folder)
        ours, theirs = [], []
        for _ in range(ROUNDS):
            ours.append(_run(DOOR, folder)[0])
            theirs.append(_run(BARE)[0])
    return against("cold start: unlock page painted / bare main window", median(ours), median(theirs), 1.7)


def unlock() -> Measure:
    """From Enter on the right passphrase to a Today page that can be used, 10,000 citizens, against Argon2id alone."""
    import time

    from pathway.casework import stores
    from pathway.store.keys.passphrase import RECOMMENDED, key_from_passphrase
    from pathway.store.keys.secret import Secret

    with tempfile.TemporaryDirectory() as name:
        folder = _store(Path(name), 10_000)
        ours, theirs = [], []
        for _ in range(ROUNDS):
            ours.append(float(json.loads(_run(INSIDE, folder, PASSPHRASE, *stores.users_of(folder)[:1])[1])["seconds"]))
            begun = time.perf_counter()
            key_from_passphrase(Secret(PASSPHRASE), bytes(16), RECOMMENDED)
            theirs.append(time.perf_counter() - begun)
    return against("right passphrase to Today, 10,000 citizens / Argon2id", median(ours), median(theirs), 2)


def memory() -> Measure:
    """Resident memory of the open window with the demonstration, against a bare window."""
    from pathway.casework import stores
    from pathway.casework.demo.making import make_demo

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "demo.pathway"
        make_demo(folder, stores.Secret(PASSPHRASE))
        _run(INSIDE, folder, PASSPHRASE, *stores.users_of(folder)[:1])  # what is compiled now is read the next time
        ours = int(json.loads(_run(INSIDE, folder, PASSPHRASE, *stores.users_of(folder)[:1])[1])["rss"])
        theirs = int(_run(BARE)[1])
    told = f"{ours / 1024:.0f} MiB against {theirs / 1024:.0f} MiB"
    return Measure("memory, demonstration open / bare main window", ours / theirs, 2.5, "×", told)
