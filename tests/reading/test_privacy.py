"""Reading leaves nothing behind: no cache, no identifier of the machine, no telemetry."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

READ = """
import sayso, sys
sayso.read_text("The mayor said that 12 people were missing.", published="2025-03-04")
print("onnxruntime" in sys.modules)
"""


def test_nothing_is_written_to_the_home_folder(tmp_path: Path) -> None:
    folders = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    environment = {**os.environ, **{name: str(tmp_path) for name in folders}}
    for name in ("ORT_DISABLE_TELEMETRY", "ORT_TELEMETRY_DISABLED"):
        environment.pop(name, None)
    done = subprocess.run(
        [sys.executable, "-c", READ], capture_output=True, text=True, env=environment, check=True
    )
    assert done.stdout == "True\n"
    assert not list(tmp_path.rglob("*"))
