"""Make this checkout ready to run and to test: uv, the packages that `uv.lock` names, the libraries Qt needs.

Standard library only: it runs on a machine that has git, make and Python, and nothing else. `make` calls it when
`uv.lock` or `pyproject.toml` is newer than the last time. With ``--wheel`` it builds the wheel into `dist/` instead.
"""

import os
import subprocess
import sys

import get_uv
import system_libraries

ROOT = get_uv.ROOT


def main(arguments: list[str]) -> int:
    """Set up, or build the wheel, and return the exit code: 0, or 1 after one line that says what to do."""
    try:
        uv = str(get_uv.find())
        if "--wheel" in arguments:
            _uv(uv, "build", "--wheel", "--quiet")
            return 0
        _install(uv)
    except get_uv.NotToBeHad as no:
        return _stop(str(no))
    except subprocess.CalledProcessError:
        return _stop("Pathway is not set up: uv says above why.")
    missing = system_libraries.install_missing()
    return _stop(missing) if missing else 0


def _install(uv: str) -> None:
    """Bring .venv to what the lock says, from PyPI or, when the machine names one, from its own index.

    uv takes the addresses of the lock as they stand. So for another index the locked names, versions and hashes go
    over as a list, and the index finds the files.
    """
    if get_uv.index() is None:
        _uv(uv, "sync", "--locked", "--python", sys.executable)
        return
    listed = get_uv.TOOLS / "locked.txt"
    listed.parent.mkdir(exist_ok=True)
    _uv(uv, "venv", "--allow-existing", "--quiet", "--python", sys.executable, ".venv")
    _uv(uv, "export", "--frozen", "--quiet", "--no-emit-project", "--output-file", str(listed))
    _uv(uv, "pip", "sync", "--require-hashes", "--python", ".venv", str(listed))
    _uv(uv, "pip", "install", "--no-deps", "--python", ".venv", "--editable", ".")


def _uv(uv: str, *arguments: str) -> None:
    """Run uv on the project, with this Python and the machine's index, and never with another Python of its own."""
    surroundings = os.environ | {"UV_PYTHON_DOWNLOADS": "never", "UV_PROJECT_ENVIRONMENT": ".venv"}
    surroundings.pop("VIRTUAL_ENV", None)
    index = get_uv.index()
    if index:
        surroundings |= {"UV_DEFAULT_INDEX": index}
    subprocess.run([uv, *arguments], cwd=ROOT, env=surroundings, check=True)


def _stop(line: str) -> int:
    print(line, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
