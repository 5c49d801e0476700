"""The walls of the house: what may import what."""

import ast
from pathlib import Path

import pytest

GENERATOR = Path(__file__).resolve().parents[1] / "generator"
STAGES = ["read", "analyse", "resolve", "render", "publish"]
MODULES = sorted(GENERATOR.rglob("*.py"))


def imports_of(module: Path) -> set[str]:
    """Absolute names of what a module imports."""
    package = [GENERATOR.name, *module.relative_to(GENERATOR).with_suffix("").parts[:-1]]
    found: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            start = package[: len(package) + 1 - node.level] if node.level else []
            found.add(".".join([*start, *([node.module] if node.module else [])]))
            found |= {".".join([*start, node.module or "", alias.name]).strip(".") for alias in node.names}
    return found


def stage_of(module: Path) -> str:
    return module.relative_to(GENERATOR).parts[0]


def named(module: Path) -> str:
    return module.relative_to(GENERATOR).as_posix()


@pytest.mark.parametrize("module", [m for m in MODULES if stage_of(m) in STAGES], ids=named)
def test_a_stage_imports_the_model_itself_and_earlier_stages_only(module: Path) -> None:
    allowed = {"model", *STAGES[: STAGES.index(stage_of(module)) + 1]}
    of_ours = {name.split(".")[1] for name in imports_of(module) if name.startswith("generator.")}
    assert of_ours <= allowed


@pytest.mark.parametrize("module", [m for m in MODULES if stage_of(m) == "model"], ids=named)
def test_the_model_imports_no_stage(module: Path) -> None:
    assert not [name for name in imports_of(module) if name.split(".")[:1] == ["generator"] and "model" not in name]


def test_one_module_loads_the_language_model() -> None:
    loading = [named(m) for m in MODULES if "spacy.load(" in m.read_text("utf-8")]
    assert loading == ["analyse/language_model.py"]


@pytest.mark.parametrize("module", [m for m in MODULES if stage_of(m) != "render"], ids=named)
def test_only_render_imports_jinja(module: Path) -> None:
    assert not [name for name in imports_of(module) if name.split(".")[0] in ("jinja2", "markupsafe")]


@pytest.mark.parametrize("module", [m for m in MODULES if stage_of(m) in ("resolve", "render", "model")], ids=named)
def test_resolve_and_render_know_no_network_and_no_clock(module: Path) -> None:
    forbidden = {"socket", "urllib.request", "http.client", "subprocess", "requests", "time", "random"}
    assert not imports_of(module) & forbidden


@pytest.mark.parametrize("module", MODULES, ids=named)
def test_a_module_has_one_idea_and_says_it(module: Path) -> None:
    source = module.read_text("utf-8")
    assert ast.get_docstring(ast.parse(source)), "a module says in a docstring what it is"
    vague = {"util", "utils", "helper", "helpers", "core", "base", "common", "manager", "misc"}
    assert module.stem not in vague
