# Each word here works on a machine with nothing but git, make and Python 3.11 or newer: what is missing is brought
# into .tools/ and .venv/ first. `PYTHON=python3.12 make run` names another Python.

PYTHON ?= python3
ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
else
BIN := .venv/bin
endif
READY := .venv/.ready

.DEFAULT_GOAL := run
.PHONY: run test check format bench pictures forms translations wheel clean

run: $(READY)  ## Open Pathway.
	@$(BIN)/python -m pathway

test: check  ## Format, lint, types, floors and all tests; needs no display.
	@$(BIN)/python -m pytest -n auto --dist loadfile

check: $(READY)  ## Format, lint, types and floors.
	@$(BIN)/ruff format --check
	@$(BIN)/ruff check
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: $(READY)  ## Write the format, and mend what the linter can mend.
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

bench: $(READY)  ## Measure on big made-up stores.
	@QT_QPA_PLATFORM=offscreen PYTHONPATH=tests $(BIN)/python -m benchmarks

pictures: $(READY)  ## Draw every page to look at into pictures/.
	@QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/pictures.py

forms: $(READY)  ## Make the forms from the drawings in ui/.
	@$(BIN)/python packaging/forms.py

translations: $(READY)  ## Collect the texts, put the Danish to them, and say what is missing.
	@$(BIN)/python packaging/translations.py

wheel: $(READY)  ## Build the wheel into dist/.
	@$(PYTHON) packaging/set_up.py --wheel

clean:  ## Remove everything that these words made.
	rm -rf .venv .tools dist pictures bench .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find src tests packaging migrations -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): uv.lock pyproject.toml packaging/set_up.py packaging/get_uv.py packaging/system_libraries.py
	@$(PYTHON) -c 'import sys; v = sys.version_info; sys.exit(v < (3, 11) and "Pathway needs Python 3.11 or newer, and this is %d.%d. Name a newer one: PYTHON=python3.12 make" % v[:2])'
	@$(PYTHON) packaging/set_up.py
	@touch $@
