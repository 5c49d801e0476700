"""Whom a speaking pronoun cannot mean, because he is named in what it says: in "he said Reed won", he is not Reed.

A pronoun and a name below it in the sentence are two persons (principle C of Chomsky, Lectures on Government and
Binding, 1981); words in marks that the pronoun's verb brings stand below it too.
"""

from spacy.tokens import Token

DEEPEST = 30
"""Steps up the parse."""
BESIDE = frozenset({"conj", "parataxis", "relcl"})
"""Clauses that are joined to the pronoun's, or that only describe: a name in them may be the pronoun's own."""


def stands_below(name: Token, pronoun: Token) -> bool:
    """Whether a name is governed by the verb whose subject is the pronoun."""
    at = name
    for _ in range(DEEPEST):
        joined = at.dep_ in BESIDE and at.pos_ in {"VERB", "AUX"}
        if joined or at.head.i == at.i:
            return False
        at = at.head
        if at.i == pronoun.head.i:
            return True
    return False


def is_said(quoted: tuple[int, int] | None, pronoun: Token) -> bool:
    """Whether words in marks begin behind the pronoun in its sentence; `quoted`: their range in code points."""
    return quoted is not None and pronoun.idx < quoted[0] < pronoun.sent.end_char
