# make demo · make test · make lint · make lowest · make bench DATA=… SCORE=…
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --quiet --disable-pip-version-check
STORY ?= $(firstword $(wildcard examples/*.epub examples/*.html examples/*.txt))
PAGE ?= out/$(basename $(notdir $(STORY))).html

.PHONY: demo test quick lint lowest bench browser clean help

help:
	@sed -n 1p Makefile

# --- what people want ---------------------------------------------------------------------------------------------

demo: $(VENV)/base
	@mkdir -p $(dir $(PAGE))
	@$(VENV)/bin/readthrough "$(STORY)"
	@$(VENV)/bin/readthrough read "$(STORY)" -o "$(PAGE)" --quiet
	@echo
	@echo "The reader page of $(STORY) is in $(abspath $(PAGE)): open it in a browser."

test: $(VENV)/dev browser
	$(PY) -m pytest $(TESTS)

# Everything but the browser and the wheel.
quick: $(VENV)/dev
	$(PY) -m pytest -q -m "not slow" --ignore tests/browser $(TESTS)

lint: $(VENV)/dev
	$(VENV)/bin/ruff check .

bench: $(VENV)/dev
	@test -n "$(DATA)" -a -n "$(SCORE)" || { echo "Say where the data and the scorer are: make bench DATA=folder SCORE=score.py"; exit 2; }
	$(PY) -m benchmarks --data "$(DATA)" --score "$(SCORE)" $(BENCH)

# The quick tests with the lowest versions that pyproject.toml allows.
lowest: $(VENV)-lowest/dev
	$(VENV)-lowest/bin/python -m pytest -q -m "not slow" --ignore tests/browser $(TESTS)

clean:
	rm -rf $(VENV) $(VENV)-lowest out build dist .pytest_cache .hypothesis .ruff_cache

# --- what that needs ----------------------------------------------------------------------------------------------

$(VENV)/base: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { echo "Readthrough needs Python 3.11 or later; name it with: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@test -x $(PY) || { echo "Making $(VENV) …"; $(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "This Python cannot make an environment; on Debian: apt-get install python3-venv"; exit 1; }; }
	@echo "Installing readthrough into $(VENV) …"
	@$(PIP) install --editable .
	@touch $@

# The wheelhouse lets the test of the wheel install into an empty environment without a network.
$(VENV)/dev: $(VENV)/base
	@echo "Installing what the tests need …"
	@$(PIP) install --editable '.[dev]'
	@rm -rf $(VENV)/wheelhouse
	@$(PY) tests/wheelhouse.py $(VENV)/wheelhouse
	@touch $@

$(VENV)-lowest/dev: pyproject.toml
	@rm -rf $(VENV)-lowest
	@$(PYTHON) -m venv $(VENV)-lowest
	@sed -n '/^dependencies/,/^]/s/^ *"\([a-z-]*\)>=\([0-9.]*\)".*/\1==\2/p' pyproject.toml > $(VENV)-lowest/constraints.txt
	@$(VENV)-lowest/bin/python -m pip --quiet --disable-pip-version-check install --constraint $(VENV)-lowest/constraints.txt --editable '.[dev]'
	@touch $@

# Debian's browser where this user may install it; without one the browser tests are skipped and say so.
browser:
	@bash tests/install_browser.sh
