"""What a watch has of the world around it, so that a test can have its own."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from sayso.fetch.rules import Rules


@dataclass(frozen=True, slots=True)
class World:
    """`now` is in seconds since 1970, `chance` a number from 0 to 1; `say` takes a line for the
    user. What may be asked of the web, `rules` say."""

    rules: Rules = field(default_factory=Rules)
    now: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep
    chance: Callable[[], float] = random.random
    say: Callable[[str], None] = lambda _: None
