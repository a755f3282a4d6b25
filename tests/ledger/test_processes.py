"""Several processes at one ledger: one writes, the others wait or read; a dead one harms nobody."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import update

from sayso.errors import LedgerBusy
from sayso.ledger import process
from sayso.ledger.store import Store
from sayso.ledger.tables.housekeeping import writer
from tests.conftest import ROOT
from tests.ledger.reports import flood


def adder(path: Path, first: int, last: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.ledger.adder", str(path), str(first), str(last)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def line(adding: subprocess.Popen[str]) -> str:
    assert adding.stdout is not None
    return adding.stdout.readline()


def kill(adding: subprocess.Popen[str]) -> None:
    os.kill(adding.pid, signal.SIGKILL)
    adding.wait()
    assert adding.stdout is not None
    adding.stdout.close()


def finished(adding: subprocess.Popen[str]) -> int:
    assert adding.stdout is not None
    for _ in adding.stdout:
        pass
    adding.stdout.close()
    return adding.wait()


def test_a_second_writer_is_told_who_writes(path: Path, store: Store) -> None:
    adding = adder(path, 0, 100_000)
    assert line(adding) == "open\n"
    line(adding)
    with (
        Store.open(path, wait=0.2) as impatient,
        pytest.raises(LedgerBusy, match=f"adding floods since .* in process {adding.pid} on "),
    ):
        impatient.add(flood(100_001))
    assert store.documents()  # who only reads doesn't wait
    assert (holder := store.holder())
    assert not holder.stale
    kill(adding)
    assert (holder := store.holder())
    assert (holder.process, holder.stale) == (adding.pid, True)
    assert store.add(flood(100_001)).outcome == "new"  # taken over
    assert store.holder() is None


def test_two_writers_take_turns(path: Path) -> None:
    both = adder(path, 0, 30), adder(path, 15, 45)
    assert [finished(one) for one in both] == [0, 0]
    with Store.open(path) as store:
        assert {facts.id for facts in store.documents()} == {
            flood(n).document.id for n in range(45)
        }
        assert store.check() == ()


def test_writing_is_held_over_several_writes(path: Path, store: Store) -> None:
    with store.writing("first"), store.writing("second"):
        store.add(flood(1))
        assert (holder := store.holder())
        assert (holder.doing, holder.process) == ("first", os.getpid())
        with Store.open(path, wait=0) as other, pytest.raises(LedgerBusy, match="first since"):
            other.reject("a.txt", "empty")
    assert store.holder() is None


def test_a_process_number_that_came_again_is_another_process(store: Store) -> None:
    if process.started(os.getpid()) is None:
        pytest.skip("this system doesn't tell when a process began")
    with store.writing("adding"), store._database.writing() as connection:
        connection.execute(update(writer).values(started="another boot 123"))
    # Leaving deletes our row by its name, so a foreign one is put there anew.
    with store.writing("adding"):
        with store._database.writing() as connection:
            connection.execute(update(writer).values(started="another boot 123"))
        assert (holder := store.holder())
        assert holder.stale


@pytest.mark.parametrize(("minutes", "stale"), [(14, False), (16, True)])
def test_on_another_host_a_long_silence_means_death(path: Path, minutes: int, stale: bool) -> None:
    now = ["2025-06-01T08:00:00.000Z"]
    with Store.open(path, clock=lambda: now[0], wait=0) as store, store.writing("adding"):
        with store._database.writing() as connection:
            connection.execute(update(writer).values(host="elsewhere", holder="x"))
        now[0] = f"2025-06-01T08:{minutes}:00.000Z"
        assert (holder := store.holder())
        assert (holder.host, holder.stale) == ("elsewhere", stale)
        with Store.open(path, clock=lambda: now[0], wait=0) as other:
            if stale:
                assert other.add(flood(1)).outcome == "new"
            else:
                with pytest.raises(LedgerBusy, match="on elsewhere, last sign of life"):
                    other.add(flood(1))


def test_who_lost_the_lock_writes_no_more(path: Path, store: Store) -> None:
    with Store.open(path, wait=0) as other, store.writing("adding"):
        with store._database.writing() as connection:
            connection.execute(update(writer).values(holder="x", process=2**22 + 1, started=None))
        with other.writing("taking over"):
            with pytest.raises(LedgerBusy, match="taking over"):
                store.add(flood(1))
            other.add(flood(2))
    assert [facts.id for facts in store.documents()] == [flood(2).document.id]


def test_a_dead_process_is_seen() -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert not process.lives(ended.pid, None)
    assert process.lives(os.getpid(), process.started(os.getpid()))


@pytest.mark.full
def test_killed_at_any_moment_it_goes_on_where_it_stopped(tmp_path: Path) -> None:
    """Fifty kills: what was told of is there, nothing is twice, the ledger is sound."""
    chance = random.Random(7)
    path = tmp_path / "ledger.db"
    told: set[str] = set()
    for _ in range(50):
        adding = adder(path, 0, 100_000)
        for _ in range(chance.randrange(12)):
            told.add(line(adding).strip())
        time.sleep(chance.uniform(0, 0.05))  # any moment of the writes that follow
        os.kill(adding.pid, signal.SIGKILL)
        assert adding.stdout is not None
        told.update(adding.stdout.read().split("\n")[:-1])
        adding.stdout.close()
        adding.wait()
        if not path.exists():
            continue
        with Store.open(path) as store:
            there = [facts.id for facts in store.documents()]
            assert told - {"open"} <= set(there)
            assert len(set(there)) == len(there)
            assert store.count() == 2 * len(there)
            assert set(there) == {flood(n).document.id for n in range(len(there))}
            assert store.check() == ()
    assert len(told) > 100
