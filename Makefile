# Everything runs in the project's own .venv; uv is brought in by pip, once, and the lock file says the rest.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# Work from any folder: `make -C path/to/lien demo` and `cd lien && make demo` are the same.
MAKEFLAGS += --no-print-directory

.PHONY: setup demo test test-long check simulate year mutants kills format lock pictures clean

setup: $(READY)

# What a service imports is compiled here, once: where it runs it may not be allowed to write, and each start would take seconds more.
COMPILED := from bot.models_when_used import import_aiogram; import_aiogram(); import holidays.countries, bot.app, bot.cli

$(READY): pyproject.toml requirements.lock
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -c "import sys; sys.exit(sys.version_info < (3, 11))" || { echo "Lien needs Python 3.11 or newer: make setup PYTHON=python3.11" >&2; exit 1; }
	@test -x $(BIN)/uv || $(BIN)/python -m pip install --quiet --disable-pip-version-check uv==0.13.9
	@$(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes requirements.lock
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -c "$(COMPILED)"
	@touch $@

demo: $(READY)
	@$(BIN)/lien demo $(ARGS)

test: $(READY)
	@$(BIN)/python -m pytest -n 2 --dist worksteal $(ARGS)

test-long: $(READY)
	@$(BIN)/python -m pytest -n 2 --dist worksteal -m long $(ARGS)

check: $(READY)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/lien content check

# A long run of the whole service with invented people and everything that goes wrong: SEED, DAYS, PEOPLE.
SEED ?= 1
DAYS ?= 60
PEOPLE ?= 60
simulate: $(READY)
	@$(BIN)/python -m tests.simulation --seed $(SEED) --days $(DAYS) --people $(PEOPLE) $(ARGS)

# A year of contact for 500 people of six structures, with a clock that jumps; what came of every touchpoint.
year: $(READY)
	@$(BIN)/python -m tests.year $(ARGS)

# Deliberate breaks, one at a time: each must be caught.
mutants: $(READY)
	@$(BIN)/python -m tests.mutants $(ARGS)

# The real process, killed again and again under load; nothing may be lost or doubled.
kills: $(READY)
	@$(BIN)/python -m tests.kills $(ARGS)

format: $(READY)
	@$(BIN)/ruff check --fix --quiet . ; $(BIN)/ruff format --quiet .

# Hosts and indexes stay out of the lock file: it must install from whichever index this machine uses.
lock:
	@test -x $(BIN)/uv || { $(PYTHON) -m venv $(VENV) && $(BIN)/python -m pip install --quiet uv==0.13.9; }
	@$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-annotate \
	    --python-version 3.11 --custom-compile-command "make lock" --group dev pyproject.toml --output-file requirements.lock

# The drawings of the house, drawn again: the same program, the same pictures.
pictures: $(READY)
	@$(BIN)/python -m drawings $(ARGS)

clean:
	@rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
