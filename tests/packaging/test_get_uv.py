"""uv comes from the index that the machine is set up for, fits the machine, and is what the lock says it is."""

import base64
import functools
import hashlib
import os
import platform
import threading
import zipfile
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import get_uv

WHEELS = [
    "uv-1-py3-none-macosx_10_12_x86_64.whl",
    "uv-1-py3-none-macosx_11_0_arm64.whl",
    "uv-1-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl",
    "uv-1-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl",
    "uv-1-py3-none-musllinux_1_1_x86_64.whl",
    "uv-1-py3-none-win_amd64.whl",
    "uv-1-py3-none-win_arm64.whl",
]
PROGRAM = "uv.exe" if os.name == "nt" else "uv"


class Guarded(SimpleHTTPRequestHandler):
    """An index that opens only with a name and a password, as a company's own does."""

    def do_GET(self) -> None:
        """Serve the folder to who knows the password."""
        if self.headers["Authorization"] == "Basic " + base64.b64encode(b"anna:s3cret/").decode():
            super().do_GET()
        else:
            self.send_error(401)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the library's own name
        """Say nothing."""


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without uv, and without settings for an index."""
    for name in (*get_uv.INDEX_VARIABLES, "PIP_CONFIG_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(get_uv, "PIP_SETTINGS", (str(tmp_path / "pip.conf"),))
    monkeypatch.setattr(get_uv, "UV_SETTINGS", (str(tmp_path / "uv.toml"),))
    monkeypatch.setattr(get_uv, "ROOT", tmp_path)
    monkeypatch.setattr(get_uv, "TOOLS", tmp_path / ".tools")
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


@pytest.fixture
def index(machine: Path) -> Iterator[str]:
    """The machine's own index, with a uv for it, and a lock that names that uv as it lies on PyPI."""
    name = get_uv.choose(WHEELS, platform.system(), platform.machine(), platform.libc_ver()[0])
    assert name
    wheel = machine / "index" / "uv" / name
    wheel.parent.mkdir(parents=True)
    with zipfile.ZipFile(wheel, "w") as packed:
        packed.writestr(f"uv-1.data/scripts/{PROGRAM}", "the program")
    (wheel.parent / "index.html").write_text(f'<a href="../uv/{name}#sha256=0">{name}</a>', encoding="utf-8")
    lock(machine, name, hashlib.sha256(wheel.read_bytes()).hexdigest())
    answers = functools.partial(Guarded, directory=str(machine / "index"))
    with ThreadingHTTPServer(("127.0.0.1", 0), answers) as server:
        threading.Thread(target=server.serve_forever).start()
        yield f"http://anna:s3cret%2F@127.0.0.1:{server.server_port}/"
        server.shutdown()


def lock(machine: Path, name: str, digest: str) -> None:
    wheel = f'{{ url = "https://files.pythonhosted.org/packages/{name}", hash = "sha256:{digest}" }}'
    (machine / "uv.lock").write_text(f'[[package]]\nname = "uv"\nwheels = [{wheel}]\n', encoding="utf-8")


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        (("Linux", "x86_64", "glibc"), WHEELS[3]),
        (("Linux", "x86_64", "musl"), WHEELS[4]),
        (("Linux", "aarch64", "glibc"), WHEELS[2]),
        (("Linux", "aarch64", ""), WHEELS[2]),
        (("Darwin", "arm64", ""), WHEELS[1]),
        (("Darwin", "x86_64", ""), WHEELS[0]),
        (("Windows", "AMD64", ""), WHEELS[5]),
        (("Windows", "ARM64", ""), WHEELS[6]),
        (("Linux", "mips", "glibc"), None),
    ],
)
def test_each_kind_of_machine_gets_its_own_wheel(kind: tuple[str, str, str], wanted: str | None) -> None:
    assert get_uv.choose(WHEELS, *kind) == wanted


def test_a_machine_without_settings_asks_pypi_itself(machine: Path) -> None:
    assert get_uv.index() is None


def test_uvs_variable_comes_before_pips_and_both_before_the_settings(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (machine / "pip.conf").write_text("[global]\nindex-url = https://pip.example/simple/\n", encoding="utf-8")
    assert get_uv.index() == "https://pip.example/simple"
    (machine / "uv.toml").write_text('[[index]]\nurl = "https://uv.example/simple"\ndefault = true\n', "utf-8")
    assert get_uv.index() == "https://uv.example/simple"
    monkeypatch.setenv("PIP_INDEX_URL", "https://pip-variable.example/simple")
    assert get_uv.index() == "https://pip-variable.example/simple"
    monkeypatch.setenv("UV_DEFAULT_INDEX", "https://uv-variable.example/simple")
    assert get_uv.index() == "https://uv-variable.example/simple"


def test_uv_comes_from_the_machines_own_index(machine: Path, index: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", index)
    uv = get_uv.find()
    assert uv == machine / ".tools" / PROGRAM
    assert uv.read_text() == "the program"
    assert os.access(uv, os.X_OK)


def test_a_wheel_with_another_hash_than_the_lock_is_not_unpacked(
    machine: Path, index: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", index)
    lock(machine, next((machine / "index" / "uv").glob("*.whl")).name, "0" * 64)
    with pytest.raises(get_uv.NotToBeHad, match=r"not what uv\.lock says"):
        get_uv.find()
    assert not (machine / ".tools").exists()


def test_an_index_that_does_not_open_is_one_line(machine: Path, index: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", index.replace("s3cret", "wrong"))
    with pytest.raises(get_uv.NotToBeHad, match="401") as refused:
        get_uv.find()
    assert "wrong" not in str(refused.value)
