"""The start of the desktop, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

BEGIN = """
import gc, linecache, sys
from pathlib import Path
from pathway import app
start = app.desktop()
told = [gc.isenabled()]
class Window(start.MainWindow):
    def __init__(self, *asked):
        super().__init__(*asked)
        self.begun.connect(self.tell)
    def tell(self):
        from PySide6.QtCore import QTimer
        QTimer.singleShot(0, self.done)
    def done(self):
        told.append(gc.isenabled())
        self.close()
start.MainWindow = Window
start.open_desktop(Path(sys.argv[1]))
print(told, sum("/sqlalchemy/" in Path(file).as_posix() for file in linecache.cache), "sqlalchemy" in sys.modules)
"""


def test_nothing_is_collected_until_the_window_has_begun_and_no_source_is_kept(tmp_path: Path) -> None:
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    command = [sys.executable, "-c", BEGIN, str(tmp_path / "none.pathway")]
    asked = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=True, timeout=60)
    assert asked.stdout.strip() == "[False, True] 0 True"
