"""Plurals: the forms that a language needs for whole numbers, and those that a text forgets or that would never be said."""

from collections.abc import Iterator

from fluent.syntax.ast import BaseNode, NumberLiteral, SelectExpression, Variant

from flows.arguments import children
from flows.content import Content
from flows.findings import Finding, in_words, named
from flows.locales import locale_of
from flows.variants import pattern_of

FORMS = frozenset({"zero", "one", "two", "few", "many", "other"})
# As far as numbers of days, hours and people go; a million has forms of its own in some languages.
NUMBERS_MAX = 1000


def needed(language: str) -> frozenset[str]:
    """The forms that whole numbers take in this language."""
    form = locale_of(language).plural_form
    return frozenset(form(number) for number in range(NUMBERS_MAX))


def wrong_plurals(content: Content) -> Iterator[Finding]:
    """Texts of which a number would be said in the wrong form."""
    for wording in content.words.wordings.values():
        for key, message in wording.messages.items():
            for attribute in (None, *(one.id.name for one in message.attributes)):
                pattern = pattern_of(wording, key, attribute)
                for select in _selects(pattern) if pattern is not None else ():
                    wrong = wrong_forms(select, wording.language)
                    if wrong is None and wording.name in content.dialogues and _forms(select):
                        wrong = "un dialogue reçoit ses nombres comme des mots : donnez les valeurs elles-mêmes ([30])"
                    if wrong is not None:
                        yield in_words(wording, key, "error", f"« {named(key, attribute)} » : {wrong}")


def _selects(node: BaseNode) -> Iterator[SelectExpression]:
    if isinstance(node, SelectExpression):
        yield node
    for child in children(node):
        yield from _selects(child)


def _forms(select: SelectExpression) -> frozenset[str]:
    """The forms that a choice names; none where it does not choose by number."""
    keys = frozenset(filter(None, map(_name, select.variants)))
    return keys if keys <= FORMS and keys != {"other"} else frozenset()


def _name(variant: Variant) -> str:
    """The form that a variant is for; none where it is for one number."""
    return "" if isinstance(variant.key, NumberLiteral) else str(variant.key.name)


def wrong_forms(select: SelectExpression, language: str) -> str | None:
    """What is wrong with the forms that a choice names, if it chooses by number."""
    forms = _forms(select)
    if not forms:
        return None
    wanted = needed(language)
    unknown = forms - wanted - {"other", *locale_of(language).plural_form.tags}
    if unknown:
        return f"la forme [{min(unknown)}] n'existe pas dans cette langue ({', '.join(sorted(wanted))})"
    default = next((_name(one) for one in select.variants if one.default), "")
    missing = wanted - forms
    # What is said of all the rest stands for one form more, where it has none of its own.
    if len(missing) > (0 if default in wanted else 1):
        return f"il manque la forme [{min(missing)}] (dans cette langue : {', '.join(sorted(wanted))})"
    return None
