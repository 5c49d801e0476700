"""How long the pages take: rendering against escaping the same texts once, and the sizes that are promised.

    python -m benchmarks.pages [ARTICLES]

Measured on 2 shared cores, in Chromium, from a server on the same machine, before compression (folders of
`benchmarks/folders.py`, whose vocabulary is small; news has more words, and larger parts of the index):

- Search, downloads up to the first hit: 0.28 to 0.33 MB in the masthead and 0.25 to 0.30 MB on the search page at 5,000
  articles and 1,666 actors with 46,000 different words, 6,000 speakers and 1,200 threads (the choices of the filters,
  0.1 MB more, come after the hits); 0.20 MB on the whole site of 300 articles of `benchmarks/folders.py`.
- Largest article page with its theme at 300 articles: 26 KB.
- Phrase filter at 20,000 quotes: see `benchmarks/phrases.py`.
"""

import sys
import time

from generator.render.escape import escape
from generator.render.pages.article import article_pages
from generator.render.pages.quotes import quote_pages
from generator.render.press import Press
from generator.render.quote_shards import quote_shards
from tests.render.made_up import dossier_of
from tests.render.opened import templates


def main() -> None:
    """Print seconds, ratios to the floor, and sizes in bytes."""
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
    press = Press(dossier_of(articles, quotes_each=4), templates())
    start = time.perf_counter()
    for article in press.dossier.articles:
        escape(article.text)
    floor = time.perf_counter() - start
    print(f"{articles} articles, {len(press.dossier.quotes)} quotes; floor (each text escaped once) {floor:.2f} s")
    for name, pages in (("articles", article_pages), ("quotes", quote_pages), ("shards", quote_shards)):
        start = time.perf_counter()
        sizes = [len(data) for data in pages(press).values()]
        took = time.perf_counter() - start
        print(f"{name}: {took:.2f} s, {took / floor:.0f} x floor, {len(sizes)} files, largest {max(sizes):,} bytes")


if __name__ == "__main__":
    main()
