"""HTML parse mode: what Telegram reads, and what it cannot parse."""

from typing import Any

import pytest

from bot.sandbox.formatting import Formatted, parse_html
from bot.sandbox.refusals import BotApiError
from bot.sandbox.wording import detect, read_text


def spans(formatted: Formatted) -> list[tuple[str, str]]:
    """The entities as (type, covered text); offsets count UTF-16 units."""
    data = formatted.text.encode("utf-16-le")
    found = []
    for entity in formatted.entities:
        begin, end = entity["offset"] * 2, (entity["offset"] + entity["length"]) * 2
        found.append((entity["type"], data[begin:end].decode("utf-16-le")))
    return found


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        ("rien", "rien", []),
        ("<b>a</b> <strong>b</strong>", "a b", [("bold", "a"), ("bold", "b")]),
        ("<i>a</i><em>b</em>", "ab", [("italic", "a"), ("italic", "b")]),
        ("<u>a</u><ins>b</ins>", "ab", [("underline", "a"), ("underline", "b")]),
        ("<s>a</s><strike>b</strike><del>c</del>", "abc", [("strikethrough", c) for c in "abc"]),
        (
            '<span class="tg-spoiler">a</span><tg-spoiler>b</tg-spoiler>',
            "ab",
            [("spoiler", "a"), ("spoiler", "b")],
        ),
        (
            "<b>gras <i>et penché</i></b>",
            "gras et penché",
            [("bold", "gras et penché"), ("italic", "et penché")],
        ),
        ("<B>grand</B>", "grand", [("bold", "grand")]),
        ("é😀<b>là</b>", "é😀là", [("bold", "là")]),
        ("<code>x &lt; y</code>", "x < y", [("code", "x < y")]),
        ("<pre>bloc</pre>", "bloc", [("pre", "bloc")]),
        ("<blockquote>dit</blockquote>", "dit", [("blockquote", "dit")]),
        ("<blockquote expandable>long</blockquote>", "long", [("expandable_blockquote", "long")]),
        ('<tg-emoji emoji-id="5">👍</tg-emoji>', "👍", [("custom_emoji", "👍")]),
        ("&lt;b&gt; &amp; &quot;", '<b> & "', []),
        ("&#233;&#xe9;", "éé", []),
        ("&nbsp;&eacute;", "&nbsp;&eacute;", []),
        ("un & deux", "un & deux", []),
        ("<b></b>vide", "vide", []),
        ("5 > 3", "5 > 3", []),
    ],
)
def test_supported_tags_become_entities(source: str, text: str, expected: list[Any]) -> None:
    formatted = parse_html(source)
    assert formatted.text == text
    assert spans(formatted) == expected


def test_a_link_keeps_its_address_and_code_its_language() -> None:
    assert parse_html('<a href="https://a.fr/?x=1&amp;y=2">ici</a>').entities == [
        {"type": "text_link", "offset": 0, "length": 3, "url": "https://a.fr/?x=1&y=2"}
    ]
    assert parse_html('<pre><code class="language-python">x</code></pre>').entities == [
        {"type": "pre", "offset": 0, "length": 1, "language": "python"}
    ]


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("<h1>a</h1>", 'Unsupported start tag "h1" at byte offset 0'),
        ("é<br>", 'Unsupported start tag "br" at byte offset 2'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>a</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<a href='x", "Unclosed start tag at byte offset 0"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<a ="x">a</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        (
            "<a href>a</a>",
            'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0',
        ),
    ],
)
def test_what_telegram_cannot_parse_is_refused_with_its_place(source: str, reason: str) -> None:
    with pytest.raises(BotApiError) as refused:
        parse_html(source)
    assert refused.value.description == f"Bad Request: can't parse entities: {reason}"


def test_white_space_at_the_ends_is_cut_and_entities_move_along() -> None:
    formatted = read_text("\n  <b> gras</b>  \n", "HTML")
    assert formatted.text == "gras"
    assert spans(formatted) == [("bold", "gras")]


def test_commands_links_and_mentions_are_found_in_what_humans_write() -> None:
    text = "/start voir https://a.fr, ecrire a@b.fr ou @lien_bot, pas 1/2"
    assert spans(detect(Formatted(text, []))) == [
        ("bot_command", "/start"),
        ("url", "https://a.fr"),
        ("email", "a@b.fr"),
        ("mention", "@lien_bot"),
    ]
