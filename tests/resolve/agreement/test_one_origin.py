"""A text that three outlets print is one origin everywhere: in statements, quotes, key points and actors."""

from dataclasses import replace

import pytest

from generator.analyse import analyse
from generator.model import CopyGroup, Corrections, Dossier, Reading, Settings
from generator.resolve import resolve
from generator.resolve.actors.salience import firsts_of, overall
from generator.resolve.agreement import missing_here, only_here

from .folder import article

AGENCY = """Elena Ruiz won the Berlin marathon on Sunday in heavy rain.
“Nobody believed that I would ever run again after the winter,” Elena Ruiz told reporters at the gate.
Greta Holm of Norway came second, two minutes behind the nurse from Valencia.
The organisers counted 41,000 runners from ninety countries on the streets of the city.
Ruiz had broken her ankle in January when she fell on the stairs of her hospital.
Her trainer Pablo Vega said the doctors had forbidden her to train before the summer."""
NEAR_COPY = AGENCY.replace("heavy rain", "cold rain")
LONGER = (
    AGENCY
    + """
Our reporter saw umbrellas as far as the Tiergarten and a brass band under every second bridge of the course.
A baker from Wedding handed out four hundred pretzels before noon and then joined the runners for a while."""
)
INDEPENDENT = """On Sunday Elena Ruiz won the marathon in Berlin.
“Nobody believed that I would ever run again after the winter,” Ruiz said in the evening.
A tram strike kept many spectators at home, the Berlin police said."""


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    """Three prints of one text, and a report of one's own."""
    texts = (AGENCY, NEAR_COPY, LONGER, INDEPENDENT)
    articles = tuple(article(n, text, "2025-09-29") for n, text in enumerate(texts))
    findings = {found.article_id: found for found in analyse(articles, Settings())}
    return resolve(Reading(articles), findings, Corrections(), Settings())


def test_three_prints_of_one_text_are_one_group(dossier: Dossier) -> None:
    """A near copy and a longer print; the report of one's own stays out."""
    assert [group.article_ids for group in dossier.copies] == [("a0", "a1", "a2")]


def test_a_fact_of_four_articles_has_two_origins(dossier: Dossier) -> None:
    """Both wordings are there, the three prints count once."""
    told = next(s for s in dossier.statements if len({span.article_id for span in s.spans}) == 4)
    assert told.origins[0] == ("a0", "a1", "a2")
    assert len(told.origins) == 2


def test_a_fact_of_three_prints_has_one_origin(dossier: Dossier) -> None:
    """However often it is printed."""
    told = [s for s in dossier.statements if {span.article_id for span in s.spans} == {"a0", "a1", "a2"}]
    assert len(told) > 1
    assert {len(s.origins) for s in told} == {1}


def test_an_utterance_of_four_articles_has_at_most_two_origins(dossier: Dossier) -> None:
    """The quote family groups the prints."""
    (family,) = (f for f in dossier.families if len(f.quote_ids) == 4)
    assert ("a0", "a1", "a2") in family.origins or len(family.origins) == 1


def test_home_puts_the_fact_of_two_origins_before_those_of_one_text(dossier: Dossier) -> None:
    """Three prints weigh no more than one."""
    counts = [len(dossier.statement[point.statement_id].origins) for point in dossier.home_points]
    assert counts[0] == 2
    assert counts == sorted(counts, reverse=True)


def test_an_actor_of_three_prints_is_no_more_salient_than_of_one() -> None:
    """Spread is counted in origins."""
    prints = [("a0", 0.5), ("a1", 0.5), ("a2", 0.5)]
    copies = firsts_of([CopyGroup(("a0", "a1", "a2"), "identical")])
    assert overall(prints, copies) == overall(prints[:1], {})
    assert overall(prints, {}) > overall(prints[:1], {})


def test_what_one_text_alone_carries_is_only_there_in_all_its_prints(dossier: Dossier) -> None:
    """And what the prints say is not missing anywhere: it has one origin."""
    only = {
        article_id: [dossier.words(s.spans[0])[:11] for s in told] for article_id, told in only_here(dossier).items()
    }
    assert "The organis" in only["a0"]
    assert "The organis" in only["a1"]
    assert "A tram stri" in only["a3"]
    assert "a3" not in missing_here(dossier)


def test_where_no_copy_is_known_nothing_is_one_texts_own(dossier: Dossier) -> None:
    """Where no copy is known, what all three say is nobody's own."""
    alone = replace(dossier, copies=())
    assert "The organis" not in _openings(alone, "a0")


def _openings(dossier: Dossier, article_id: str) -> list[str]:
    """How the statements begin that stand only in one article."""
    return [dossier.words(statement.spans[0])[:11] for statement in only_here(dossier).get(article_id, ())]
