"""The Content-Security-Policy of every page."""

import base64
import hashlib
import re
from pathlib import Path

from generator.publish.security import protect

SCOPE = '<script>__md_scope=new URL("{}",location)</script>'


def page(root: str, more: str = "") -> str:
    return f"<!doctype html><html><head><meta charset=utf-8></head><body>{SCOPE.format(root)}{more}</body></html>"


def allowed(path: Path) -> set[str]:
    return set(re.findall(r"'sha256-([^']+)'", path.read_text()))


def digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def test_the_themes_scripts_may_run_at_any_depth_and_no_other(tmp_path: Path) -> None:
    (tmp_path / "404.html").write_text(page("/"))
    (tmp_path / "index.html").write_text(page("."))
    deep = tmp_path / "articles/x"
    deep.mkdir(parents=True)
    (deep / "index.html").write_text(page("../..", "<script>alert(1)</script>"))
    protect(tmp_path)
    assert allowed(tmp_path / "index.html") == {digest('__md_scope=new URL(".",location)')}
    assert allowed(deep / "index.html") == {digest('__md_scope=new URL("../..",location)')}
    assert "unsafe-inline" not in (deep / "index.html").read_text()
    assert digest("alert(1)") not in (deep / "index.html").read_text()


def test_a_page_gets_one_policy(tmp_path: Path) -> None:
    (tmp_path / "404.html").write_text(page("/"))
    protect(tmp_path)
    protect(tmp_path)
    assert (tmp_path / "404.html").read_text().count("Content-Security-Policy") == 1
