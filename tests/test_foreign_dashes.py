"""Dash dialogue of other languages: speech ends where narration begins, and goes on behind it."""

from __future__ import annotations

import pytest

from readthrough.layers import Dialogue, Structure
from told import read_text

FRENCH = """Paul entra dans la cuisine, où sa mère préparait le dîner pour toute la famille.

— Je sais, répondit Paul. Tu me l'as déjà dit.

— Alors pourquoi es-tu en retard ? demanda sa mère.

Il haussa les épaules et regarda par la fenêtre. La pluie tombait sur le jardin et les enfants couraient dans la rue.

— À cause de la pluie, dit-il enfin. Le bus était plein.

— C'est bien ce que je pensais."""

SPANISH = """Juan entró en la cocina. Su madre estaba preparando la cena para toda la familia y no lo miró.

—Ya lo sé —dijo Juan—. Me lo has dicho mil veces.

—¿Y por qué llegas tarde? —preguntó su madre.

Él se encogió de hombros y miró por la ventana. Llovía sobre el jardín.

—Por la lluvia."""

RUSSIAN = """Иван вошёл в кухню. Мать готовила ужин и не посмотрела на него.

— Я знаю, — сказал Иван. — Ты мне говорила.

— Почему ты опоздал? — спросила мать.

Он пожал плечами и посмотрел в окно. Шёл дождь.

— Это — мой дом."""

POLISH = """Paweł wszedł do kuchni. Matka robiła kolację i nie spojrzała na niego, bo nie miała czasu.

– Wiem – powiedział Paweł. – Mówiłaś mi to już.

– To dlaczego się spóźniłeś? – zapytała matka.

Wzruszył ramionami i spojrzał w okno. Deszcz padał na ogród."""


def _spoken(text: str) -> list[str]:
    reading = read_text(text)
    assert reading[Structure].language != "en"
    return [reading.text[q.start : q.end] for q in reading[Dialogue].quotes if q.kind == "speech"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            FRENCH,
            [
                "— Je sais,", "Tu me l'as déjà dit.", "— Alors pourquoi es-tu en retard ?", "— À cause de la pluie,",
                "— C'est bien ce que je pensais.",
            ],
        ),
        (
            SPANISH,
            ["—Ya lo sé", "Me lo has dicho mil veces.", "—¿Y por qué llegas tarde?", "—Por la lluvia."],
        ),
        (
            RUSSIAN,
            ["— Я знаю,", "Ты мне говорила.", "— Почему ты опоздал?", "— Это — мой дом."],
        ),
        (POLISH, ["– Wiem", "Mówiłaś mi to już.", "– To dlaczego się spóźniłeś?"]),
    ],
)  # fmt: skip
def test_narration_inside_a_paragraph_of_speech(text: str, lines: list[str]) -> None:
    assert _spoken(text) == lines


def test_what_is_told_between_dashes_is_no_speech() -> None:
    told = SPANISH + "\n\nLa casa —vieja y fría— estaba en la calle de la iglesia, y Juan la quería mucho."
    assert not any("vieja" in line for line in _spoken(told))
