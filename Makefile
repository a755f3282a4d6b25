# `make demo` and `make test` need Python 3.11 to 3.13 and make; they set up the rest in .venv.
# Another Python: make PYTHON=/path/to/python3.12 …

PYTHON ?= python3
ENVIRONMENT = $(PYTHON) tools/environment.py
BIN = .venv/bin

export PYTHONUTF8 = 1

.PHONY: help demo test quick lint format types docs bench floors wheel lock clean

help:
	@echo "make demo    see what Sayso makes of a dozen short reports"
	@echo "make test    every test; make quick: those that take under two minutes"
	@echo "make lint    style; make types: strict types; make format: put style right"
	@echo "make docs    the documentation, in site/"
	@echo "make bench   accuracy and speed beside other systems; make floors: none has got worse"
	@echo "make wheel   the package, in dist/; make lock: requirements.lock anew"

demo:
	@$(ENVIRONMENT)
	@$(BIN)/sayso demo

test:
	@$(ENVIRONMENT) test
	$(BIN)/python -m pytest -n auto --dist worksteal

quick:
	@$(ENVIRONMENT) test
	$(BIN)/python -m pytest -n auto --dist worksteal -m "not full"

lint:
	@$(ENVIRONMENT) check
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format:
	@$(ENVIRONMENT) check
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types:
	@$(ENVIRONMENT) test
	@$(ENVIRONMENT) check
	$(BIN)/mypy

docs:
	@$(ENVIRONMENT) docs
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict -q

bench:
	@$(ENVIRONMENT) test
	$(BIN)/python -m benchmarks all

floors:
	@$(ENVIRONMENT) test
	$(BIN)/python -m benchmarks floors

wheel:
	@$(ENVIRONMENT) test
	$(BIN)/python -m hatchling build -t wheel

lock:
	@$(ENVIRONMENT) lock
	$(PYTHON) tools/lock.py

clean:
	rm -rf .venv .venv.lock build dist site .pytest_cache .mypy_cache .ruff_cache .hypothesis
