"""Says in plain words what a score, a kind and a reason mean."""

from __future__ import annotations

# Under DOUBTFUL a line is more likely wrong than right, as the printed reading says too; from SURE on we say so.
SURE = 0.8
DOUBTFUL = 0.5

BLOCK_NAMES = {
    "metadata": "About this work", "summary": "Summary", "note": "Author’s note", "end_note": "Closing note",
    "disclaimer": "Disclaimer", "front": "Front matter", "back": "Back matter", "other": "Not story",
    "lyrics": "Song", "letter": "Letter", "message": "Messages", "voicemail": "Voicemail",
}  # fmt: skip

KIND_WORDS = {"thought": "thinks", "telepathy": "says in thought", "sign": "signs", "message": "writes"}

_WHY = {
    "said-before": "a name and a verb of speech stand right before it",
    "said-after": "a name and a verb of speech stand right after it",
    "said-inside": "a name and a verb of speech stand in the middle of it",
    "said-by-several": "several people say it at once",
    "pronoun-said": "«he said», «she said», and whom that means here",
    "noun-said": "«the doctor said», and who that is here",
    "action-beside": "what this one does stands right beside it",
    "called-by-name": "the line before calls this one by name",
    "called-before": "the line before calls this one by name",
    "same-turn": "it goes on with what was said just before",
    "sender-named": "the sender’s name stands before it",
    "thought-verb": "a name or a pronoun stands beside it, with a verb of thinking",
    "told-thought": "it is told as a thought of the one we follow",
    "narrator-thinks": "it is the narrator’s own thought",
    "turn-taking": "people take turns, and it is this one’s turn",
    "unknown": "the words around it do not tell",
    "no-evidence": "the words around it do not tell",
    "nobody-speaks": "nobody says it aloud",
}


def why_words(why: str) -> str:
    """Put a reason such as ``said-before`` in plain words; one that has none here is shown as it is."""
    return _WHY.get(why) or why.replace("-", " ").replace("_", " ")


def score_words(score: float) -> str:
    """Say how sure a score of 0 to 1 is."""
    if score >= SURE:
        return "sure"
    return "fairly sure" if score >= DOUBTFUL else "doubtful"
