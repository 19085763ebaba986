"""What one message can hold, and how longer words are cut."""

# Telegram takes 4,096 UTF-16 units; a character may be two of them, and a header comes before the words.
PART_MAX = 1900


def in_parts(words: str) -> tuple[str, ...]:
    """The words in parts that each fit into a message, cut between words where there is a space to cut at."""
    parts: list[str] = []
    rest = words
    while len(rest) > PART_MAX:
        cut = rest.rfind(" ", PART_MAX // 2, PART_MAX)
        cut = PART_MAX if cut < 0 else cut
        parts.append(rest[:cut])
        rest = rest[cut:].lstrip(" ")
    return (*parts, rest)
