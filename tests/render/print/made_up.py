"""A made-up dossier of any size: every name and sentence is an invention, every record is filled."""

import hashlib
import re

from generator.model import (
    Actor,
    ActorKind,
    ActorLink,
    Article,
    AttributedQuote,
    Block,
    BlockKind,
    Certainty,
    DateExpression,
    Disagreement,
    Dossier,
    Findings,
    HomePoint,
    KeyPoint,
    Mention,
    Metadata,
    PrintedRole,
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
)

PEOPLE = (
    ("Mira Aldane", "harbour minister", ActorKind.PERSON),
    ("Tobias Renn", "chief engineer", ActorKind.PERSON),
    ("Ines Corvalho", "mayor of Port Selm", ActorKind.PERSON),
    ("Selm Harbour Board", "", ActorKind.ORG),
    ("Jonas Whitlock", "union secretary", ActorKind.PERSON),
)
OUTLETS = ("The Selm Courier", "Harbour Gazette", "Northern Ledger", "", "Radio Tarn")
SAYINGS = (
    "We will open the lock when the water lets us, and not an hour before that",
    "Nobody asked the crews, and the crews are the ones who stand in the wet",
    "The gate held; it is the hinge that has to be paid for",
    "I have read the report twice and I still cannot find the eight days in it",
)
FILLERS = (
    "The lock at Port Selm has been closed to barges since the flood of the previous week.",
    "Traffic was led through the old canal, where two ferries ran in turn until nightfall.",
    "A survey of the lower gate found a crack as long as a forearm, according to people who saw the drawings.",
    "The board meets again next month, and its minutes are to be published in full this time.",
    "Merchants on the east quay said that they had lost a third of their trade.",
)
SENTENCE = re.compile(r"[^\n.!?]+[.!?][”\"]?|[^\n]+")


class Made:
    """One article and what was found in it."""

    def __init__(self, number: int, extra: str = "", language: str = "", publish: str = "") -> None:
        person, role, _ = PEOPLE[number % 3]
        other = PEOPLE[(number + 1) % 3][0]
        saying = SAYINGS[number % len(SAYINGS)]
        outlet = OUTLETS[number % len(OUTLETS)]
        day = 1 + number % 28
        title = f"Lock {number} stays shut as {person} waits"
        fillers = [FILLERS[(number + at) % len(FILLERS)] for at in range(5)]
        paragraphs = [
            title,
            f"{person}, the {role}, told the Selm Harbour Board on {day} May 2031 that repairs take "
            f"{30 + number % 2} days.",
            f"“{saying},” {person} said. {fillers[0]} {fillers[1]}",
            f"{other} said that the money had been promised in spring. {fillers[2]} {fillers[3]} {fillers[4]}",
            *([extra] if extra else []),
        ]
        self.text = "\n".join(paragraphs)
        self.id = f"lock-{number}-{hashlib.sha256(self.text.encode()).hexdigest()[:8]}"
        self.person, self.other, self.saying, self.role, self.day = person, other, saying, role, day
        starts = [0]
        for paragraph in paragraphs:
            starts.append(starts[-1] + len(paragraph) + 1)
        kinds = [BlockKind.TITLE] + [BlockKind.PARAGRAPH] * (len(paragraphs) - 1)
        blocks = tuple(
            Block(Span(self.id, start, start + len(paragraph)), kind)
            for start, paragraph, kind in zip(starts, paragraphs, kinds, strict=False)
        )
        stated = Provenance.SIDECAR
        self.article = Article(
            id=self.id,
            code=f"{number:03d}",
            source=f"{number:03d}_lock.txt",
            source_sha256=hashlib.sha256(self.text.encode()).hexdigest(),
            text=self.text,
            sha256=hashlib.sha256(self.text.encode()).hexdigest(),
            metadata=Metadata(
                title=Stated(title, stated),
                publisher=Stated(outlet, stated) if outlet else None,
                date=Stated(f"2031-05-{day:02d}", stated),
                url=Stated(f"https://example.org/lock/{number}?page=1&from=quay", stated),
                language=Stated(language, stated) if language else None,
                publish=Stated(publish, stated) if publish else None,
            ),
            blocks=blocks,
            published_whole=not publish or publish == "full",
        )
        self.sentences = tuple(
            Sentence(Span(self.id, at + lead, end), number + 1, kind)
            for number, (at, lead, end, kind) in enumerate(self._cut(blocks))
        )
        self.findings = self._findings()

    def _cut(self, blocks: tuple[Block, ...]) -> list[tuple[int, int, int, BlockKind]]:
        return [
            (
                block.span.start + m.start(),
                len(m.group()) - len(m.group().lstrip()),
                block.span.start + m.end(),
                block.kind,
            )
            for block in blocks
            for m in SENTENCE.finditer(self.text[block.span.start : block.span.end])
            if m.group().strip()
        ]

    def find(self, words: str) -> Span:
        start = self.text.index(words)
        return Span(self.id, start, start + len(words))

    def every(self, words: str) -> tuple[Span, ...]:
        return tuple(Span(self.id, m.start(), m.end()) for m in re.finditer(re.escape(words), self.text))

    def _findings(self) -> Findings:
        said = self.find(f"“{self.saying},”")
        told = self.find("that the money had been promised in spring")
        date = self.find(f"{self.day} May 2031")
        return Findings(
            article_id=self.id,
            text_sha256=self.article.sha256,
            model="made up 1",
            sentences=self.sentences,
            mentions=tuple(
                sorted(
                    (Mention(span, kind) for name, _, kind in PEOPLE for span in self.every(name)), key=lambda m: m.span
                )
            ),
            quotes=(
                Quote((said,), QuoteKind.DIRECT, self.find("said"), None, None, "marks", 1.0),
                Quote((told,), QuoteKind.INDIRECT, None, None, None, "clause", 0.8),
            ),
            dates=(DateExpression(date, f"2031-05-{self.day:02d}", Certainty.STATED, "day", "calendar"),),
            key_points=(KeyPoint(self.sentences[1].span, 2.0), KeyPoint(self.sentences[2].span, 1.0)),
        )


def made_up(
    count: int = 5, extra: str = "", language: str = "", publish: str = "", settings: Settings | None = None
) -> Dossier:
    """`count` articles; `extra` is one more paragraph of the first, which also has `language` and `publish`."""
    made = [Made(0, extra, language, publish), *(Made(number) for number in range(1, count))]
    threads = tuple(
        Thread(
            f"thread-{at}",
            f"{1 + at} May 2031: Port Selm lock",
            f"2031-05-{1 + at:02d}",
            tuple(m.id for m in made[at::3]),
            (),
        )
        for at in range(min(3, count))
    )
    lane = {article: thread.id for thread in threads for article in thread.article_ids}
    actors = tuple(_actor(made, name, kind) for name, _, kind in PEOPLE)
    ids = {actor.name: actor.id for actor in actors}
    quotes = tuple(quote for m in made for quote in _quotes(m, ids))
    told = Statement(
        "st-1", tuple(m.sentences[1].span for m in made), "thread-0", tuple((m.id,) for m in made), ("same words",), 2.0
    )
    days = sorted({m.day for m in made})
    return Dossier(
        settings=settings
        or Settings(
            title="The Port Selm lock",
            description="Who closes it, who pays for it.",
            site_url="https://example.org/selm/",
        ),
        articles=tuple(m.article for m in made),
        findings={m.id: m.findings for m in made},
        actors=actors,
        quotes=quotes,
        families=(QuoteFamily("fam-1", tuple(q.id for q in quotes if q.family_id), tuple((m.id,) for m in made[::4])),),
        threads=threads,
        key_points={m.id: m.findings.key_points for m in made},
        home_points=(HomePoint("st-1", made[0].sentences[1].span),),
        statements=(told,),
        disagreements=_differences(made),
        timeline=tuple(_moment(day, [m for m in made if m.day == day], lane) for day in days),
    )


def _actor(made: list[Made], name: str, kind: ActorKind) -> Actor:
    here = [m for m in made if name in m.text]
    roles = [PrintedRole(m.find(m.role), "apposition") for m in here if m.person == name]
    others = [other for other, _, _ in PEOPLE if other != name]
    return Actor(
        id=name.lower().replace(" ", "-"),
        name=name,
        kind=kind,
        mentions=tuple(span for m in here for span in m.every(name)),
        spellings=tuple(Spelling(name, m.id, len(m.every(name))) for m in here),
        roles=tuple(roles),
        seen_with=tuple(
            ActorLink(other.lower().replace(" ", "-"), count)
            for other in others
            if (count := sum(other in m.text for m in here))
        ),
        salience=float(len(here)),
        article_ids=tuple(m.id for m in here),
        has_page=bool(here),
    )


def _quotes(made: Made, ids: dict[str, str]) -> tuple[AttributedQuote, AttributedQuote]:
    direct, told = made.findings.quotes
    family = "fam-1" if made.saying == SAYINGS[0] else None
    return (
        AttributedQuote(f"q-{made.id}-1", made.id, direct, ids[made.person], "name", family_id=family),
        AttributedQuote(f"q-{made.id}-2", made.id, told, ids[made.other], "name"),
    )


def _differences(made: list[Made]) -> tuple[Disagreement, ...]:
    odd, even = [m for m in made if "31 days" in m.text], [m for m in made if "30 days" in m.text]
    if not odd or not even:
        return ()
    sides = (
        Side("30 days", tuple(m.find("30 days") for m in even)),
        Side("31 days", tuple(m.find("31 days") for m in odd)),
    )
    return (Disagreement("dis-1", "duration", "st-1", sides),)


def _moment(day: int, made: list[Made], lane: dict[str, str]) -> TimelineEntry:
    return TimelineEntry(
        id=f"t-{day}",
        date=f"2031-05-{day:02d}",
        granularity="day",
        certainty=Certainty.STATED,
        thread_id=lane[made[0].id],
        spans=tuple(m.sentences[1].span for m in made),
        expressions=tuple(m.find(f"{day} May 2031") for m in made),
    )
