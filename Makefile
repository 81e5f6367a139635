# make demo: compare an example pair. make test: everything that must hold. Both set up their own environment.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO := out/border-raid

.PHONY: demo test check reports benchmark clean

demo: $(VENV)/installed
	$(BIN)/framing compare examples/border-raid/a.txt examples/border-raid/b.txt --names "Senn State Wire,Harbour Dispatch"
	$(BIN)/framing compare examples/border-raid/a.txt examples/border-raid/b.txt --names "Senn State Wire,Harbour Dispatch" -q \
		-o $(DEMO).html -o $(DEMO).png -o $(DEMO).json
	@echo $(DEMO).html

test: check
	$(BIN)/python -m pytest -n auto -m "not benchmark"

check: $(VENV)/developing
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

reports: $(VENV)/developing
	$(BIN)/python -m pytest tests/golden --update

benchmark: $(VENV)/developing
	-$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[peers]'
	$(BIN)/python -m tests.benchmark
	$(BIN)/python -m pytest -m benchmark

$(VENV)/installed: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "framing needs Python 3.11 or newer; say: make PYTHON=python3.12")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/developing: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

clean:
	rm -rf $(VENV) out
