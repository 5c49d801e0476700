"""An invented dossier with something of every kind, of any size, made without a language model."""

from generator.model import (
    Actor,
    ActorKind,
    ActorLink,
    Article,
    AttributedQuote,
    Block,
    BlockKind,
    Certainty,
    CopyGroup,
    DateExpression,
    Disagreement,
    Dossier,
    Doubt,
    Findings,
    HomePoint,
    KeyPoint,
    Mention,
    Merge,
    Metadata,
    PrintedRole,
    Problem,
    Provenance,
    Quote,
    QuoteFamily,
    QuoteKind,
    Sentence,
    Settings,
    Side,
    Span,
    Spelling,
    Stated,
    Statement,
    Thread,
    TimelineEntry,
    content_hash,
    stable_id,
)

LINES = (
    "The ferry to Aldness sails again on 3 June.",
    "Harbour director Marta Lindqvist said the quay needs {} weeks of work.",
    "“We have waited three years for this boat,” Lindqvist told the council in case {}.",
    "Nobody spoke against it.",
    "Tickets cost the same as before.",
    "A band played.",
    "The council meets again in autumn.",
)


def stated(value: str, editorial: bool = False) -> Stated:
    return Stated(value, Provenance.SIDECAR, editorial)


def article_of(number: int, title: str = "", publish: str = "full", **metadata: Stated) -> Article:
    title = title or f"Ferry returns, part {number}"
    body = " ".join(line.format(number % 7 + 2 if "weeks" in line else number) for line in LINES)
    text = f"{title}\n{body}\nShare"
    name = stable_id(title, text)
    start = len(title) + 1
    known: dict[str, Stated] = {
        "title": stated(title),
        "publisher": stated(("Harbour Post", "Coast Daily", "Aldness Echo")[number % 3]),
        "date": stated(f"2024-05-{number % 27 + 1:02d}"),
        "url": stated(f"https://news.example/{number}"),
        "publish": stated(publish),
        **metadata,
    }
    return Article(
        id=name,
        code=f"{number:03d}",
        source=f"{number:03d}.txt",
        source_sha256=content_hash(text, length=64),
        text=text,
        sha256=content_hash(text, length=64),
        metadata=Metadata(**known),  # type: ignore[arg-type]
        blocks=(
            Block(Span(name, 0, len(title)), BlockKind.TITLE),
            Block(Span(name, start, start + len(body)), BlockKind.PARAGRAPH),
            Block(Span(name, len(text) - 5, len(text)), BlockKind.FURNITURE, "a button of the page"),
        ),
        published_whole=publish == "full",
    )


def span(article: Article, words: str) -> Span:
    start = article.text.index(words)
    return article.span(start, start + len(words))


def findings_of(article: Article) -> Findings:
    sentences = [Sentence(article.blocks[0].span, 1, BlockKind.TITLE)]
    place = article.blocks[1].span.start
    for line in (
        article.text[place : article.blocks[1].span.end].replace(". ", ".\n").replace("boat,”\n", "boat,” ").split("\n")
    ):
        sentences.append(Sentence(article.span(place, place + len(line)), len(sentences) + 1, BlockKind.PARAGRAPH))
        place += len(line) + 1
    return Findings(
        article.id,
        article.sha256,
        "none",
        sentences=tuple(sentences),
        mentions=(
            Mention(span(article, "Aldness"), ActorKind.PLACE),
            Mention(span(article, "Marta Lindqvist"), ActorKind.PERSON),
        ),
        quotes=(quote_of(article),),
        dates=(DateExpression(span(article, "3 June"), "2024-06-03", Certainty.RESOLVED, "day", "month and day"),),
        key_points=(KeyPoint(sentences[1].span, 1.0),),
    )


def quote_of(article: Article) -> Quote:
    words = "“We have waited three years for this boat,”"
    return Quote(
        (span(article, words),),
        QuoteKind.DIRECT,
        span(article, "told"),
        span(article, "Lindqvist told"),
        None,
        "x",
        1.0,
    )


def dossier_of(count: int, quotes_each: int = 1, **changes: object) -> Dossier:
    articles = tuple(article_of(number) for number in range(count))
    return dossier_from(articles, quotes_each, **changes)


def dossier_from(articles: tuple[Article, ...], quotes_each: int = 1, **changes: object) -> Dossier:
    articles = tuple(sorted(articles, key=lambda a: (a.date, a.code)))
    findings = {a.id: findings_of(a) for a in articles}
    ids = tuple(a.id for a in articles)
    first = [findings[a.id].sentences[1].span for a in articles]
    marta, aldness = stable_id("Marta Lindqvist"), stable_id("Aldness")
    quotes = tuple(
        AttributedQuote(
            content_hash(a.id, str(n)), a.id, quote_of(a), marta if (i + n) % 9 != 8 else None, "name", family_id="same"
        )
        for i, a in enumerate(articles)
        for n in range(quotes_each)
    )
    origins = tuple((i,) for i in ids)
    weeks = [span(a, " weeks") for a in articles]
    values: dict[str, object] = {
        "settings": Settings(title="Ferry dossier"),
        "articles": articles,
        "findings": findings,
        "actors": (
            Actor(marta, "Marta Lindqvist", ActorKind.PERSON, tuple(span(a, "Marta Lindqvist") for a in articles),
                  tuple(Spelling("Marta Lindqvist", i, 1) for i in ids),
                  roles=tuple(PrintedRole(span(a, "Harbour director"), "before the name") for a in articles),
                  merges=(Merge(("Lindqvist", "Marta Lindqvist"), "last name"),),
                  seen_with=(ActorLink(aldness, 2),), salience=9.0, article_ids=ids, has_page=True),
            Actor(aldness, "Aldness", ActorKind.PLACE, tuple(span(a, "Aldness") for a in articles),
                  tuple(Spelling("Aldness", i, 1) for i in ids), seen_with=(ActorLink(marta, 2),),
                  salience=5.0, article_ids=ids, has_page=True),
        ),
        "quotes": quotes,
        "families": (QuoteFamily("same", tuple(q.id for q in quotes[:60]), origins),),
        "copies": (CopyGroup(ids[:2], "near copy"),) if len(ids) > 2 else (),
        "threads": (Thread("thread-1", "May 2024: Marta Lindqvist", "2024-05-01", ids, (marta, aldness)),),
        "key_points": {a.id: findings[a.id].key_points for a in articles},
        "statements": (Statement("statement-1", tuple(first), "thread-1", origins, ("the same date",), 1.0),),
        "home_points": (HomePoint("statement-1", first[0]),),
        "disagreements": (
            Disagreement("difference-1", "duration", "statement-1",
                         (Side("2 weeks", tuple(weeks[:1])), Side("3 weeks", tuple(weeks[1:2]) or tuple(weeks[:1])))),
        ),
        "timeline": (
            TimelineEntry("moment-1", "2024-06-03", "day", Certainty.RESOLVED, "thread-1", tuple(first),
                          tuple(span(a, "3 June") for a in articles), True),
            TimelineEntry("moment-2", "", "day", Certainty.UNRESOLVED, "thread-1", tuple(first[:1]), tuple(first[:1])),
        ),
        "doubts": (Doubt("doubt-1", "speaker", "Who is “she”?", tuple(first[:1]), "- speaker: she\n  is: Marta", 1.0),),
        "problems": (Problem("seeds/broken.txt", 3, "encoding", "It is not text.", "Save it as UTF-8."),),
    }  # fmt: skip
    return Dossier(**(values | changes))  # type: ignore[arg-type]
