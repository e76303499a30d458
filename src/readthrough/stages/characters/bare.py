"""Whose a name alone is: «Jane», «Moore», «Jenny», «the Duchess»."""

from __future__ import annotations

from readthrough.lexicons import first_names, nicknames
from readthrough.stages.characters.alike import is_part, is_pet_form, is_slip, related
from readthrough.stages.characters.forms import Form
from readthrough.stages.characters.naming import Work
from readthrough.stages.characters.people import Person, agree, commonest, dominant, known, most, usual_sex
from readthrough.stages.mentions.names import GIVEN_ALONE
from readthrough.stages.ranks import CALLED_SHORT, whole

_RANKS = 3  # «the Admiral» is the one of several admirals who is named this many times as often as the next
_SLIPS = 12  # a name is a slip for one that stands this many times as often


def place_bare(work: Work, form: Form) -> None:
    """«Jane», «Moore», «Jenny»: the person whose first name, surname or nickname it is."""
    if len(form.parts) != 1 or form.title or form.the:
        return
    sex, word = work.sex_of(form), form.parts[0].lower()
    others = [p for p in work.people if not work.are_two(form, p)]
    by_given = [p for p in others if word in p.given]
    by_surname = [p for p in others if p.surname == word] or ([] if known(form) else _behind_joint(others, word))
    # «Mrs. Hart Moore» once, and a Paul Hart all the time: «Hart» is he.
    if by_given and (known(form) or not by_surname or most(by_given) > most(by_surname)):
        fits = [p for p in by_given if agree(p.sex, sex)]
        work.put(form, commonest(fits or by_given), given=word)
        return
    if by_surname:
        fits = [p for p in by_surname if agree(p.sex, work.sexes.get(form.text, "-"))]
        work.put(form, _of_family(work, fits or by_surname), surname=word)
        return
    if (ranked := _by_short_rank(work, form)) is not None:
        work.put(form, ranked, surname=ranked.surname)  # «Judge» is no man for what bearers of the name are
        return
    # «Charlie» for Charlotte: what bearers of a short form usually are says nothing
    told = work.sexes.get(form.text, "-")
    fits = [p for p in others if agree(p.sex, told) and any(related(word, g) for g in work.own_names(p))]
    fits = [p for p in fits if not _is_grand(p) and (agree(p.sex, sex) or _is_short(word, p))]
    fits = [p for p in fits if agree(p.sex, sex)] or fits
    if not fits and not known(form):  # «Marshy» for a Mr. Marsh, «Hotch» for Aaron Hotchner
        fits = [p for p in others if len(p.surname) > 3 and word in (p.surname + "y", p.surname + "ie")]
        fits = fits or [p for p in others if _begins(word, p.surname) and agree(p.sex, told)]
        if not fits and form.text in work.called:  # «Torky, you're rooming with him», said to Anders Torkelsen
            stems = [word.removesuffix(end) for end in ("y", "ie", "er", "s", "o") if word.endswith(end)]
            fits = [p for p in others if any(_begins(stem, p.surname) for stem in stems) and agree(p.sex, told)]
    if not fits:
        fits = _called_so(work, form, word) or _meant(work, form, word)
    work.put(form, dominant(fits), given=word)


def _by_short_rank(work: Work, form: Form) -> Person | None:
    """«"How long, Doc?"» is Doctor Ferris, where no other doctor is; or nobody known.

    «"Yes, Judge."», which people only say, is Judge Hart and no Judge by his first name.
    """
    if len(form.parts) != 1 or form.title:
        return None
    word = form.parts[0].lower()
    said = form.text in work.called and word.capitalize() in GIVEN_ALONE and word not in ("don", "dean")  # Donald, Dean
    rank = word if said else CALLED_SHORT.get(word)
    sex = work.sexes.get(form.text, "-")
    fits = [p for p in work.people if _has_rank(p, rank) and agree(p.sex, sex)]
    return fits[0] if len(fits) == 1 and not work.are_two(form, fits[0]) else None


def _has_rank(person: Person, rank: str | None) -> bool:
    """«Dr. Hart» has the rank of a doctor, by whatever form of the title."""
    return rank in map(whole, person.titles)


def _behind_joint(people: list[Person], word: str) -> list[Person]:
    """«Aalst» is Piet van Aalst, if no other man is a van Aalst."""
    fits = [p for p in people if p.surname.endswith(f" {word}")]
    men = [p for p in fits if p.sex != "F"]
    return fits if len(fits) == 1 else men if len(men) == 1 else []


def _of_family(work: Work, family: list[Person]) -> Person | None:
    """«Hart» is the man of the family, but not one named once beside an Ann Hart named all the time."""
    family = _but_by_first_name(work, family)
    men, best = commonest([p for p in family if p.sex != "F"]), commonest(family)
    if men is None or best is None:
        return best
    by_name = any(work.alone[given] for given in best.given)
    return best if by_name and men.count <= _ONCE and best.count >= _RARE_MAN * men.count else men


_ONCE, _RARE_MAN = 2, 4


def _but_by_first_name(work: Work, family: list[Person]) -> list[Person]:
    """«Hart» is the Mr. Hart of the story, not a Jelena Hart whom it calls Jelena and of whom nothing else is told."""
    men = [p for p in family if p.sex == "M" and not any(work.alone[given] for given in p.given)]
    return [p for p in family if not men or p.sex != "-" or not any(work.alone[given] for given in p.given)]


def _is_short(word: str, person: Person) -> bool:
    return any(len(word) < len(given) and related(word, given) for given in person.given)


def _begins(short: str, long: str) -> bool:
    return len(short) >= 3 and len(long) > len(short) + 1 and long.startswith(short)


def _is_grand(person: Person) -> bool:
    """«Lady Catherine», whom nobody calls Catherine, is no Kitty either."""
    grand = sum(n for text, n in person.forms.items() if person.form(text).kind in ("nobility", "royalty", "knight"))
    return grand >= _HARDLY * person.count


_HARDLY = 0.9  # of all times that somebody is named


def _called_so(work: Work, form: Form, word: str) -> list[Person]:
    """«You've tied it upside down, Cal»: a pet form that only people say is whom the narration calls Callum."""
    people = [p for p in work.people if not work.are_two(form, p)]
    told = [p for p in people if any(t not in work.called for t in p.forms)]
    said = [p for p in people if p not in told]
    fits = told if form.text in work.called else said
    sex = work.sexes.get(form.text, "-")
    fits = [p for p in fits if agree(p.sex, sex)]
    plural = {p.surname + "s" for p in fits}  # «the Harts»
    pets = [p for p in fits if word not in plural and any(_is_pet_of(word, g, p.sex) for g in work.own_names(p))]
    if not pets and form.text in work.calls:  # «Ty» for Tyler
        pets = [p for p in fits if any(len(word) > 1 and g.startswith(word) for g in p.given)]
    if not pets and form.text in work.called:
        pets = [p for p in fits if any(_is_all_of(word, g) for g in p.given)]
    begun = any(f.parts and f.parts[0].lower().startswith(word) and f.parts[0].lower() != word for f in work.forms)
    if pets or begun or form.text not in work.calls:
        return pets
    parts = [p for p in fits if any(is_part(word, g) for g in p.given)]  # «Tino, don't!», said to Martino
    # «Burkie, don't!», said to somebody whom others call Burke: who says «I» has no name but what others say
    return parts or [p for p in said if any(is_pet_form(word, g) or is_part(word, g) for g in p.given)]


def _is_all_of(long: str, short: str) -> bool:
    """«I've had eight months, Tiernay», said to Tier: the whole name; «Edwin», said to an Ed, may be another's."""
    usual = long.capitalize() in first_names() and short.capitalize() in first_names()
    return 2 <= len(short) <= len(long) - 2 and long.startswith(short) and not usual


def _is_pet_of(word: str, name: str, sex: str) -> bool:
    """«Peter», a whole name, is short for no Petrovan who is «she»; «Charlie» may be anybody, and «Cord» Cordelia."""
    if name.startswith(word) or any(len(other) > len(word) for other in nicknames().get(word, ())):
        return is_pet_form(word, name)
    return is_pet_form(word, name) and agree(sex, usual_sex(word.capitalize()))


def _meant(work: Work, form: Form, word: str) -> list[Person]:
    """«Calum» once in a story of Callum is a slip."""
    often = [p for p in work.people if p.count >= _SLIPS * work.forms[form] and agree(p.sex, work.sex_of(form))]
    return [p for p in often if any(is_slip(word, g) for g in p.given)]


# «Granny» is Granny Hart where there is no other; a «Father» may be a priest or one's own.
_PRIESTS = frozenset("Father Fr Rev Reverend Vicar Parson Pastor Canon".split())
_ONE_OF_A_KIND = frozenset(
    "Auntie Aunty Gran Granny Grandma Grandmother Grandpa Grandfather Grandad Granddad Nan Nana".split()
)


def place_ranks(work: Work, form: Form) -> None:
    """«the Duchess», «the General»: the one person of that title, or somebody known by nothing else."""
    # «King Edmund», «the King»; «She called the Bishop Clive»
    own = [p for p in work.people if p.given and (form.kind == "royalty" or _is_the(p, form.title))]
    named = [p for p in work.people if p.surname or p in own]
    rank = whole(form.title)  # «Doctor» is Dr. Hart
    fits = [p for p in named if rank and _has_rank(p, rank) and not form.parts]
    sex = work.sex_of(form)
    fits = [p for p in fits if agree(p.sex, sex)]
    if form.kind == "kinship" or (form.kind == "clergy" and not form.the):
        aunts = [p for p in work.people if form.title in p.titles]
        # «Can you drive, Uncle?», which only people say, is for the one Uncle Pim
        one = form.title in _ONE_OF_A_KIND or (form.title in ("Uncle", "Aunt") and form.text in work.called)
        fits = aunts if len(aunts) == 1 and one and not form.parts and not form.the else []
        fits = fits or _only_priest(work, form)
    if not fits and not form.the and form.title:
        fits = [p for p in work.people if any(t.lower() == f"the {form.title.lower()}" for t in p.forms)]
    if not fits and form.the and form.title:
        fits = [p for p in work.people if form.title in p.forms and not p.surname]
    lettered = form.parts and form.title and len(form.parts[0].rstrip(".")) == 1  # «Morning, Mr. T»
    if lettered:
        letter, said = form.parts[0][0].lower(), form.text in work.called
        fits = [p for p in work.people if p.surname.startswith(letter) and form.title in p.titles]
        # «says Mr. K.», who is called so in no line: of one Mr. Kaminski, and never beside that name
        fits = fits if said or len(fits) == 1 and not work.together(form, fits[0])[0] else []
        fits = [p for p in fits if not work.are_two(form, p)]
    if not fits and form.parts and not form.title:  # «De Luca» is Marta De Luca
        fits = [p for p in work.people if p.surname == " ".join(form.parts).lower()]
    if not fits and form.parts:
        first, last = form.parts[0].lower(), form.parts[-1].lower()
        fits = [p for p in work.people if p.surname == last and first in p.given]
        fits = fits or [p for p in work.people if p.surname == last or first in p.given]
    fits = fits or list(filter(None, [_by_short_rank(work, form)]))  # «the Doc»
    if form.title and not form.parts:
        bare = [p for p in fits if not p.surname]
        work.put(form, dominant(fits, _RANKS) or (bare[0] if bare else _of_rank(work, form)))
        return
    work.put(form, dominant(fits))
    if lettered and len(fits) == 1:
        fits[0].put_last([form.text])


def _only_priest(work: Work, form: Form) -> list[Person]:
    """«Morning, Vicar», «Yes, Father» where Father Okoro, named oftener than so, is the only priest of the story."""
    fits = [p for p in work.people if p.titles & _PRIESTS and (p.given or p.surname)]
    if len(fits) != 1 or form.parts or form.title not in _PRIESTS or not agree(fits[0].sex, work.sex_of(form)):
        return []
    father = form.title not in ("Father", "Fr") or not fits[0].titles.isdisjoint(("Father", "Fr"))
    return fits if father and work.forms[form] <= fits[0].count else []


def _is_the(person: Person, title: str) -> bool:
    forms = map(person.form, person.forms)
    return any(form.the and form.title == title and form.parts for form in forms)


def _of_rank(work: Work, form: Form) -> Person | None:
    """«Admiral» where «the Admiral» is somebody by himself, and the other way round."""
    if form.kind == "kinship" or form.kind == "clergy":
        return None
    return next((p for p in work.people if form.title in p.titles and not p.surname and not p.given), None)
