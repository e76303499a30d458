"""Works that the network never learns from: those that its numbers are measured on.

LitBank's test works (NAACL 2019) and all its works that are novels of PDNC, so that a speaker's benchmark reads no
novel the network has seen. Of the stories, the 121 annotated ones in the data are for the benchmarks and for the
weights of evidence; the network learns from those in training/stories.

Novels of PDNC and annotated stories can be learned from by halves (``half_of``): a network that learned from one half
is measured on the other.
"""

from pathlib import Path

HELD_OUT = frozenset(
    """11_alices_adventures_in_wonderland 45_anne_of_green_gables 105_persuasion 158_emma
    160_the_awakening_and_selected_short_stories 174_the_picture_of_dorian_gray 208_daisy_miller_a_study
    541_the_age_of_innocence 1245_night_and_day 1342_pride_and_prejudice 1695_the_man_who_was_thursday_a_nightmare
    2641_a_room_with_a_view 2891_howards_end 5230_the_invisible_man_a_grotesque_romance 74_the_adventures_of_tom_sawyer
    215_the_call_of_the_wild 434_the_circular_staircase 1206_the_flying_u_ranch 1400_great_expectations
    15265_the_quest_of_the_silver_fleece_a_novel 41286_miss_marjoribanks""".split()
)


def half_of(data: Path) -> dict[str, int]:
    """Name the half that each work is in, 0 or 1: every second novel of PDNC, every second annotated story.

    Works of LitBank that are novels of PDNC are in their half.
    """
    of: dict[str, int] = {}
    for found in ((data / "pdnc").glob("*/novel_text.txt"), (data / "annotated" / "stories").glob("*.story")):
        names = sorted(p.parent.name if p.suffix == ".txt" else p.stem for p in found)
        of.update({name: i % 2 for i, name in enumerate(names)})
    plain = {name.lower(): half for name, half in of.items()}
    for path in (data / "litbank" / "original").glob("*.txt"):
        title = path.stem.partition("_")[2].replace("_", "")
        half = next((plain[name] for name in plain if title.startswith(name)), None)
        if half is not None:
            of[path.stem] = half
    return of
