"""Give pip to an environment that has none: `python3 tools/bootstrap_pip.py .venv/bin/python`.

Debian's Python comes without ensurepip, and only root can install it. A pip wheel can install
itself, so it is all that has to be fetched: from the index that pip is configured to use.
"""

from __future__ import annotations

import configparser
import hashlib
import html
import os
import re
import ssl
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urljoin
from urllib.request import urlopen

WHEEL = "pip-25.3-py3-none-any.whl"
SHA256 = "9655943313a94722b7774661c21049070f6bbb0a1516bf02f7c8d5d9201514cd"
PIPS_OWN_DEFAULT = "https://pypi.org/simple"


def main(python: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        wheel = Path(folder) / WHEEL
        wheel.write_bytes(fetch(list(indexes())))
        install = [python, f"{wheel}/pip", "install", "-q", "--no-index", str(wheel)]
        sys.exit(subprocess.run(install, check=False).returncode)


def indexes() -> Iterator[str]:
    """The indexes that pip would ask, by its environment variables and configuration files."""
    found = [value for name in ("index_url", "extra_index_url") for value in setting(name).split()]
    yield from found if setting("index_url") else [PIPS_OWN_DEFAULT, *found]


def setting(name: str) -> str:
    """A setting of pip, empty where there is none; the environment wins over files."""
    config = configparser.RawConfigParser(strict=False)
    config.read(configuration_files(), "utf-8")
    option = name.replace("_", "-")
    in_files = config.get("install", option, fallback=config.get("global", option, fallback=""))
    return os.environ.get(f"PIP_{name.upper()}", in_files).strip()


def configuration_files() -> list[Path]:
    """Where pip looks for its settings, later files over earlier ones."""
    home = Path(os.environ.get("HOME", "/"))
    own = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    given = Path(os.environ.get("PIP_CONFIG_FILE", os.devnull))
    machine = [Path("/etc/xdg/pip/pip.conf"), Path("/etc/pip.conf")]
    return [*machine, home / ".pip/pip.conf", own / "pip/pip.conf", given]


def fetch(urls: list[str]) -> bytes:
    """The wheel, from the first index that has it."""
    troubles = []
    for url in urls:
        try:
            return checked(get(wheel_url(url.rstrip("/") + "/pip/")))
        except (OSError, ValueError) as trouble:
            troubles.append(f"  {url}: {trouble}")
    sys.exit(
        "\n".join(["There is no pip here, and it could not be fetched:", *troubles])
        + "\nInstall Debian's python3-venv, or set PIP_INDEX_URL, and try again."
    )


def wheel_url(page: str) -> str:
    listing = get(page).decode("utf-8")
    for href in re.findall(r'href="([^"]+)"', listing):
        link = html.unescape(href).partition("#")[0]
        if link.endswith(f"/{WHEEL}") or link == WHEEL:
            return urljoin(page, link)
    raise ValueError(f"no {WHEEL} there")


def get(url: str) -> bytes:
    try:
        return read(url, ssl.create_default_context(cafile=setting("cert") or None))
    except URLError as trouble:
        if not isinstance(trouble.reason, ssl.SSLCertVerificationError):
            raise
    # A bare machine has no certificates to check with; the wheel's hash, known here, is the check.
    unverified = ssl.create_default_context()
    unverified.check_hostname, unverified.verify_mode = False, ssl.CERT_NONE
    return read(url, unverified)


def read(url: str, context: ssl.SSLContext) -> bytes:
    with urlopen(url, timeout=60, context=context) as answer:
        return bytes(answer.read())


def checked(wheel: bytes) -> bytes:
    found = hashlib.sha256(wheel).hexdigest()
    if found != SHA256:
        raise ValueError(f"{WHEEL} there has SHA-256 {found}, expected {SHA256}")
    return wheel


if __name__ == "__main__":
    main(sys.argv[1])
