"""How alike two spellings of a word are: transliteration, sound, a slip of one letter."""

import re
from functools import lru_cache

RULES = (
    (r"ae", "a"), (r"oe", "o"), (r"ue", "u"),
    (r"tsch|tch|tsh", "ch"), (r"sch", "sh"), (r"dzh|dj", "j"), (r"kh", "h"), (r"gh", "g"), (r"ph", "f"), (r"th", "t"),
    (r"ck|q|c(?!h)", "k"), (r"ks", "x"), (r"w", "v"), (r"ou|oo", "u"),
    (r"(?:off|ow|ov)$", "ov"), (r"(?:eff|ew|ev)$", "ev"), (r"y(?=[eoua])", "i"), (r"j", "i"), (r"y", "i"),
    (r"ie(?=v)|ee|ii+", "i"), (r"ei|ai", "ei"), (r"^ie", "e"), (r"(.)\1+", r"\1"),
)  # fmt: skip
"""After the systems in use for Cyrillic, German, Arabic and Greek names (BGN/PCGN, ISO 9, press usage)."""
SOUNDS = str.maketrans(
    {"v": "f", "w": "f", "b": "p", "d": "t", "g": "k", "q": "k", "c": "k", "z": "s", "x": "s", "j": "i", "y": "i"}
)


@lru_cache(maxsize=200_000)
def skeleton(word: str) -> str:
    """What the usual transliterations of one name share ("zelenskyy" and "zelensky", "dmitri" and "dmitry")."""
    if re.fullmatch(r"[ivx]+", word):  # the number of a king is not spelt two ways
        return word
    for pattern, plain in RULES:
        word = re.sub(pattern, plain, word)
    return word


@lru_cache(maxsize=200_000)
def consonants(word: str) -> str:
    """The first sound and the consonants of the skeleton ("mohammed" and "muhammad")."""
    plain = skeleton(word)
    return plain[:1] + re.sub(r"[aeiouh]", "", plain[1:])


@lru_cache(maxsize=200_000)
def sound(word: str) -> str:
    """A rough phonetic key: voiced and voiceless alike, vowels dropped ("vogel" and "fogel")."""
    plain = skeleton(word).translate(SOUNDS)
    return re.sub(r"(.)\1+", r"\1", plain[:1] + re.sub(r"[aeiouh]", "", plain[1:]))


def deletions(word: str) -> set[str]:
    """The word and every word that is one letter shorter: two words one slip apart share one of them."""
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


def one_slip(first: str, second: str) -> bool:
    """Whether one letter was added, left out, changed, or two neighbours swapped."""
    if first == second or abs(len(first) - len(second)) > 1:
        return False
    if len(first) == len(second):
        wrong = [i for i, (a, b) in enumerate(zip(first, second, strict=True)) if a != b]
        swapped = len(wrong) == 2 and wrong[1] == wrong[0] + 1 and first[wrong[0]] == second[wrong[1]]
        return len(wrong) == 1 or (swapped and first[wrong[1]] == second[wrong[0]])
    short, long = sorted((first, second), key=len)
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
