"""Find uv, or bring it into the project's own folder: from the wheel that `uv.lock` names, checked by its hash.

Standard library only, for it runs before anything is installed. The index is the one the machine is set up for
(uv's and pip's variables and settings), or PyPI itself.
"""

import base64
import hashlib
import io
import os
import platform
import re
import shutil
import subprocess
import sys
import tomllib
import urllib.error
import urllib.parse
import urllib.request
import zipfile
from collections.abc import Iterator, Sequence
from configparser import ConfigParser
from html.parser import HTMLParser
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".tools"
TIMEOUT_SECONDS = 180
INDEX_VARIABLES = ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "PIP_INDEX_URL")
UV_SETTINGS = ("~/.config/uv/uv.toml", "/etc/uv/uv.toml")
PIP_SETTINGS = ("~/.config/pip/pip.conf", "~/.pip/pip.conf", "/etc/pip.conf")
MACHINES = {"amd64": "x86_64", "arm64": "aarch64"}


class NotToBeHad(Exception):
    """Something this machine cannot get. The text is one line for the person at the shell."""


def find() -> Path:
    """Return a uv that `pyproject.toml` accepts: the machine's, else the project's own, fetched when needed.

    Raises:
        NotToBeHad: No index answers, or none has a uv for this machine.
    """
    own = TOOLS / ("uv.exe" if os.name == "nt" else "uv")
    for found in (shutil.which("uv"), shutil.which(own)):
        if found and _accepted(found):
            return Path(found)
    return _fetch(own)


def index() -> str | None:
    """Return the index this machine is set up for, without a slash at the end, or None for PyPI itself."""
    named = [os.environ.get(name) for name in INDEX_VARIABLES]
    named += [*_named_by_uv(), _named_by_pip()]
    return next((address.rstrip("/") for address in named if address), None)


def choose(wheels: Sequence[str], system: str, machine: str, libc: str) -> str | None:
    """Return the wheel's file name for this kind of machine, or None when there is none.

    Args:
        wheels: File names as on PyPI.
        system: As `platform.system` says it.
        machine: As `platform.machine` says it, any case.
        libc: As `platform.libc_ver` names it; only asked on Linux, where any other than glibc takes musl's.

    >>> names = ["uv-1-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl", "uv-1-py3-none-win_amd64.whl"]
    >>> choose(names, "Windows", "AMD64", "")
    'uv-1-py3-none-win_amd64.whl'
    """
    machine = machine.lower()
    if system == "Linux":
        parts = ("manylinux" if libc == "glibc" else "musllinux", MACHINES.get(machine, machine))
    elif system == "Darwin":
        parts = ("macosx", machine)
    else:
        parts = ("win", machine)
    fits = re.compile(rf"[-.]{parts[0]}_?[0-9_]*_?{parts[1]}(\.|$)")
    return next((name for name in wheels if fits.search(name.removesuffix(".whl"))), None)


def _named_by_uv() -> Iterator[str]:
    """Yield the indexes that uv's own settings put in PyPI's place."""
    for path in map(Path, map(os.path.expanduser, UV_SETTINGS)):
        said = tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        yield from (each["url"] for each in said.get("index", []) if each.get("default"))
        yield from filter(None, [said.get("index-url")])


def _named_by_pip() -> str | None:
    """Return the index that pip's settings put in PyPI's place."""
    settings = ConfigParser(interpolation=None)
    settings.read([os.environ.get("PIP_CONFIG_FILE", ""), *map(os.path.expanduser, PIP_SETTINGS)])
    return settings.get("global", "index-url", fallback=None)


def _accepted(uv: str) -> bool:
    """Return whether uv says of itself that it may serve this project (`tool.uv.required-version`)."""
    asked = [uv, "export", "--frozen", "--offline", "--quiet", "--only-group", "tools", "--project", str(ROOT)]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


def _fetch(target: Path) -> Path:
    """Download the wheel that the lock names, compare its hash, and unpack its one program."""
    url, wanted = _locked()
    print(f"Fetching {url.rpartition('/')[2]}", file=sys.stderr)
    wheel = _download(_mirrored(url))
    if hashlib.sha256(wheel).hexdigest() != wanted:
        raise NotToBeHad(f"{url.rpartition('/')[2]} is not what uv.lock says it is: nothing was installed.")
    target.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(io.BytesIO(wheel)) as packed:
        inside = next(name for name in packed.namelist() if name.endswith(f"/scripts/{target.name}"))
        target.write_bytes(packed.read(inside))
    target.chmod(0o755)
    return target


def _locked() -> tuple[str, str]:
    """Return the address on PyPI and the SHA-256 of uv's wheel for this machine."""
    lock = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
    wheels = next(package["wheels"] for package in lock["package"] if package["name"] == "uv")
    by_name = {wheel["url"].rpartition("/")[2]: wheel for wheel in wheels}
    chosen = choose(list(by_name), platform.system(), platform.machine(), platform.libc_ver()[0])
    if chosen is None:
        raise NotToBeHad(f"PyPI has no uv for {platform.system()} on {platform.machine()}: install uv by hand.")
    return by_name[chosen]["url"], by_name[chosen]["hash"].removeprefix("sha256:")


def _mirrored(url: str) -> str:
    """Return where the machine's own index keeps the file that PyPI keeps at this address."""
    mirror = index()
    if mirror is None:
        return url
    page, links = f"{mirror}/uv/", _Links()
    links.feed(_download(page).decode())
    for link in links.found:
        if urllib.parse.unquote(link.partition("#")[0]).rpartition("/")[2] == url.rpartition("/")[2]:
            return urllib.parse.urljoin(page, link)
    raise NotToBeHad(f"The package index of this machine has no {url.rpartition('/')[2]}: install uv by hand.")


def _download(url: str) -> bytes:
    """Return what lies at an address, which may carry a name and password for the index."""
    parts = urllib.parse.urlsplit(url)
    asked = urllib.request.Request(parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl())  # noqa: S310
    if parts.username:
        secret = urllib.parse.unquote(f"{parts.username}:{parts.password or ''}")
        asked.add_header("Authorization", "Basic " + base64.b64encode(secret.encode()).decode())
    try:
        with urllib.request.urlopen(asked, timeout=TIMEOUT_SECONDS) as answer:  # noqa: S310
            content: bytes = answer.read()
            return content
    except OSError as error:
        if isinstance(error, urllib.error.HTTPError):
            error.close()
        raise NotToBeHad(f"uv cannot be fetched ({error}). Is the network there?") from error


class _Links(HTMLParser):
    """The links of an index's page, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the address of a link."""
        self.found += [value for name, value in attrs if tag == "a" and name == "href" and value]
