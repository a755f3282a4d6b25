"""Make `.venv` hold what a task needs: `python3 tools/environment.py test`.

Nothing but Python is assumed. The argument is one of the extras in `pyproject.toml`, or
none for what running Sayso takes. Versions come from `requirements.lock`. Where all is in place
already, it returns at once; where an earlier installation was interrupted, it starts afresh.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
BUSY = VENV / "installing"
SUPPORTED = ((3, 11), (3, 12), (3, 13))


def main(extra: str = "") -> None:
    find_python()
    with (ROOT / ".venv.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        stamp, wanted = VENV / f"installed-{extra or 'run'}", digest(extra)
        if works("-c", "") and stamp.exists() and stamp.read_text("utf-8") == wanted:
            return
        ensure_environment()
        BUSY.touch()
        install(extra)
        if extra == "test":
            ensure_browser()
        stamp.write_text(wanted, "utf-8")
        BUSY.unlink()


def find_python() -> None:
    """Go on in a Python that Sayso supports, where this one is another."""
    if sys.version_info[:2] in SUPPORTED:
        return
    for major, minor in reversed(SUPPORTED):
        name = f"python{major}.{minor}"
        path = shutil.which(name)
        if path and runs(path, "-c", "import venv"):
            os.execv(path, [path, *sys.argv])
    found = ".".join(map(str, sys.version_info[:2]))
    sys.exit(f"Sayso needs Python 3.11, 3.12 or 3.13; found {found} only. Try: make PYTHON=…")


def digest(extra: str) -> str:
    """What the installation depends on: another place, Python, lock or list makes it stale."""
    inputs = [ROOT / name for name in ("pyproject.toml", "requirements.lock")]
    parts = [extra.encode(), str(ROOT).encode(), sys.version.encode()]
    return hashlib.sha256(b"\0".join(parts + [path.read_bytes() for path in inputs])).hexdigest()


def ensure_environment() -> None:
    if BUSY.exists() or not works("-m", "pip", "--version") or not same_python():
        shutil.rmtree(VENV, ignore_errors=True)
        create()


def same_python() -> bool:
    """Whether `.venv` was made with this Python, in this place."""
    script = VENV / "bin" / "pip"
    first = script.read_text("utf-8").splitlines()[0] if script.exists() else ""
    version = ".".join(map(str, sys.version_info[:2]))
    return str(VENV) in first and (VENV / "lib" / f"python{version}").exists()


def create() -> None:
    """With pip, by whichever way this machine allows."""
    say("creating .venv")
    if not (has_ensurepip() or (os.geteuid() == 0 and apt_gives_ensurepip())):
        run(sys.executable, "-m", "venv", "--without-pip", str(VENV))
        run(sys.executable, str(ROOT / "tools" / "bootstrap_pip.py"), str(PYTHON))
        return
    run(sys.executable, "-m", "venv", str(VENV))


def has_ensurepip() -> bool:
    return runs(sys.executable, "-c", "import ensurepip")


def apt_gives_ensurepip() -> bool:
    """Debian keeps ensurepip in a package of its own."""
    if not shutil.which("apt-get") or sys.base_prefix != "/usr":
        return False
    return apt_gives(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv") and has_ensurepip()


def apt_gives(package: str) -> bool:
    say(f"installing {package}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    options = ("-qq", "-y", "--no-install-recommends")
    for command in (("apt-get", "update", "-qq"), ("apt-get", "install", *options, package)):
        if subprocess.run(command, env=quiet, stdout=sys.stderr, check=False).returncode:
            return False
    return True


def ensure_browser() -> None:
    """The pages are tested in Debian's Chromium; where it can't be had, those tests say so."""
    if shutil.which("chromium") or not shutil.which("apt-get") or os.geteuid() != 0:
        return
    if not apt_gives("chromium"):
        say("chromium could not be installed: tests in a browser will be left out")


def install(extra: str) -> None:
    say(f"installing Sayso and what {f'`{extra}`' if extra else 'it'} needs")
    pip = [str(PYTHON), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    pip += ["-c", str(ROOT / "requirements.lock")]
    run(*pip, "hatchling")
    run(*pip, "--no-build-isolation", "-e", f"{ROOT}[{extra}]" if extra else str(ROOT))


def works(*arguments: str) -> bool:
    return PYTHON.exists() and runs(str(PYTHON), *arguments)


def runs(*command: str) -> bool:
    return not subprocess.run(command, capture_output=True, check=False).returncode


def run(*command: str) -> None:
    if status := subprocess.run(command, check=False).returncode:
        sys.exit(f"tools/environment.py: `{' '.join(command)}` failed with status {status}")


def say(what: str) -> None:
    print(f"• {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:2])
