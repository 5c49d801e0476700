"""Search, by keyboard and with filters."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def test_slash_opens_search_and_arrows_and_enter_lead_to_the_sentence(page: Page) -> None:
    page.goto("articles/")
    page.keyboard.press("/")
    page.keyboard.type("ferry aldness")
    expect(page.locator(".dossier-result").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.className") == "hit"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(page.locator(".s:target")).to_contain_text("Aldness")


def test_escape_closes_the_hits_and_returns_to_the_box(page: Page) -> None:
    page.goto("")
    page.keyboard.press("/")
    page.keyboard.type("ferry")
    expect(page.locator(".dossier-result").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    expect(page.locator(".find__panel")).to_be_hidden()
    assert page.evaluate("document.activeElement.type") == "search"


def test_enter_in_the_box_opens_the_search_page_with_the_question(page: Page) -> None:
    page.goto("")
    page.keyboard.press("/")
    page.keyboard.type("council")
    page.keyboard.press("Enter")
    expect(page.locator("#search-page .dossier-result").first).to_be_visible()
    assert page.url.endswith("search/?q=council")


def test_a_hit_on_a_quote_leads_to_the_quote(page: Page) -> None:
    page.goto("search/?q=waited&kind=Quote&speaker=Marta+Lindqvist")
    hit = page.locator("#search-page .dossier-result a").first
    expect(hit).to_contain_text("Quote · Marta Lindqvist")
    hit.click()
    expect(page.locator(".s:target mark.in-quote")).to_contain_text("We have waited three years")


def test_the_words_asked_for_are_marked_in_the_box_and_on_the_page(page: Page) -> None:
    page.goto("search/?q=council")
    hit = page.locator("#search-page mark").first
    expect(hit).to_contain_text("council")
    page.keyboard.press("Escape")
    page.locator("form.find input").fill("council")
    beside = page.locator(".find__panel mark").first
    expect(beside).to_be_visible()
    colours = [mark.evaluate("e => getComputedStyle(e).backgroundColor") for mark in (hit, beside)]
    assert colours[0] == colours[1] != "rgba(0, 0, 0, 0)"


def test_filters_narrow_and_dates_order_and_both_live_in_the_address(page: Page) -> None:
    page.goto("search/?q=ferry")
    status = page.locator("#search-page [role=status]")
    expect(status).to_have_text("30 pages found")
    page.get_by_label("Outlet").select_option("Harbour Post")
    expect(status).to_have_text("10 pages found")
    page.get_by_label("Order").select_option("asc")
    assert "outlet=Harbour+Post" in page.url
    assert "sort=asc" in page.url
    expect(page.locator("#search-page .hit__what").first).to_contain_text("1 May 2024")
    page.reload()
    expect(status).to_have_text("10 pages found")


def test_an_actor_is_found_as_an_actor(page: Page) -> None:
    page.goto("search/?q=Lindqvist&kind=Actor")
    expect(page.locator("#search-page .dossier-result").first).to_contain_text("Person")


def test_without_words_dates_and_quotes_lead_to_their_sentences(page: Page) -> None:
    page.goto("search/?kind=Date")
    hit = page.locator("#search-page .dossier-result a").first
    expect(hit).to_contain_text("sails again on 3 June")
    hit.click()
    expect(page.locator(".s:target mark.in-date")).to_have_text("3 June")
    page.goto("search/?kind=Quote&speaker=Marta+Lindqvist")
    expect(page.locator("#search-page .dossier-result a").first).to_contain_text("We have waited three years")


def test_the_choices_of_filters_come_after_the_first_hits(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("search/?q=ferry&outlet=Harbour+Post")
    expect(page.get_by_label("Outlet")).to_have_value("Harbour Post")
    expect(page.get_by_label("Thread").locator("option")).to_have_count(2)
    fragments = [place for place, url in enumerate(asked) if "/fragment/" in url]
    filters = [place for place, url in enumerate(asked) if "/filter/" in url]
    assert fragments[0] < filters[-1]
