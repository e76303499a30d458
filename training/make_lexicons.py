"""Makes the name lists of src/readthrough/lexicons from public lists of names.

    python training/make_lexicons.py NAMES_FOLDER

The folder holds first_names_us_1880_2020.tsv (US Social Security Administration, public domain), nicknames.csv
(Apache-2.0, carltonnorthern/nicknames), common-forenames-by-country.csv and common-surnames-by-country.csv (CC0,
sigpwned/popular-names-by-country).
"""

from __future__ import annotations

import csv
import re
import sys
from collections import defaultdict
from pathlib import Path

OUT = Path(__file__).parent.parent / "src/readthrough/lexicons"
# The list is of births in the United States; of these elsewhere or earlier many bearers were of the other sex.
EITHER = frozenset(
    "Alex Angel Ashley Aubrey Avery Bertie Beverley Beverly Billie Blair Bobbie Carol Carroll Casey Charlie "
    "Courtney Dana Drew Emerson Evelyn Finley Frankie Freddie Gabriele Gail Gale Georgie Harley Hilary Hillary "
    "Jackie Jamie Jean Jess Jessie Jo Jocelyn Joyce Jules Kelly Kerry Kim Kit Laurence Lesley Leslie Lindsay "
    "Lindsey Loren Lynn Mackenzie Madison Marion Meredith Michele Morgan Nicola Nikita Noel Pat Peyton Quinn "
    "Reese Riley Robbie Robin Rowan Sandy Sasha Shannon Shelby Shirley Sidney Skyler Stacey Stacy Stevie Sydney "
    "Taylor Tommie Tracey Tracy Vivian Whitney".split()
)
# Pairs that the list lacks: full name, then what it is shortened to. CC0.
MORE = (
    "albert/bertie aleksandr/sasha alexander/sasha/lex/xander alexandra/sasha/lex/lexi alfred/alfie "
    "anastasia/nastya antonio/tonio augusta/gus barbara/barb barnaby/barney barry/baz benjamin/benji "
    "bertram/bertie callum/cal caroline/caro cassandra/cass cassian/cass catherine/kitty/kat/cath "
    "charlotte/charlie concepcion/concha cressida/cress darren/daz declan/dec demetrius/dem dennis/den "
    "desmond/des dmitri/mitya/dima douglas/dougie duncan/dunc ekaterina/katya eleanor/nell elizabeth/bets "
    "emmeline/emmy eugenia/genie eva/evie evangeline/evie eve/evie evelyn/evie finnegan/finn francesca/fran "
    "francisco/paco gareth/gaz gary/gaz genevieve/viv giovanni/gianni guadalupe/lupe guinevere/gwen harriet/hetty "
    "henrietta/hetty herbert/bertie hezekiah/zeke ignacio/nacho imogen/immy isabella/izzy isabelle/izzy "
    "isobel/izzy ivan/vanya jason/jase jemima/jem jeremiah/jem jeremy/jem jocelyn/joss josslyn/joss josé/pepe "
    "katerina/kat/katya katharine/kitty/kat katherine/kitty/kat kathleen/kitty/kath kitty/kit laurence/laurie "
    "lawrence/laurie leonardo/leo leopold/leo magdalena/mags malachi/mal margaret/mags maria/masha matilda/tilda "
    "mikhail/misha mildred/millie millicent/millie natalia/natasha natalie/nat niamh/neevie nikolai/kolya "
    "olivia/liv/livvy/livvie ottilie/ottie ottoline/ottie persephone/percy philippa/pip/pippa phineas/finn "
    "rebecca/becs/bex robert/bertie rory/ror rosalind/roz rosamund/roz sharon/shaz siobhan/shiv stanley/stan "
    "susanna/sukey violet/vi virginia/ginny wilfred/wilf zebediah/zeb"
).split()
# What a clerk wrote where no name was given: «"Male, mid-forties," she said» names nobody.
NO_NAMES = frozenset(("Infant", "Male", "Unknown"))
FEWEST = 1500  # births a name needs to be listed: below it the list is noise and surnames
# Rarer names tell only the sex of their bearers: births from which they do, and the share of that sex. Surnames given
# as first names are nearly all boys' («Thorne», «Coulter»), and women go by their surnames too.
RARE = {"F": (30, 0.95), "M": (150, 0.98)}
NO_FIRST_NAMES = Path(__file__).parent / "no_first_names.txt"
SURNAME_ENDS = re.compile(
    r"(?:son|ton|ford|field|worth|wood|well|man|ham|ley|bury|land|shaw|stein|berg|ez|es|[^aeiou]s)\Z"
)
TWO_NAMES = Path(__file__).parent / "two_names.txt"


def first_names(folder: Path) -> list[tuple[str, int]]:
    """Return names with the share of girls in per cent, most frequent first."""
    rows: list[tuple[int, str, int]] = []
    seen: set[str] = set()
    with (folder / "first_names_us_1880_2020.tsv").open(encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            name, girls, boys = line.rstrip("\n").split("\t")
            total = int(girls or 0) + int(boys or 0)
            if total >= FEWEST and name not in NO_NAMES:
                rows.append((total, name, round(100 * int(girls or 0) / total)))
                seen.add(name)
    rows.sort(key=lambda r: (-r[0], r[1]))
    abroad: dict[str, set[str]] = defaultdict(set)
    with (folder / "common-forenames-by-country.csv").open(encoding="utf-8-sig") as lines:
        for row in csv.DictReader(lines):
            name = row["Romanized Name"]
            if name and name.isalpha() and name not in seen:
                abroad[name].add(row["Gender"])
    extra = [(name, 100 if sexes == {"F"} else 0 if sexes == {"M"} else 50) for name, sexes in sorted(abroad.items())]
    return [(name, 50 if name in EITHER and share > 50 else share) for _, name, share in rows] + extra


def rare_names(folder: Path) -> list[tuple[str, str]]:
    """Return the names too rare for the list of first names that nearly all bearers of one sex have."""
    none = {name for name, _ in first_names(folder)} | EITHER | NO_NAMES
    none |= set(_listed(NO_FIRST_NAMES)) | _surnames(folder)
    found: dict[str, list[str]] = {sex: [] for sex in RARE}
    with (folder / "first_names_us_1880_2020.tsv").open(encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            name, girls, boys = line.rstrip("\n").split("\t")
            total = int(girls or 0) + int(boys or 0)
            for sex, of_sex in (("F", girls), ("M", boys)):
                fewest, share = RARE[sex]
                surname = sex == "M" and SURNAME_ENDS.search(name)
                if name not in none and not surname and total >= fewest and int(of_sex or 0) >= share * total:
                    found[sex].append(name)
    return [(sex, " ".join(sorted(names))) for sex, names in found.items()]


def _surnames(folder: Path) -> set[str]:
    with (folder / "common-surnames-by-country.csv").open(encoding="utf-8-sig") as lines:
        return {row["Romanized Name"].title() for row in csv.DictReader(lines) if row["Romanized Name"]}


def _listed(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return " ".join(line for line in lines if not line.startswith("#")).split()


def nicknames(folder: Path) -> list[tuple[str, str]]:
    """Return pairs of a full name and a nickname, lower case."""
    pairs = {(full, short) for full, *shorts in (names.split("/") for names in MORE) for short in shorts}
    with (folder / "nicknames.csv").open(encoding="utf-8-sig") as lines:
        for row in csv.DictReader(lines):
            a, b = row["name1"].strip(), row["name2"].strip()
            if row["relationship"] == "has_nickname" and a.isalpha() and b.isalpha():
                pairs.add((a, b))
    pairs -= {(a, b) for names in _listed(TWO_NAMES) for a, *others in [names.split("/")] for b in others}
    return sorted(pairs)


def write(name: str, header: str, rows: list[tuple]) -> None:
    lines = [f"# {line}" for line in header.splitlines()] + ["\t".join(map(str, row)) for row in rows]
    (OUT / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    folder = Path(sys.argv[1])
    write(
        "first_names.tsv",
        "First names and the share of girls among the children given them, in per cent.\n"
        f"US Social Security Administration 1880-2020 (public domain), {FEWEST} births or more; then frequent names\n"
        "of other countries from sigpwned/popular-names-by-country-dataset (CC0).",
        first_names(folder),
    )
    write(
        "nicknames.tsv",
        "Full name, nickname. From carltonnorthern/nicknames, commit 21d7505, Apache-2.0, and more of our own; less\n"
        "what are two names to a reader of today (Emily is no Emma, Ian no John).",
        nicknames(folder),
    )
    write(
        "rare_names.tsv",
        "First names too rare for first_names.tsv whose bearers are nearly all of one sex.\n"
        "US Social Security Administration 1880-2020 (public domain), 30 girls or 150 boys or more.",
        rare_names(folder),
    )


if __name__ == "__main__":
    main()
