"""Pictures: what they show, where they lead, and what they must never carry."""

import itertools
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from xml.etree import ElementTree

import pytest

from generator.model import Actor, ActorKind, ActorLink, Dossier
from generator.read.templates import read_templates
from generator.render.pictures import (
    Picture,
    coverage_picture,
    lanes_picture,
    network_picture,
    speakers_picture,
)
from generator.render.pictures.axis import Axis
from generator.render.pictures.lanes import LANES, MARK, _mark
from generator.render.pictures.layout import placed
from generator.render.pictures.picture import LETTER, WIDTH
from tests.render.print.made_up import made_up

Draw = Callable[..., Picture]
EVERY = (coverage_picture, lanes_picture, network_picture, speakers_picture)
SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "<script>alert(1)</script>\" onload='x' &amp; ]]> \ufffe\x00 <!-- \u202e"


@pytest.fixture(scope="module")
def templates() -> dict[str, str]:
    return read_templates(Path("nowhere"))


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return made_up(12)


def link(kind: str, name: str) -> str:
    return f"../{kind}s/{name}/"


def parsed(picture: Picture) -> ElementTree.Element:
    return ElementTree.fromstring(str(picture.svg))


@pytest.mark.parametrize("draw", EVERY)
def test_a_picture_is_sound_xml_with_title_and_description(
    draw: Draw, dossier: Dossier, templates: dict[str, str]
) -> None:
    """A screen reader reads the title and the description of every picture."""
    picture = draw(dossier, templates, link, prefix="p1")
    root = parsed(picture)
    assert root.tag == f"{SVG}svg"
    assert root[0].tag == f"{SVG}title"
    assert root[0].text == picture.title
    assert root[1].tag == f"{SVG}desc"
    assert root[1].text == picture.description
    assert root.get("aria-labelledby") == "p1-title p1-desc"


@pytest.mark.parametrize("draw", EVERY)
def test_no_script_no_style_and_no_empty_line(draw: Draw, dossier: Dossier, templates: dict[str, str]) -> None:
    """A picture stands inside Markdown and under a strict policy: presentation attributes only."""
    svg = str(draw(dossier, templates, link).svg)
    names = {name for node in ElementTree.fromstring(svg).iter() for name in node.attrib}
    assert not {name for name in names if name == "style" or name.startswith("on")}
    assert not re.search(r"<(script|style|image|foreignObject)\b", svg)
    assert "\n\n" not in svg


@pytest.mark.parametrize("draw", EVERY)
def test_ids_begin_with_the_prefix(draw: Draw, dossier: Dossier, templates: dict[str, str]) -> None:
    """Two pictures on one page cannot clash."""
    found = [node.get("id") for node in parsed(draw(dossier, templates, link, prefix="q7")).iter() if node.get("id")]
    assert found
    assert all(str(name).startswith("q7-") for name in found)
    assert len(found) == len(set(found))


@pytest.mark.parametrize("draw", EVERY)
def test_the_same_dossier_gives_the_same_picture(draw: Draw, templates: dict[str, str]) -> None:
    """No chance goes into a drawing."""
    assert draw(made_up(12), templates, link).svg == draw(made_up(12), templates, link).svg


@pytest.mark.parametrize("draw", EVERY)
def test_a_hostile_name_stays_text(draw: Draw, dossier: Dossier, templates: dict[str, str]) -> None:
    """Markup in a name, a label or an outlet is shown as its characters."""
    actors = tuple(replace(actor, name=f"{HOSTILE} {at}") for at, actor in enumerate(dossier.actors))
    threads = tuple(replace(thread, label=HOSTILE) for thread in dossier.threads)
    root = parsed(draw(replace(dossier, actors=actors, threads=threads), templates, link))
    assert {node.tag for node in root.iter()} <= {
        f"{SVG}{name}" for name in ("svg", "title", "desc", "g", "a", "text", "line", "rect", "circle", "path")
    }


@pytest.mark.parametrize("draw", EVERY)
def test_too_little_to_show_is_no_picture(draw: Draw, templates: dict[str, str]) -> None:
    """One article without findings draws nothing, and says so by an empty text."""
    empty = replace(made_up(1), actors=(), quotes=(), timeline=(), families=())
    assert draw(empty, templates, link).svg == ""


@pytest.mark.parametrize("draw", EVERY)
def test_the_table_beside_has_a_cell_for_every_head(draw: Draw, dossier: Dossier, templates: dict[str, str]) -> None:
    """Whoever cannot see the picture has its figures."""
    picture = draw(dossier, templates, link)
    assert picture.rows
    assert all(len(row) == len(picture.head) for row in picture.rows)


def test_the_coverage_matrix_counts_namings_by_outlet(dossier: Dossier, templates: dict[str, str]) -> None:
    """Articles of unknown outlet have a column of their own under their code."""
    picture = coverage_picture(dossier, templates, link)
    assert picture.head[0] == "Actor"
    assert {"The Selm Courier", "[003]", "[008]"} <= set(picture.head)
    for row in picture.rows:
        actor = next(a for a in dossier.actors if a.name == row[0])
        assert sum(map(int, row[1:])) == len(actor.mentions)
    assert f"{SVG}circle" in {node.tag for node in parsed(picture).iter()}


def test_names_lead_to_the_pages_of_the_actors(dossier: Dossier, templates: dict[str, str]) -> None:
    """Links are those that the page gave; a link with none is no link."""
    found = {node.get("href") for node in parsed(network_picture(dossier, templates, link)).iter(f"{SVG}a")}
    assert "../actors/mira-aldane/" in found
    assert not list(parsed(network_picture(dossier, templates)).iter(f"{SVG}a"))


def test_the_lanes_tell_stated_from_worked_out_and_announced(dossier: Dossier, templates: dict[str, str]) -> None:
    """A moment far from all articles is counted at the edge instead of squeezing the others."""
    far = replace(dossier.timeline[0], date="1999-01-01")
    drawn = str(lanes_picture(replace(dossier, timeline=(far, *dossier.timeline[1:])), templates, link).svg)
    assert "←1" in drawn
    announced = replace(dossier, timeline=tuple(replace(entry, announced=True) for entry in dossier.timeline))
    assert "<path" in str(lanes_picture(announced, templates, link).svg)


def test_an_utterance_of_several_articles_counts_once(dossier: Dossier, templates: dict[str, str]) -> None:
    """Who is printed often does not therefore speak much."""
    alone = replace(dossier, families=(), quotes=tuple(replace(q, family_id=None) for q in dossier.quotes))
    words = {row[0]: int(row[2]) for row in speakers_picture(dossier, templates, link).rows}
    more = {row[0]: int(row[2]) for row in speakers_picture(alone, templates, link).rows}
    assert sum(words.values()) < sum(more.values())


def crowd(dossier: Dossier, size: int) -> Dossier:
    """Many actors, each named with the next three."""
    actors = tuple(
        Actor(
            id=f"a{at}",
            name=f"Given{at} Family{at}",
            kind=ActorKind.PERSON,
            mentions=dossier.actors[0].mentions,
            seen_with=tuple(ActorLink(f"a{(at + step) % size}", 4 - step) for step in (1, 2, 3)),
            has_page=True,
        )
        for at in range(size)
    )
    return replace(dossier, actors=actors)


def test_a_network_has_at_most_sixty_names_and_none_covers_another(dossier: Dossier, templates: dict[str, str]) -> None:
    """Readable on a telephone: inside 390 units, names apart."""
    root = parsed(network_picture(crowd(dossier, 200), templates, link))
    halos = [node for node in root.iter(f"{SVG}line") if node.get("class") == "picture-halo"]
    boxes = [tuple(float(str(node.get(key))) for key in ("x1", "x2", "y1")) for node in halos]
    assert 40 < len(boxes) <= 60
    assert all(left >= 0 and right <= 390 for left, right, _ in boxes)
    pairs = [(a, b) for at, a in enumerate(boxes) for b in boxes[:at]]
    over = [1 for a, b in pairs if max(a[0], b[0]) < min(a[1], b[1]) - 4 and abs(a[2] - b[2]) < 10]
    assert len(over) <= 2


def test_the_layout_survives_equal_places_and_a_single_name() -> None:
    """No division by nothing."""
    assert placed([(10, 10)], {}, 100, 100)
    assert len(placed([(10, 10)] * 3, {(0, 1): 5}, 1, 1)) == 3


def test_the_table_below_the_lanes_holds_what_is_drawn(dossier: Dossier, templates: dict[str, str]) -> None:
    """A folder of hundreds of events has a table as short as its picture."""
    threads = tuple(replace(dossier.threads[0], id=f"t-{n}", label=f"Event {n}") for n in range(3 * LANES))
    moments = [entry for entry in dossier.timeline if len(entry.date) == 10]
    timeline = tuple(replace(moment, thread_id=thread.id) for moment in moments for thread in threads)
    picture = lanes_picture(replace(dossier, threads=threads, timeline=timeline), templates, link)
    assert {name for _, name, _, _ in picture.rows} == {thread.label for thread in threads[:LANES]}


@pytest.mark.parametrize("days", [2, 5, 13, 14, 60, 61, 70, 71, 155, 199, 201, 460, 1500, 1501, 9000])
def test_the_days_below_the_lanes_stand_apart_and_inside(days: int) -> None:
    axis = Axis(date(2023, 9, 27), date(2023, 9, 27) + timedelta(days=days))
    marks = [_mark(axis, day) for day in axis.marks()]
    half = [len(str(mark["text"])) * MARK * LETTER / 2 for mark in marks]
    edges = [(float(str(mark["at"])) - h, float(str(mark["at"])) + h) for mark, h in zip(marks, half, strict=True)]
    assert edges[0][0] >= -0.1
    assert edges[-1][1] <= WIDTH + 0.1
    assert all(left[1] <= right[0] for left, right in itertools.pairwise(edges)), edges
