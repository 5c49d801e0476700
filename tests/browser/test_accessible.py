"""axe-core finds nothing serious or critical on any kind of page, light or dark, wide or narrow."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from .test_reading import KINDS

pytestmark = pytest.mark.browser
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def _grave(page: Page) -> list[str]:
    found = Axe().run(page, options=RULES).response["violations"]
    return [
        f"{rule['id']}: {rule['nodes'][0]['html'][:120]}" for rule in found if rule["impact"] in ("serious", "critical")
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_kind_of_page_has_a_grave_fault(sized: Page, site: Path, scheme: str) -> None:
    sized.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    own = [f"{kind}/{path.name}/" for kind in ("articles", "actors") for path in sorted((site / kind).glob("*-*"))[-1:]]
    faults = {}
    for kind in [*KINDS, *own]:
        sized.goto(kind)
        if grave := _grave(sized):
            faults[kind] = grave
    assert faults == {}


def test_an_open_search_has_no_grave_fault(page: Page) -> None:
    page.goto("")
    page.keyboard.press("/")
    page.keyboard.type("ferry")
    expect(page.locator(".dossier-result").first).to_be_visible()
    assert _grave(page) == []
