"""What a reader does on the pages."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser
KINDS = [
    "", "articles/", "actors/", "quotes/", "quotes/families/", "threads/", "threads/thread-1/", "timeline/",
    "agreement/", "coverage/", "sources/", "review/", "changes/",
    "corrections/", "search/", "method/", "data/", "404.html",
]  # fmt: skip


@pytest.fixture
def article(site: Path) -> str:
    return f"articles/{sorted(p.name for p in (site / 'articles').glob('ferry*'))[0]}/"


def test_no_page_is_wider_than_the_screen(sized: Page, article: str) -> None:
    for kind in [*KINDS, article]:
        sized.goto(kind)
        wide = sized.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, kind


def test_a_key_point_leads_to_its_sentence_which_is_marked_on_arrival(sized: Page) -> None:
    sized.goto("")
    sized.locator("li.point .source a").first.click()
    sentence = sized.locator(".s:target")
    expect(sentence).to_be_in_viewport()
    expect(sentence).to_have_text("The ferry to Aldness sails again on 3 June.")
    sized.wait_for_timeout(1300)
    assert sentence.evaluate("e => getComputedStyle(e).backgroundColor") != "rgba(0, 0, 0, 0)"
    expect(sized.locator(".passage:has(.s:target) .uses")).to_contain_text("Key point of the briefing")


def test_a_use_leads_to_where_the_sentence_is_used(page: Page, article: str) -> None:
    page.goto(article)
    page.locator(".uses a", has_text="30 origins").first.click()
    assert page.url.endswith("agreement/#st-statement-1")


def test_a_quote_is_copied_with_its_citation_as_text_and_as_markdown(page: Page) -> None:
    page.goto("quotes/")
    quote = page.locator("figure.quote").first
    quote.hover()
    quote.get_by_role("button", name="Copy with citation", exact=True).click()
    expect(quote.get_by_text("Copied")).to_be_visible()
    text = page.evaluate("navigator.clipboard.readText()")
    assert text.startswith("“We have waited three years for this boat,” — Marta Lindqvist (")
    assert "¶4" in text
    assert "/news/articles/ferry" in text
    quote.get_by_role("button", name="Copy with citation as Markdown").click()
    expect(quote.get_by_text("Copied")).to_have_count(2)
    assert page.evaluate("navigator.clipboard.readText()").startswith("> “We have waited")


def test_quotes_are_filtered_by_phrase_and_the_view_is_shared_by_its_address(page: Page) -> None:
    page.goto("quotes/")
    page.get_by_label("Exact phrase").fill("three years for this boat")
    page.get_by_label("Outlet").select_option("Coast Daily")
    status = page.locator("#phrase-filter [role=status]")
    expect(status).to_have_text("10 of 30 quotes")
    assert "phrase=three+years" in page.url
    page.reload()
    expect(status).to_have_text("10 of 30 quotes")
    page.get_by_label("Exact phrase").fill("years three")
    expect(status).to_have_text("0 of 30 quotes")


def test_the_menu_opens_by_keyboard_and_closes_as_menus_do(sized: Page) -> None:
    sized.goto("")
    menu = sized.locator(".sections__more")
    menu.locator("summary").focus()
    sized.keyboard.press("Enter")
    expect(menu.get_by_role("link", name="Method")).to_be_in_viewport()
    sized.keyboard.press("Escape")
    expect(menu.get_by_role("link", name="Method")).to_be_hidden()
    assert sized.evaluate("document.activeElement.textContent") == "About"
    menu.locator("summary").click()
    sized.locator("#actors").click(position={"x": 2, "y": 20})
    expect(menu.get_by_role("link", name="Method")).to_be_hidden()


def test_on_a_telephone_markdown_is_offered_after_copying(chromium: Browser, address: str) -> None:
    context = chromium.new_context(
        base_url=address, viewport={"width": 390, "height": 844}, permissions=["clipboard-read", "clipboard-write"]
    )
    page = context.new_page()
    page.goto("quotes/")
    quote = page.locator("figure.quote").first
    expect(quote.get_by_role("button", name="Copy with citation as Markdown")).to_be_hidden()
    quote.get_by_role("button", name="Copy with citation", exact=True).click()
    quote.get_by_role("button", name="Copy with citation as Markdown").click()
    assert page.evaluate("navigator.clipboard.readText()").startswith("> “We have waited")
    context.close()


def test_on_a_telephone_the_number_of_a_sentence_shows_what_was_taken_from_it(
    chromium: Browser, address: str, article: str
) -> None:
    context = chromium.new_context(base_url=address, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(article)
    expect(page.locator(".uses").first).to_be_hidden()
    page.get_by_label("Sentence 4").click()
    expect(page.locator(".passage:has(.s:target) .uses")).to_contain_text("Marta Lindqvist")
    context.close()


def test_the_reader_chooses_light_or_dark_and_it_stays(page: Page) -> None:
    page.goto("")
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_role("button", name="Dark or light").click()
    after = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert before != after
    page.goto("articles/")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == after


def test_without_scripts_everything_but_search_and_filters_stands(chromium: Browser, address: str) -> None:
    context = chromium.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    page.goto("quotes/")
    expect(page.locator("figure.quote")).to_have_count(30)
    expect(page.locator(".needs-script")).to_be_visible()
    expect(page.locator("form.find")).to_be_hidden()
    page.get_by_role("link", name="Timeline").click()
    expect(page.locator(".moment").first).to_be_visible()
    context.close()


def test_paper_shows_no_chrome_and_breaks_no_quote(page: Page) -> None:
    page.goto("quotes/")
    page.emulate_media(media="print")
    expect(page.locator(".masthead")).to_be_hidden()
    assert page.locator("figure.quote").first.evaluate("e => getComputedStyle(e).breakInside") == "avoid"


def test_paper_is_dark_on_white_whatever_the_reader_chose(page: Page) -> None:
    page.emulate_media(color_scheme="light")
    page.goto("")
    page.get_by_role("button", name="Dark or light").click()
    page.emulate_media(media="print")
    colours = page.evaluate("(({color, backgroundColor}) => [color, backgroundColor])(getComputedStyle(document.body))")
    assert colours == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]


def test_the_number_of_a_sentence_stands_on_the_line_on_which_it_begins(sized: Page, article: str) -> None:
    """Whatever the width: the column is made narrower pixel by pixel, so that every break comes up."""
    sized.goto(article)
    apart = sized.evaluate("""() => {
      const text = document.querySelector(".text");
      const parted = new Set();
      for (let width = 340; width > 220; width -= 2) {
        text.style.width = `${width}px`;
        for (const sentence of text.querySelectorAll(".s")) {
          const number = sentence.previousElementSibling.getClientRects();
          const [words] = sentence.getClientRects();
          if (Math.abs(number[number.length - 1].bottom - words.bottom) > words.height / 2) parted.add(sentence.id);
        }
      }
      return [...parted];
    }""")
    assert apart == []


def test_the_menu_says_of_one_page_that_it_is_this_one(page: Page, article: str) -> None:
    for kind in [*KINDS, article]:
        page.goto(kind)
        current = page.locator(".sections [aria-current]")
        assert current.count() == (0 if kind in ("search/", "404.html") else 1), kind


def test_every_article_page_with_its_theme_is_under_100_kb_before_compression(site: Path) -> None:
    sizes = [page.stat().st_size for page in (site / "articles").glob("ferry*/index.html")]
    assert len(sizes) == 30
    assert max(sizes) < 100_000
