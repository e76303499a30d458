"""Says in plain words what a score, a kind and a reason mean. docs/why.md has the list; a test keeps both complete."""

from __future__ import annotations

from collections.abc import Mapping

from readthrough.terminal import DOUBTFUL, SURE

KIND_WORDS = {"thought": "thinks", "telepathy": "says in thought", "sign": "signs", "message": "writes"}

# Why this one says it: a sentence about the line.
SPEAKER_WHY = {
    "said-before": "a name and a verb of speech stand right before it",
    "said-after": "a name and a verb of speech stand right after it",
    "said-inside": "a name and a verb of speech stand in the middle of it",
    "said-by-several": "several people say it at once",
    "pronoun-said": "«he said» or the like stands beside it, and this is whom it means here",
    "noun-said": "«the doctor said» or the like stands beside it, and this is who that is",
    "action-beside": "this one does something right beside it",
    "called-by-name": "the line before calls this one by name",
    "turn-taking": "people take turns, and it is this one’s turn",
    "thought-verb": "«he thought» or the like stands beside it, and this is whom it means",
    "narrator-thinks": "it is the narrator’s own thought",
    "last-subject": "it is a thought, and this one was spoken of last",
    "sender-named": "it is a message that names its sender",
    "holds-phone": "it is a message from «me», written on the phone that this person holds",
    "nobody-speaks": "nobody says it aloud: it is a title or a cited word",
    "unknown": "the words around it do not tell",
}

# Why it is a line at all; empty where the marks around it say enough.
LINE_WHY = {
    "closed": "",
    "continued": "",
    "unclosed": "its closing mark is missing",
    "unopened": "its opening mark is missing",
    "letter": "it belongs to a letter set in quote marks",
    "dash": "",
    "mind-marks": "its marks are those of speech from mind to mind or by hand",
    "italic-said": "it is in italics, with a verb of speech",
    "italic-speech": "it is in italics, in which this story speaks",
    "italic-sign": "it is in italics, in which this story signs",
    "italic-telepathy": "it is in italics, in which this story sends thoughts",
    "italic-written": "it is in italics, and somebody wrote it: a letter, a text or a sign",
    "italic-thought": "it is a clause of its own in italics",
    "thought-verb": "it is in italics, with a verb of thinking",
    "sign-verb": "it is in italics, with a verb of signing",
    "mind-verb": "it is in italics, and said in somebody’s mind",
    "told-thought": "it is told without marks",
    "message-line": "",
}

# What a narrator is called in the cast.
CHARACTER_WHY = {
    "first-person": "narrator",
    "named-in-speech": "narrator",
    "second-person": "the «you» of the story",
}

# Why a block is set apart, or what it is: after «because …».
BLOCK_WHY = {
    "story-text": "nothing speaks against its being the story",
    "marked-by-site": "the source itself marks it so",
    "toc": "the source’s table of contents points here",
    "heading-tag": "it is marked up as a heading",
    "chapter-pattern": "it reads like a heading",
    "chapter-title": "it stands under a chapter’s number",
    "number-in-chapter": "it is a bare number inside a chapter",
    "tabbed-title": "it is one of many lines set in by a tab",
    "capital-title": "it is one of many lines in capitals",
    "printed-contents": "it is a table of contents",
    "viewpoint-line": "it says who sees what follows",
    "name-line": "it is one of many lines of a few words over a part",
    "bold-line": "it is a short line in bold",
    "centred-line": "it is centred and reads like a title",
    "by-line": "it begins with «by»",
    "declared-title": "it is the title that the source declares",
    "first-line": "it comes first, alone, and reads like a title",
    "typed-label": "its author typed a label",
    "talks-of-the-story": "it talks of the story, not of what happens in it",
    "runs-on": "it goes on with the note before it",
    "before-note": "it is short and stands before the first note",
    "site-notice": "a site put it in",
    "rule": "a rule or an empty line stands there",
    "break-marks": "it is only marks",
    "framed-words": "its words stand between marks",
    "repeated-word": "the same word parts scenes again and again",
    "centred-word": "it is a word centred where nothing else is",
    "blank-lines": "the gap is wider than usual",
    "short-lines": "its lines are short, as in verse",
    "lines-in-a-row": "its lines are paragraphs of their own, as in verse",
    "italic-lines": "its lines are all in italics, of the length of verse",
    "open-lines": "its lines end without a stop, unlike the story’s",
    "verse-against-prose": "it is rhythmic, and in another person or tense than the story",
    "dear-to-signature": "it goes from «Dear …» to a signature",
    "dear": "it begins like a letter",
    "capitals": "it is in capitals, like a telegram",
    "signature": "it is a signature",
    "mail-head": "it has the head of a mail",
    "under-sender": "it stands under «To:» or «From:» and is answered",
    "question-answer": "«Q.» and «A.» stand before its lines, as a court takes them down",
    "mail-body": "it stands under the head of a mail",
    "chat-lines": "a name and a colon begin line after line",
    "italic-text": "it stands in italics where a phone has just buzzed, or somebody typed",
    "chat-line": "it begins with the name of somebody of the story or of a chat, and a colon",
    "lower-case-line": "its lines have no capitals, and the story’s have",
    "lower-case-top": "it stands above the story and has no capitals",
    "date-line": "a date stands alone over a part, as in a diary",
    "recording-head": "it stands over what a machine plays back",
    "bare-recording": "it has the words of a recording",
    "archive-header": "it is a library’s header",
    "archive-licence": "it is a library’s licence",
    "front-heading": "it stands under a heading such as «Preface»",
    "back-heading": "it stands under a heading such as «Notes»",
    "before-first-chapter": "it stands before the first chapter of a book",
    "printer": "it is a printer’s or publisher’s line",
    "closing-line": "it closes the story",
}


def why_words(why: str, words: Mapping[str, str] = SPEAKER_WHY) -> str:
    """Put a reason such as ``said-before`` in plain words; one that has none here is shown as it is."""
    return words[why] if why in words else why.replace("-", " ").replace("_", " ")


def line_words(speaker_why: str, line_why: str) -> str:
    """Say why somebody says a line, and what is odd about its marks."""
    odd = LINE_WHY.get(line_why, "")
    return "; ".join(words for words in (why_words(speaker_why), odd) if words)


def score_words(score: float) -> str:
    """Say how sure a score of 0 to 1 is."""
    if score >= SURE:
        return "sure"
    return "fairly sure" if score >= DOUBTFUL else "doubtful"
