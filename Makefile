# make demo      the main job on embedded servers and a sample mailbox
# make test      installs what the tests need, checks everything, says what was skipped
# make fuzz      looks for bytes that break what reads mail and servers, ten minutes a target (FUZZ_SECONDS=60 make fuzz; Linux on x86-64)
# make proof     every promise of docs/reliability.md tried in full, in one table (under an hour; PROOF="--share 10" tries a tenth)
# make proof-of-proof  breaks the promises on purpose, in a copy, and sees the harnesses notice (some minutes)
# make soak      two hours of 40 conversations, three accounts and random faults (SOAK="--minutes 5" for less)
# make bench     the mail engine against neomutt and a bare socket (needs Dovecot; neomutt if it is there), what starting costs, what reading costs
# make soak-mail half an hour of a mail server that restarts, breaks off and freezes, and of a clock that jumps (SOAK_MINUTES=5 for less)
# make mutations breaks rules on purpose, in a copy, and sees a test go red (some minutes)
# make booklet   all drafts of the scenarios on one page: would you send them?
# make deb       a package for the Debian or Ubuntu this runs on, in build/deb (some minutes; not part of make test)
# make install   .venv/bin/afterword, with what the demo needs
#
# Needs Python 3.11 or newer and make. Another Python: make PYTHON=/path/to/python3.12 install

SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
WORKERS ?= 2
UV ?= uv
PYTEST ?= -n $(WORKERS) --dist worksteal

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore
export PIP_NO_INPUT := 1

# The first Python that is new enough; a pyenv shim without a version behind it fails the question and is passed over.
PYTHON ?= $(shell for candidate in python3.13 python3.12 python3.11 python3 python; do \
	"$$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$$candidate"; break; }; done)

.PHONY: help proof proof-of-proof soak soak-mail bench booklet fuzz demo install test check lint types mypy basedpyright contracts branches pytest wheel-test wheel-test-uv man docs deb pythons coverage mutations lock clean
.DEFAULT_GOAL := help

help:
	@sed -n 's/^# \(make .*\)/\1/p' Makefile

demo: install
	@$(BIN)/afterword demo

install: $(VENV)/installed
	@echo "installed: $(BIN)/afterword"

# One command for everything. Later checks run although earlier ones failed; pytest comes last and closes with its summary.
test: $(VENV)/installed-dev
	@$(MAKE) --no-print-directory --keep-going check

check: lint types contracts branches wheel-test pytest

lint: $(VENV)/installed-dev
	@echo "--- ruff"
	@$(BIN)/ruff check --quiet . && $(BIN)/ruff format --quiet --check . && echo "clean"

types: mypy basedpyright

mypy: $(VENV)/installed-dev
	@echo "--- mypy"
	@$(BIN)/mypy

basedpyright: $(VENV)/installed-dev
	@echo "--- basedpyright"
	@$(BIN)/basedpyright

contracts: $(VENV)/installed-dev
	@echo "--- import contracts"
	@$(BIN)/lint-imports

# Every branch of deciding is walked by its own tests; the rest is reported by `make coverage`.
branches: $(VENV)/installed-dev
	@echo "--- branches of deciding" && mkdir -p build
	@$(BIN)/coverage erase --data-file=build/.coverage-deciding
	@$(BIN)/coverage run --data-file=build/.coverage-deciding -m pytest -q -p no:cacheprovider tests/unit/deciding
	@$(BIN)/coverage combine --quiet --data-file=build/.coverage-deciding build
	@$(BIN)/coverage report --data-file=build/.coverage-deciding --include='daemon/deciding/*' --fail-under=100 --skip-covered

pytest: $(VENV)/installed-dev
	@echo "--- pytest"
	@$(BIN)/pytest $(PYTEST)

# What users get is the wheel, not the checkout: it is built, installed as they install it (pipx; uv where it is there), and run from there.
WHEEL := build/wheel-test
AT := $(abspath $(WHEEL))
PIPX := PIPX_HOME=$(AT)/pipx PIPX_BIN_DIR=$(AT)/bin PIPX_MAN_DIR=$(AT)/man PIPX_DEFAULT_PYTHON="$$(command -v $(PYTHON))" $(BIN)/pipx
UV_TOOL = UV_TOOL_DIR=$(AT)/uv UV_TOOL_BIN_DIR=$(AT)/uv-bin $(UV) tool
wheel-test: $(VENV)/installed-dev
	@echo "--- wheel"
	@rm -rf $(WHEEL) && mkdir -p $(WHEEL)/home
	@$(BIN)/python -m build --no-isolation --outdir $(WHEEL)/dist . >$(WHEEL)/build.log 2>&1 || { cat $(WHEEL)/build.log; exit 1; }
	@sed -n 's/^\([A-Za-z0-9._-]*==[^ ;]*\).*/\1/p' requirements/demo.txt >$(WHEEL)/constraints.txt
	@$(PIPX) install --quiet "$$(ls $(AT)/dist/*.whl)[demo]" --pip-args="-c $(AT)/constraints.txt" >$(WHEEL)/pipx.log 2>&1 || { cat $(WHEEL)/pipx.log; exit 1; }
	@AFTERWORD_EXECUTABLE=$(AT)/bin/afterword $(BIN)/pytest -q -p no:cacheprovider tests/system/test_cli_*.py
	@cd $(WHEEL) && HOME=$(AT)/home bin/afterword demo >demo.log 2>&1 || { tail -40 demo.log; exit 1; }
	@test -f $(WHEEL)/man/man1/afterword.1 || { echo "pipx found no manual page in the wheel"; exit 1; }
	@echo "installed by pipx, the wheel runs, and so does its demo"
	@$(MAKE) --no-print-directory wheel-test-uv

# The same by uv, where there is one; its packages come from where pip takes them.
wheel-test-uv:
	@if command -v $(UV) >/dev/null && $(UV) --version >/dev/null 2>&1; then \
		$(UV_TOOL) install --quiet --python "$$(command -v $(PYTHON))" --constraints $(WHEEL)/constraints.txt $(WHEEL)/dist/*.whl && \
		HOME=$(AT)/home $(WHEEL)/uv-bin/afterword --version; \
	else echo "not tried: uv tool install (there is no uv here)"; fi

# The wheel and its demo on every other Python that is here; after wheel-test, whose wheel it takes.
pythons:
	@for version in 3.11 3.12 3.13; do \
		python=$$(command -v python$$version) && $$python -c 'import venv' 2>/dev/null || { echo "not tried: Python $$version"; continue; }; \
		at=$(AT)/python$$version; rm -rf $$at; mkdir -p $$at/home; \
		PIPX_HOME=$$at/pipx PIPX_BIN_DIR=$$at/bin PIPX_MAN_DIR=$$at/man PIPX_DEFAULT_PYTHON=$$python $(BIN)/pipx install --quiet \
			"$$(ls $(AT)/dist/*.whl)[demo]" --pip-args="-c $(AT)/constraints.txt" >$$at/pipx.log 2>&1 || { cat $$at/pipx.log; exit 1; }; \
		HOME=$$at/home $$at/bin/afterword demo --embedded >$$at/demo.log 2>&1 || { tail -40 $$at/demo.log; exit 1; }; \
		echo "Python $$version: $$(HOME=$$at/home $$at/bin/afterword --version), and its demo runs"; \
	done

# The pages of docs/ as a site, in an environment of its own; a page, link or anchor that is not there is an error.
SPHINX := build/docs-venv
docs:
	@test -x $(SPHINX)/bin/sphinx-build || { $(PYTHON) -m venv $(SPHINX) && $(SPHINX)/bin/python -m pip install -qq --require-hashes -r requirements/docs.txt; }
	@$(SPHINX)/bin/sphinx-build -q -W --keep-going -C -b html -D project=Afterword -D extensions=myst_parser -D myst_heading_anchors=3 -D suppress_warnings=misc.highlighting_failure \
		-D root_doc=index -D html_title=Afterword docs build/docs && echo "build/docs/index.html"

# The manual page as the wheel has it, from the commands' own help.
man: $(VENV)/installed-dev
	@mkdir -p build && $(BIN)/python -m daemon.cli.manual >build/afterword.1 && echo "man ./build/afterword.1"

# With all it needs below /opt/afterword, run by the system's own Python.
deb: $(VENV)/installed-dev
	@command -v dpkg-deb >/dev/null || { echo "make deb needs Debian or Ubuntu"; exit 1; }
	@rm -rf build/deb && mkdir -p build/deb/dist
	@$(BIN)/python -m build --no-isolation --wheel --outdir build/deb/dist . >build/deb/build.log 2>&1 || { cat build/deb/build.log; exit 1; }
	@sed -n 's/^\([A-Za-z0-9._-]*==[^ ;]*\).*/\1/p' requirements/demo.txt >build/deb/constraints.txt
	@PIP_PYTHON=$(BIN)/python .ci/deb build/deb/dist/*.whl build/deb/constraints.txt build/deb

coverage: $(VENV)/installed-dev
	@$(BIN)/coverage erase
	@$(BIN)/coverage run -m pytest
	@$(BIN)/coverage combine --quiet
	@$(BIN)/coverage report

# Ratios of one run; BENCH="--messages 100000 --arrivals 200 --idle 600" for the figures of docs/mail-engine.md
# As an installed program is compiled; the reader's worker leaves nothing compiled behind, and would take half as long again to start.
bench: $(VENV)/installed-dev
	@$(BIN)/python -m compileall -q connectors daemon
	@$(BIN)/python -m benchmarks.mail $(BENCH)
	@$(BIN)/python -m benchmarks.start
	@$(BIN)/python -m benchmarks.reading

# build/booklet.md: every draft of tests/data/scenarios, to be read by a person.
booklet: $(VENV)/installed-dev
	@$(BIN)/python -m tests.scenarios.booklet

SOAK_MINUTES ?= 30
soak-mail: $(VENV)/installed-dev
	@$(BIN)/python -m benchmarks.soak --minutes $(SOAK_MINUTES)

# Proof that the tests can fail. MUTATIONS="etiquette --only E4" for some of them.
mutations: $(VENV)/installed-dev
	@$(BIN)/python -m tests.mutations $(MUTATIONS)

proof: $(VENV)/installed-dev
	@$(BIN)/python -m tests.proof $(PROOF)

proof-of-proof: $(VENV)/installed-dev
	@$(BIN)/python -m tests.mutations reliability

soak: $(VENV)/installed-dev
	@$(BIN)/python -m tests.proof.soak $(SOAK)

# atheris comes ready made for Linux on x86-64 alone, so that no other target installs it.
FUZZ_SECONDS ?= 600
FUZZ_TARGETS ?= mail reply commands dates calendar authentication imap_answers
fuzz: $(VENV)/installed-dev
	@$(BIN)/python -m pip install -qq --require-hashes -r requirements/fuzz.txt
	@set -e; for target in $(FUZZ_TARGETS); do echo "--- $$target"; $(BIN)/python -m tests.fuzz.cover $$target $(FUZZ_SECONDS); done

# The lock files name no index: whoever installs uses the index they trust, and the hashes hold it to the same bytes.
COMPILE = $(UV) pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11
lock:
	@command -v $(UV) >/dev/null || { echo "make lock needs uv: https://docs.astral.sh/uv/"; exit 1; }
	$(COMPILE) --group pyproject.toml:build -o requirements/build.txt
	$(COMPILE) pyproject.toml --extra demo -o requirements/demo.txt
	$(COMPILE) pyproject.toml --extra demo --group dev -o requirements/dev.txt
	$(COMPILE) --group pyproject.toml:fuzz -o requirements/fuzz.txt
	$(COMPILE) --group pyproject.toml:docs -o requirements/docs.txt

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "Afterword needs Python 3.11 or newer, and none was found. Install it, or name it: make PYTHON=... $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "The environment could not be made. On Debian and Ubuntu: sudo apt install python3-venv"; exit 1; }

$(VENV)/installed: $(VENV)/bin/python requirements/build.txt requirements/demo.txt pyproject.toml
	@echo "installing what afterword needs (a minute or two the first time) ..."
	@$(BIN)/python -m pip install -qq --require-hashes -r requirements/build.txt -r requirements/demo.txt
	@$(BIN)/python -m pip install -qq --no-deps --no-build-isolation --no-index --editable .
	@touch $@

$(VENV)/installed-dev: $(VENV)/installed requirements/dev.txt
	@echo "installing what the tests need ..."
	@$(BIN)/python -m pip install -qq --require-hashes -r requirements/dev.txt
	@touch $@

# What a sample stands for in `make test`, whole: sending killed at each place, by kill -9 and in memory, and many more runs of events.
.PHONY: proof-sending
proof-sending: $(VENV)/installed-dev
	@AFTERWORD_EXAMPLES=500 $(BIN)/pytest -q --timeout=7200 tests/system/test_killed_sending.py tests/unit/flows/test_sending_broken_off.py \
		tests/unit/flows/test_sending_any_run.py tests/contract/test_sending_faults.py
