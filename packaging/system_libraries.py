"""Find the system libraries that Qt asks Linux for, and install those that are missing where we may.

Standard library only. Windows and macOS need none. On Debian and Ubuntu the packages are installed when we are root
or sudo asks no password; elsewhere one line says what to type.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# What Pathway loads of Qt, directly or as a plugin. What these ask for, and do not find, is missing.
LOADED = (
    "Qt{Core,Gui,Widgets,Svg,PrintSupport}.abi3.so",
    "Qt/libexec/uic",
    "lupdate",
    "lrelease",
    "Qt/plugins/platforms/libq{offscreen,wayland,xcb}.so",
    "Qt/plugins/wayland-shell-integration/libxdg-shell.so",
    "Qt/plugins/xcbglintegrations/*.so",
    "Qt/plugins/printsupport/*.so",
)
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}


def install_missing() -> str | None:
    """Install what Qt lacks, and return None; or one line that says what the person must type."""
    missing = find_missing()
    if not missing:
        return None
    packages = sorted({PACKAGES[name] for name in missing if name in PACKAGES})
    unknown = sorted(missing - PACKAGES.keys())
    if unknown or not shutil.which("apt-get"):
        return f"Qt needs libraries this system lacks, install the packages that hold them: {' '.join(sorted(missing))}"
    root = _as_root()
    if root is None:
        return f"Qt needs libraries this system lacks. Type: sudo apt-get install {' '.join(packages)}"
    print(f"Installing what Qt needs of the system: {' '.join(packages)}", file=sys.stderr)
    _apt(root, packages)
    left = find_missing()
    return f"Qt still lacks {' '.join(sorted(left))}: see what apt-get said above." if left else None


def find_missing() -> set[str]:
    """Return the names of the shared objects that Qt asks for and the system does not have."""
    if not sys.platform.startswith("linux"):
        return set()
    files = [str(path) for pattern in LOADED for path in _files(pattern)]
    said = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False).stdout
    return parse_missing(said.splitlines())


def parse_missing(lines: Iterable[str]) -> set[str]:
    """Return the libraries that ``ldd`` names as not found.

    >>> parse_missing(["libEGL.so.1 => not found", "libc.so.6 => /lib/libc.so.6 (0x7f)"])
    {'libEGL.so.1'}
    """
    return {line.split()[0] for line in lines if line.rstrip().endswith("=> not found")}


def _files(pattern: str) -> list[Path]:
    """Return the files of PySide6 that a pattern means, in the project's environment."""
    before, brace, rest = pattern.partition("{")
    words, _, after = rest.partition("}")
    names = [before + word + after for word in words.split(",")] if brace else [pattern]
    return [path for name in names for path in (ROOT / ".venv").glob(f"lib/python3*/site-packages/PySide6/{name}")]


def _as_root() -> list[str] | None:
    """Return what goes before a command that must run as root, or None when we may not."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo, "-n"]
    return None


def _apt(root: list[str], packages: list[str]) -> None:
    """Install packages with the machine's own list of sources, quietly and without questions."""
    apt = [*root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
    subprocess.run([*apt, "update"], stdout=sys.stderr, check=False)
    subprocess.run(
        [*apt, "install", "--no-install-recommends", "-y", *packages], stdout=subprocess.DEVNULL, check=False
    )
