# Two commands: `make site` builds the briefing, `make test` runs the whole suite.
# Both need Python >= 3.11, make and the package index, and nothing else.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: site test check serve lock clean

site: $(VENV)/.site  ## build seeds/ into site/, with search and PDF
	$(BIN)/dossier build

test: $(VENV)/.dev  ## lint, types and every test
	$(BIN)/ruff check generator tests benchmarks
	$(BIN)/ruff format --check generator tests benchmarks
	$(BIN)/mypy
	$(BIN)/python -m pytest -n auto --dist loadscope

serve: $(VENV)/.site  ## build, serve on loopback, rebuild on change
	$(BIN)/dossier serve

lock: $(VENV)/.dev  ## write the locks anew from pyproject.toml
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q \
	  pyproject.toml -o requirements/site.lock
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q \
	  pyproject.toml --group dev -c requirements/site.lock -o requirements/dev.lock
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q \
	  --group build -c requirements/dev.lock -o requirements/build.lock

clean:  ## remove what builds made; sources and hand-written pages stay
	rm -rf site .cache $(VENV)

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Dossier needs Python 3.11 or newer.")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.site: requirements/site.lock pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/build.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/site.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/.dev: requirements/dev.lock pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@ $(VENV)/.site
