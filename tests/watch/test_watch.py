"""Feeds of a real server watched by a fast clock: each report once, each edit, each event once."""

from __future__ import annotations

import gc
import itertools
import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner

import sayso
from sayso.cli import main
from sayso.errors import OutputError
from sayso.fetch.rules import Rules
from sayso.watch.events import Event
from sayso.watch.pace import Pace
from sayso.watch.watch import Wanted, Watch
from sayso.watch.world import World
from tests.fetch.web import Send, Web, page
from tests.watch.site import START, Clock, Site

HERE = Rules(allow_private=True, seconds=20)


class Desk:
    """A ledger, and what was told to it."""

    def __init__(self, path: Path, site: Site) -> None:
        self.path, self.site = path, site
        self.told: list[Event] = []
        self.said: list[str] = []
        self.fails = 0

    def tell(self, event: Event) -> None:
        if self.fails:
            self.fails -= 1
            raise OutputError("the desk is asleep")
        self.told.append(event)

    def world(self) -> World:
        clock = self.site.clock
        return World(HERE, clock, clock.sleep, lambda: 0.5, self.said.append)

    def watch(self, do: Callable[[Watch], None], since: str | None = None) -> Watch:
        """A process of its own: all that is known comes from the ledger."""
        with sayso.Ledger(self.path) as ledger:
            watching = Watch(
                ledger, Wanted([self.site.feed], since), [self.tell], self.world(), Pace()
            )
            do(watching)
        return watching

    def tolls(self) -> list[str]:
        with sayso.Ledger(self.path) as ledger:
            texts = [ledger.document(one.id).text for one in ledger.documents()]
        return sorted(text.split("killed ")[1].split(" ")[0] for text in texts)


@pytest.fixture
def desk(tmp_path: Path, site: Site) -> Desk:
    return Desk(tmp_path / "l.db", site)


def hours(number: float) -> Callable[[Watch], None]:
    return lambda watching: watching.run(START + number * 3600)


def test_a_round_takes_what_is_new_and_the_next_nothing(desk: Desk, site: Site) -> None:
    site.publish("a", 12)
    site.publish("b", 15)
    assert desk.watch(Watch.once).desk.added.new == 2
    again = desk.watch(Watch.once)
    assert (again.desk.added.documents, again.desk.failed) == (0, 0)
    assert site.unchanged == 1
    assert site.count("/a.html") == 1
    assert [event.kind for event in desk.told] == ["disputed"]


def test_a_host_is_not_asked_in_a_hurry(desk: Desk, site: Site) -> None:
    site.publish("a", 12)
    site.publish("b", 15)
    desk.watch(Watch.once)
    moments = [at for at, _ in site.asked]
    assert [b - a for a, b in itertools.pairwise(moments)] == [5.0, 5.0, 5.0]


def test_what_robots_forbid_is_left_alone(desk: Desk, site: Site) -> None:
    forbidding = b"User-agent: *\nDisallow: /b\nCrawl-delay: 20"
    site.web.at("/robots.txt", page(forbidding))
    site.publish("a", 12)
    site.publish("b", 15)
    desk.watch(Watch.once)
    assert (site.count("/a.html"), site.count("/b.html")) == (1, 0)
    assert any("robots.txt forbids it" in line for line in desk.said)
    assert site.asked[1][0] - site.asked[0][0] == 20.0


def test_an_edit_that_no_feed_tells_of_is_seen(desk: Desk, site: Site) -> None:
    site.publish("a", 12)
    site.clock.at(0.5, lambda: site.edit("a", 14, silently=True))
    desk.watch(hours(2))
    assert desk.tolls() == ["12", "14"]
    assert "edited" in [event.kind for event in desk.told]


def test_a_server_that_fails_is_left_alone_for_as_long_as_it_says(desk: Desk, site: Site) -> None:
    site.down = True
    site.clock.at(1, lambda: setattr(site, "down", False))
    site.publish("a", 12)
    desk.watch(hours(3))
    assert desk.tolls() == ["12"]
    down = [at for at, _ in site.asked if at < START + 3600]
    assert all(b - a >= 600 for a, b in itertools.pairwise(down))
    assert len(down) <= 7


def test_a_round_says_what_it_leaves_alone(desk: Desk, site: Site) -> None:
    site.down = True
    desk.watch(Watch.once)
    site.down = False
    assert desk.watch(Watch.once).desk.failed == 0
    assert f"{site.feed}: failed before, is left alone for " in desk.said[-1]


def test_what_may_not_be_asked_is_tried_again_at_once_where_it_may(
    tmp_path: Path, site: Site
) -> None:
    site.clock.now = 1.7e9
    site.publish("a", 12)
    ledger = [
        "--once",
        "--delay",
        "0s",
        "--since",
        "2020-01-01",
        "--ledger",
        str(tmp_path / "l.db"),
    ]
    refused = CliRunner().invoke(main, ["watch", site.feed, *ledger])
    assert (refused.exit_code, "is a loopback address" in refused.stderr) == (1, True)
    done = CliRunner().invoke(main, ["watch", site.feed, *ledger, "--allow-private"])
    assert (done.exit_code, "1 document added" in done.stderr) == (0, True)


def test_an_event_that_does_not_arrive_is_told_again(desk: Desk, site: Site) -> None:
    site.publish("a", 12)
    site.publish("b", 15)
    desk.fails = 2
    desk.watch(hours(1))
    assert [event.kind for event in desk.told] == ["disputed"]


def test_what_was_cut_off_before_it_was_told_is_told_after(desk: Desk, site: Site) -> None:
    site.publish("a", 12)
    site.publish("b", 15)

    def cut_off(watching: Watch) -> None:
        def stop(event: Event) -> None:
            raise KeyboardInterrupt

        watching.news._tells = [stop]
        with pytest.raises(KeyboardInterrupt):
            watching.once()

    desk.watch(cut_off)
    assert desk.told == []
    desk.watch(Watch.once)
    desk.watch(Watch.once)
    assert [event.kind for event in desk.told] == ["disputed"]


def test_older_reports_are_passed_over(desk: Desk, site: Site) -> None:
    site.publish("a", 12)
    desk.watch(Watch.once, since="2024-10-23")
    assert site.count("/a.html") == 0


@pytest.mark.full
def test_a_day_of_a_site_that_publishes_edits_fails_and_restarts(desk: Desk, site: Site) -> None:
    names = [f"r{number}" for number in range(12)]
    for number, name in enumerate(names):
        site.clock.at(0.2 + 1.9 * number, partial(site.publish, name, 10 + number))
    for number, name in enumerate(names[:6]):
        silently = number % 2 == 1
        site.clock.at(1.0 + 1.9 * number, partial(site.edit, name, 50 + number, silently))
    for start in (3.0, 11.0, 17.5):
        site.clock.at(start, lambda: setattr(site, "down", True))
        site.clock.at(start + 0.7, lambda: setattr(site, "down", False))
    sizes = []
    for until in (5.1, 10.3, 15.2, 20.9, 26.0):
        desk.watch(hours(until))
        gc.collect()
        sizes.append(len(gc.get_objects()))
    published = [str(10 + number) for number in range(12)]
    edited = [str(50 + number) for number in range(6)]
    assert desk.tolls() == sorted(published + edited)
    ids = [event.id for event in desk.told]
    assert len(ids) == len(set(ids))
    assert sum(event.kind == "edited" for event in desk.told) == 6
    assert sizes[-1] < sizes[1] * 1.2
    with sayso.Ledger(desk.path) as ledger:
        assert ledger.rejects() == ()
        assert ledger.check() == ()


def test_the_command_runs_and_posts_for_each_event(tmp_path: Path, site: Site, web: Web) -> None:
    site.clock.now = 1.7e9
    site.publish("a", 12)
    site.publish("b", 15)
    got: list[bytes] = []

    def take(send: Send) -> None:
        got.append(b"")
        send(page(b"", "204 No Content"))

    out = tmp_path / "event.json"
    script = tmp_path / "script.py"
    script.write_text(f"import sys; open({str(out)!r}, 'w').write(sys.stdin.read())", "utf-8")
    options = ["--once", "--allow-private", "--delay", "0s", "--since", "2020-01-01", "--json"]
    options += ["--run", f"{sys.executable} {script}", "--webhook", web.at("/hook", take)]
    feeds = tmp_path / "feeds.txt"
    feeds.write_text(f"# ours\n{site.feed}  # all\n", "utf-8")
    asked = ["watch", str(feeds), *options, "--ledger", str(tmp_path / "l.db")]
    done = CliRunner().invoke(main, asked)
    assert done.exit_code == 0, done.stderr
    assert "2 documents added" in done.stderr
    event = json.loads(done.stdout)
    assert json.loads(out.read_text("utf-8")) == event
    assert (event["form"], event["kind"]) == ("sayso.event/1", "disputed")
    assert web.headers()["idempotency-key"] == event["id"]
    assert len(got) == 1
    assert CliRunner().invoke(main, asked).stdout == ""


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nothing.txt"], "no such file"),
        (["http://a.example/rss", "--every", "1s"], "at least 10 seconds"),
        (["http://a.example/rss", "--every", "often"], "is no time"),
        (["http://a.example/rss", "--webhook", "mailto:a"], "expected http"),
        (["http://a.example/rss", "--run", "'"], "quotation"),
    ],
)
def test_what_makes_no_sense_is_told_of(tmp_path: Path, arguments: list[str], said: str) -> None:
    done = CliRunner().invoke(main, ["watch", *arguments, "--ledger", str(tmp_path / "l.db")])
    assert done.exit_code == 2
    assert said in done.stderr


def test_a_clock_of_our_own_goes_where_it_is_sent() -> None:
    clock, seen = Clock(), list[float]()
    clock.at(1, lambda: seen.append(clock()))
    clock.sleep(2 * 3600)
    assert (seen, clock()) == ([START + 3600], START + 7200)
