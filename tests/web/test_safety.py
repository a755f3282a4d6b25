"""Who may ask, from where, and what a page may load."""

from __future__ import annotations

import hashlib
import shutil
from importlib.resources import files
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from starlette.routing import Route
from starlette.testclient import TestClient

from sayso.web.app import application
from sayso.web.guesses import GUESSES
from sayso.web.pages import ROUTES
from sayso.web.settings import Settings
from tests.web.conftest import HOME, client, token_of

CHANGES = [
    route.path for route in ROUTES if isinstance(route, Route) and "POST" in (route.methods or ())
]
HTMX = "d6fdc75f204e6bdefa99b69bf1e6d4ac69b8a364f77929f45c13476b4000f717"
"""Version 2.0.11, as npm has it."""
PASSWORD = "correct horse battery"


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "", "localhost.evil"])
def test_under_another_name_nothing_is_served(host: str, browsing: TestClient) -> None:
    assert browsing.get("/", headers={"Host": host}).status_code == 421


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "127.0.0.1:9", "[::1]:8000"])
def test_under_its_own_names_it_is(host: str, browsing: TestClient) -> None:
    assert browsing.get("/", headers={"Host": host}).status_code == 200


def test_each_change_has_a_route_that_is_looked_at_here() -> None:
    assert {"/seen", "/theme", "/question/{id}/claims"} <= set(CHANGES)


def test_the_script_that_is_not_ours_is_as_published() -> None:
    script = files("sayso.web") / "static" / "htmx.min.js"
    assert hashlib.sha256(script.read_bytes()).hexdigest() == HTMX


@pytest.fixture(scope="module")
def refused(flood: Path, tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    """A browser that has the pages' token, at a ledger of its own, which nothing here changes."""
    browser = client(Path(shutil.copy(flood, tmp_path_factory.mktemp("refused") / "own.db")))
    browser.get("/add")
    return browser


@pytest.fixture(scope="module")
def token(refused: TestClient) -> str:
    return token_of(refused, "/add")


@pytest.mark.parametrize("path", CHANGES)
def test_no_change_without_the_pages_token(path: str, refused: TestClient) -> None:
    assert refused.post(path.replace("{id}", "x"), data={"token": "guessed"}).status_code == 403


@pytest.mark.parametrize("path", CHANGES)
@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:9999"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_no_change_from_another_page(
    path: str, headers: dict[str, str], token: str, refused: TestClient
) -> None:
    answer = refused.post(path.replace("{id}", "x"), data={"token": token}, headers=headers)
    assert answer.status_code == 403


@pytest.mark.parametrize("path", ["/", "/questions", "/static/page.css", "/nowhere", "/api/claims"])
def test_pages_load_nothing_from_elsewhere_and_no_script_of_their_own(
    path: str, browsing: TestClient
) -> None:
    headers = browsing.get(path).headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'self';")
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


def test_what_is_too_large_is_refused(own: Path) -> None:
    browser = client(own, largest=1000)
    token = token_of(browser)
    body = {"token": token, "theme": "x" * 2000}
    assert browser.post("/theme", data=body).status_code == 413


@pytest.mark.parametrize("back", ["//evil.example", "https://evil.example", "/\\evil", ""])
def test_no_form_leads_away(back: str, changing: TestClient) -> None:
    form = {"token": token_of(changing, "/add"), "theme": "dark", "back": back}
    answer = changing.post("/theme", data=form, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")


@pytest.mark.parametrize(
    "path", ["/static/../settings.py", "/static/%2e%2e/settings.py", "/static/..%2fsettings.py"]
)
def test_no_file_outside_is_served(path: str, browsing: TestClient) -> None:
    assert browsing.get(path).status_code == 404


@pytest.fixture
def settings(flood: Path) -> Settings:
    GUESSES.forget()
    hash_ = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)
    return Settings(ledger=str(flood), password=hash_)


@pytest.fixture
def guarded(settings: Settings) -> TestClient:
    return TestClient(application(settings), base_url=HOME, follow_redirects=False)


def test_behind_a_password_nothing_is_shown(guarded: TestClient) -> None:
    for path in ("/", "/questions", "/question/x", "/export/claims.csv"):
        assert guarded.get(path).headers["location"] == "/sign-in"
    assert guarded.get("/api/questions").status_code == 401
    assert guarded.get("/static/page.css").status_code == 200


def test_the_password_lets_in_and_signing_out_ends_it(guarded: TestClient) -> None:
    form = {"token": token_of(guarded, "/sign-in"), "password": PASSWORD}
    assert guarded.post("/sign-in", data=form).headers["location"] == "/"
    assert guarded.get("/questions").status_code == 200
    guarded.post("/sign-out", data={"token": token_of(guarded)})
    assert guarded.get("/questions").status_code == 303


def test_a_program_gives_it_as_its_bearer_token(guarded: TestClient) -> None:
    right = {"Authorization": f"Bearer {PASSWORD}"}
    assert guarded.get("/api/questions", headers=right).status_code == 200
    assert guarded.get("/api/questions", headers={"Authorization": "Bearer x"}).status_code == 401


def test_guessing_takes_its_time(guarded: TestClient) -> None:
    form = {"token": token_of(guarded, "/sign-in"), "password": "wrong"}
    said = [guarded.post("/sign-in", data=form).status_code for _ in range(6)]
    assert said == [403, 403, 403, 403, 429, 429]
    right = {**form, "password": PASSWORD}
    assert guarded.post("/sign-in", data=right).status_code == 429
    GUESSES.forget()


def test_one_address_guessing_shuts_out_no_other(settings: Settings) -> None:
    def asked(address: str, token: str) -> int:
        program = TestClient(application(settings), base_url=HOME, client=(address, 4000))
        return program.get(
            "/api/questions", headers={"Authorization": f"Bearer {token}"}
        ).status_code

    assert [asked("192.0.2.1", "wrong") for _ in range(6)] == [401] * 6
    assert asked("192.0.2.1", PASSWORD) == 401
    assert asked("192.0.2.2", PASSWORD) == 200
    assert asked("192.0.2.1", PASSWORD) == 200, "who has the right one is known by now"
    for number in range(3, 20):
        assert {asked(f"192.0.2.{number}", f"wrong {n}") for n in range(5)} == {401}
    assert asked("192.0.2.99", PASSWORD) == 200
    GUESSES.forget()
