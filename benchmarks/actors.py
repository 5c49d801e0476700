"""What the rules of actors cost: beside the bare language model, and from 1,000 to 10,000 articles.

Run `python -m benchmarks.actors [ARTICLES]`.  Prints ratios of CPU seconds: the rules over bare spaCy on the same
texts (1,000 unless said; each article is parsed and read in turn, so that what else the machine does weighs on both
alike), and what 10,000 generated articles need to become actors over what 1,000 need (10 is linear).  The generated
articles are harder than news: every sentence names somebody.
"""

import random
import sys
import time

from generator.analyse import language_model
from generator.analyse.mentions import mentions_of
from generator.analyse.parsed import Parsed
from generator.analyse.references import references_of
from generator.analyse.roles import roles_of
from generator.analyse.sentences import sentences_of
from generator.model import Article, Findings, Metadata, Settings, content_hash
from generator.read.plain_text import blocks_of
from generator.resolve.actors import cast_of, resolve_names
from generator.resolve.judgements import Judgements

GIVEN = [
    "Anna",
    "Boris",
    "Clara",
    "David",
    "Elena",
    "Frank",
    "Greta",
    "Hugo",
    "Irina",
    "Jonas",
    "Karin",
    "Lukas",
    "Maria",
    "Nina",
    "Oscar",
    "Paula",
]
PARTS = ["bar", "den", "fel", "gor", "hal", "kem", "lin", "mar", "nor", "pel", "ras", "sto", "tul", "ven", "wil", "zan"]
SENTENCES = (
    "{0}, the head of the {1} Harbour Board, met {2} on Monday.",
    "“We will build it,” {0} said. He thanked farmers in {1}.",
    "Norwegian minister {2} told reporters that she would resign.",
)


def names(seed: int, count: int) -> list[str]:
    chance = random.Random(seed)
    found = []
    for _ in range(count):
        surname = "".join(chance.choice(PARTS) for _ in range(4)).capitalize()
        found.append(f"{chance.choice(GIVEN)} {surname}")
    return found


def article(number: int, people: list[str], chance: random.Random) -> Article:
    lines = [
        chance.choice(SENTENCES).format(chance.choice(people), chance.choice(PARTS).capitalize(), chance.choice(people))
        for _ in range(20)
    ]
    text = "\n\n".join(lines)
    sha = content_hash(text, str(number), length=64)
    name = f"a{number}"
    return Article(name, name, name, sha, text, sha, Metadata(), tuple(blocks_of(name, text)))


def over_the_bare_model(count: int) -> tuple[float, float]:
    """CPU seconds of the rules of single articles, and of the step across them, as shares of the bare model's."""
    chance, people = random.Random(1), names(2, count)
    articles, findings = [], {}
    model = language_model.load(Settings().models[0][1])
    bare = rules = 0.0
    for number in range(count):
        one = article(number, people, chance)
        started = time.process_time()
        doc = model(one.text)
        bare += time.process_time() - started
        parsed = Parsed(one, doc, sentences_of(one, doc))
        started = time.process_time()
        mentions = mentions_of(parsed)
        roles = roles_of(parsed, mentions)
        references = references_of(parsed, mentions, roles)
        rules += time.process_time() - started
        articles.append(one)
        findings[one.id] = Findings(one.id, one.sha256, "", parsed.sentences, mentions, references, roles)
    started = time.process_time()
    cast_of(articles, findings, Judgements()).actors((), ())
    return rules / bare, (time.process_time() - started) / bare


def seconds_to_resolve(count: int) -> float:
    chance, people = random.Random(3), names(4, count * 3)
    folder = []
    for _ in range(count):
        here = [chance.choice(people) for _ in range(8)]
        folder.append([(name, "PERSON") for name in here] + [(name.split()[1], "PERSON") for name in here])
    started = time.process_time()
    resolve_names(folder)
    return time.process_time() - started


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    rules, across = over_the_bare_model(count)
    print(f"over the bare model, {count:,} articles: mentions, roles, references {rules:.3f}, across them {across:.3f}")
    small, large = seconds_to_resolve(1_000), seconds_to_resolve(10_000)
    print(f"names of 1,000 articles {small:.2f} s, of 10,000 {large:.2f} s: ratio {large / small:.1f} (linear: 10)")


if __name__ == "__main__":
    main()
