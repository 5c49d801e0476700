"""The key points of the whole dossier come from statements, best first and from every thread."""

from generator.model import Article, KeyPoint, Metadata, Span, Statement, content_hash
from generator.read.plain_text import blocks_of
from generator.resolve.key_points import home_points_of


def article(name: str, *sentences: str) -> tuple[Article, list[Span]]:
    text = "\n".join(sentences)
    sha = content_hash(text, length=64)
    made = Article(name, name, f"{name}.txt", sha, text, sha, Metadata(), blocks_of(name, text))
    return made, [block.span for block in made.blocks]


ONE, S1 = article(
    "a",
    "The council of Bergholm closed the harbour bridge to lorries.",
    "He said that the repairs would cost forty million crowns.",
    "Divers examined every pillar below the water line again.",
)
TWO, S2 = article(
    "b",
    "Bergholm closes its bridge to all lorries, the council said.",
    "Mayor Lena Aronsson said that repairs would cost forty million crowns.",
)
NO_POINTS: dict[str, tuple[KeyPoint, ...]] = {"a": (), "b": ()}


def statement(name: str, *spans: Span, thread: str = "t", score: float = 0.0) -> Statement:
    return Statement(name, spans, thread, tuple((s.article_id,) for s in spans), score=score)


def test_more_independent_origins_come_first() -> None:
    both, one = statement("both", S1[0], S2[0]), statement("one", S1[2], score=9.0)
    found = home_points_of((ONE, TWO), NO_POINTS, (one, both))
    assert [p.statement_id for p in found] == ["both", "one"]


def test_the_wording_that_stands_by_itself_is_shown() -> None:
    (point,) = home_points_of((ONE, TWO), NO_POINTS, (statement("cost", S1[1], S2[1]),))
    assert point.span == S2[1]


def test_a_statement_that_never_stands_by_itself_is_left_out() -> None:
    assert home_points_of((ONE, TWO), NO_POINTS, (statement("cost", S1[1]),)) == ()


def test_the_wording_that_is_an_articles_key_point_is_preferred() -> None:
    points = {"a": (), "b": (KeyPoint(S2[0], 1.0),)}
    (found,) = home_points_of((ONE, TWO), points, (statement("closed", S1[0], S2[0]),))
    assert found.span == S2[0]


def test_every_thread_has_its_turn() -> None:
    telling = (
        "Ferry captains asked for higher fares between the islands.",
        "Harbour taxes went down after seven hours of argument.",
        "School kitchens must serve fish twice during winter.",
        "Snow closed every mountain road north of Vessel.",
        "Tram drivers walked out over their new uniforms.",
        "Storms felled hundreds of lime trees along avenues.",
        "Public baths open again when boilers are repaired.",
        "Night buses carry nobody beyond the airport now.",
    )
    many = [article(f"m{n}", words) for n, words in enumerate(telling)]
    spans = [found[0] for _, found in many]
    first = [statement(f"x{n}", span, thread="one", score=5.0) for n, span in enumerate(spans[:7])]
    other = statement("other", spans[7], thread="two", score=1.0)
    found = home_points_of(tuple(a for a, _ in many), {a.id: () for a, _ in many}, (*first, other))
    assert len(found) == 7
    assert "other" in {p.statement_id for p in found}


def test_no_statements_no_points() -> None:
    assert home_points_of((ONE, TWO), NO_POINTS, ()) == ()
