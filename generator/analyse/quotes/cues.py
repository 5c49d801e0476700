"""The words that report speech, in tiers, as `cues.yml` and, for French, `cues.fr.yml` list them."""

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

import yaml
from spacy.tokens import Token


@dataclass(frozen=True)
class Cues:
    """The lists of `cues.yml`, `cues.fr.yml` and `agencies.yml`; every entry is a lemma in lower case."""

    strong: frozenset[str]
    """Report speech with a clause and with marks."""
    weak: frozenset[str]
    """Report speech only beside marks or a colon."""
    phrasal: dict[str, frozenset[str]]
    """Particles that make a strong cue of a verb."""
    declined: frozenset[str]
    """Verbs under which speech did not take place."""
    led: frozenset[str]
    """Verbs whose infinitive did take place."""
    naming: dict[str, frozenset[str]]
    """Verbs that say something of somebody, each with the prepositions that open it."""
    finding: frozenset[str]
    """Nouns whose "found that" reports a text."""
    nouns: frozenset[str]
    """Nouns that carry speech."""
    labels: frozenset[str]
    """Words before marks that hold a title, a sign or a slogan."""
    asking: frozenset[str]
    """Report a question."""
    urging: frozenset[str]
    """Report a request: "urged voters to turn out"."""
    doing: frozenset[str]
    """Report with a gerund: "suggested closing the road"."""
    promising: frozenset[str]
    """Report a promise: "vowed to pay"."""
    agencies: frozenset[str]
    """Names of agencies, lower case."""
    outlets: frozenset[str]
    """Nouns of an outlet."""
    according: frozenset[str] = frozenset()
    """Words that mean "according to" by themselves."""

    def is_strong(self, token: Token) -> bool:
        """Whether a verb reports speech with a clause; "pointed out" does, "pointed" does not."""
        particles = self.phrasal.get(token.lemma_.lower())
        if particles and any(child.lower_ in particles for child in token.children):
            return True
        if token.lemma_.lower() == "find":
            return any(c.dep_ == "nsubj" and c.lemma_.lower() in self.finding for c in token.children)
        return token.lemma_.lower() in self.strong

    def is_cue(self, token: Token) -> bool:
        """Whether a verb may report the words in marks beside it."""
        return self.is_strong(token) or token.lemma_.lower() in self.weak


def _data(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(files(__package__).joinpath(name).read_text("utf-8"))
    return loaded


@lru_cache(maxsize=1)
def cues() -> Cues:
    """The lists, read once."""
    words, relays = _data("cues.yml"), _data("agencies.yml")
    maps: Any = {key: {verb: frozenset(at) for verb, at in words.pop(key).items()} for key in ("phrasal", "naming")}
    sets: Any = {name: frozenset(lemmas) for name, lemmas in words.items()}
    # No French lemma below is an English verb, so that one list serves both languages.
    for name, lemmas in _data("cues.fr.yml").items():
        sets[name] = sets.get(name, frozenset()) | frozenset(lemmas)
    agencies = frozenset(name.lower() for name in relays["agencies"])
    return Cues(**maps, agencies=agencies, outlets=frozenset(relays["outlets"]), **sets)
