"""The meta tags by which Zotero's browser button and Google Scholar recognise an article."""

from generator.model import Article

from .escape import as_html, safe_link
from .press import Press


def citation_meta(press: Press, article: Article) -> list[dict[str, str]]:
    """Names and HTML-escaped contents: Highwire (`citation_*`) and Dublin Core (`DC.*`) tags."""
    known = article.metadata
    day = article.date.replace("-", "/")
    pairs = [
        ("citation_title", article.title),
        ("citation_author", known.author.value if known.author else ""),
        ("citation_publication_date", day),
        ("citation_journal_title", article.outlet),
        ("citation_language", press.language(article)),
        ("citation_public_url", safe_link(known.url.value) if known.url else ""),
        ("DC.type", "newspaperArticle"),
        ("DC.title", article.title),
        ("DC.publisher", article.outlet),
        ("DC.date", article.date),
        ("DC.language", press.language(article)),
        ("DC.rights", known.licence.value if known.licence else ""),
    ]
    return [{"name": name, "content": as_html(value)} for name, value in pairs if value]
