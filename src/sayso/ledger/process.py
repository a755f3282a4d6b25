"""Which process this is, and whether another one still lives."""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path


def host() -> str:
    return platform.node() or "this host"


def started(process: int) -> str | None:
    """What tells a process from a later one of the same number; None where it can't be known."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
        after_name = Path(f"/proc/{process}/stat").read_text("utf-8", "replace").rpartition(")")[2]
        return f"{boot} {after_name.split()[19]}"
    except (OSError, IndexError):
        return None


def lives(process: int, known_start: str | None) -> bool:
    """Whether the process that began then still runs on this host."""
    if not _exists(process):
        return False
    return known_start is None or started(process) in (None, known_start)


def _exists(process: int) -> bool:
    if sys.platform == "win32":
        import ctypes

        handle = ctypes.windll.kernel32.OpenProcess(0x1000, False, process)
        ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
