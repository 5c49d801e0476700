"""What the dossier covers, in one line."""

from collections.abc import Sequence

from generator.render.counting import counted
from generator.render.days import between
from generator.render.press import Press


def scope(press: Press) -> str:
    """What the dossier covers, in one line."""
    dossier, register = press.dossier, press.register
    if not dossier.articles:
        return "No article is in it yet."
    unknown = sum(1 for article in dossier.articles if not article.outlet)
    names = _joined(register.outlets) if len(register.outlets) <= 3 else counted(len(register.outlets), "outlet")
    words = counted(len(dossier.articles), "article") + (f" from {names}" if names and not unknown else "")
    if names and unknown:
        words += f": {len(dossier.articles) - unknown:,} from {names}, {unknown:,} of an unknown outlet"
    elif unknown:
        words += " of unknown outlets" if unknown > 1 else " of an unknown outlet"
    if register.dates:
        words += f", {between(register.dates[0], register.dates[-1])}"
    events = len(dossier.threads)
    return words + (f", telling {counted(events, 'event')}." if events else ".")


def _joined(names: Sequence[str]) -> str:
    return " and ".join([*([", ".join(names[:-1])] if len(names) > 1 else []), *names[-1:]])
