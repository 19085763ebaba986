"""The grammar of a dialogue « dialogue », and what makes one unplayable.

A dialogue is a set of named steps « étapes », the first of which begins it. A step does one thing: `say`, `ask`, `when`
or `rotate`; its words are those of the Fluent file of the same name. What a step leads to is another step, or `end`.
Rule 1: every step can be reached, every way on exists, and from every step the end can be reached.
Rule 2: a dialogue is refused whole, with the line of each mistake.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import time
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from flows.attestations.attestation import Kind
from flows.errands.errand import TOPICS
from flows.events import SPOKEN, PieceKind
from flows.flags import CATEGORIES, Level
from flows.people import Consent
from flows.reading import Located, Misread, Mistake, read_model, read_yaml
from flows.resources.resource import RUBRICS
from flows.ways import endless, listed, round_trip
from flows.week import ClockTime

END = "end"
NAME = r"^[a-z][a-z0-9_]{0,39}$"
Name = Annotated[str, Field(pattern=NAME)]
Words = Annotated[str, Field(min_length=1)]
Accepted = Literal["text", "voice", "photo", "document"]


def _known_topic(name: str) -> str:
    if name not in TOPICS:
        raise ValueError(f"« {name} » n'est pas un sujet de démarche (choix : {', '.join(TOPICS)})")
    return name


Topic = Annotated[str, AfterValidator(_known_topic)]


def _known_rubric(name: str) -> str:
    if name not in RUBRICS:
        raise ValueError(f"« {name} » n'est pas une rubrique (choix : {', '.join(RUBRICS)})")
    return name


Rubric = Annotated[str, AfterValidator(_known_rubric)]


def _span(times: tuple[time, time]) -> tuple[time, time]:
    if times[0] == times[1]:
        raise ValueError("des heures de calme commencent et finissent à deux heures différentes")
    return times


QuietHours = Annotated[tuple[ClockTime, ClockTime], AfterValidator(_span)]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


# What a dialogue does with the dossier that it is about.
DossierOrder = Literal[
    "begin", "have", "lack", "back", "again", "dated", "undated", "hand_over", "reopen",
    "accepted", "refused", "waiting", "given_up",
]  # fmt: skip


class FlagOrder(_Frozen):
    """The flag that an answer raises."""

    category: str
    level: Literal["critical", "high", "medium"]

    @model_validator(mode="after")
    def _known(self) -> Self:
        if self.category not in CATEGORIES:
            raise ValueError(f"« {self.category} » n'est pas une catégorie (choix : {', '.join(CATEGORIES)})")
        return self

    @property
    def flag_level(self) -> Level:
        """The level as a value that can be compared."""
        return Level.of(self.level)


class TouchpointOrder(_Frozen):
    """The touchpoint that an answer plans: of this kind, in so many days."""

    kind: Name
    in_days: int = Field(ge=1, le=366)


class Consequences(_Frozen):
    """What an answer, or passing through a step, brings about besides going on.

    `remember` lasts as long as the dialogue; `keep` outlives it. `errand`: somebody is to see to this; `call`: the person is to be
    called, at that moment of the day, or because of their `silence` (that word); `stay_in_touch`: whether they want to hear from us after the end of their pathway.
    `dossier`, `document`, `expiry`: what becomes of those which the dialogue is about.
    `hours_sheet`: from here on the person's hours sheet is expected, or it is there.
    `attestation`: the person wants one of that kind, for the `reason` that the dialogue remembers.
    `keep` with the value `today` keeps the date. `silence`: no more touchpoints of that kind, until `speak_again` names it.
    `quiet_hours`: between these two wall-clock times the person wants nothing that we start, or `none` any more.
    `rubric`: what the team shares under that subject is shown.
    """

    remember: dict[Name, str] = Field(default_factory=dict)
    keep: dict[Name, str] = Field(default_factory=dict)
    raises: FlagOrder | None = Field(default=None, alias="raise")
    plan: TouchpointOrder | None = None
    errand: Topic | None = None
    attestation: Kind | None = None
    call: Literal["morning", "afternoon", "any", "silence"] | None = None
    stay_in_touch: bool | None = None
    silence: Name | None = None
    speak_again: Name | None = None
    log: Name | None = None
    dossier: DossierOrder | None = None
    document: Literal["send", "explain", "sheet", "forget"] | None = None
    hours_sheet: Literal["expected", "given"] | None = None
    expiry: Literal["keep", "forget"] | None = None
    consent: Literal["given", "refused", "stopped"] | None = None
    pause_days: int | None = Field(default=None, ge=0, le=366)
    language: str | None = None
    quiet_hours: QuietHours | Literal["none"] | None = None
    rubric: Rubric | None = None

    @property
    def consent_state(self) -> Consent | None:
        """The consent that this brings about, if it is about consent."""
        return Consent(self.consent) if self.consent else None


class Choice(Consequences):
    """One answer that a button gives. Its label is the attribute of that name of the question's words.

    `next` goes on in this dialogue; `open` leaves it for another one. `quiet`: it tells nothing about how to help.
    `about`: it goes to who sees to that, as words would.
    `discreet`: once given, it is not shown, for who holds the phone may not be who answered.
    """

    id: str = Field(pattern=r"^[a-z][a-z0-9_]{0,23}$")
    next: str = END
    open: Name | None = None
    about: Topic | None = None
    quiet: bool = False
    discreet: bool = False
    when: dict[Name, str | list[str]] = Field(default_factory=dict)


class Free(Consequences):
    """An answer in the person's own words, voice or picture: kept under `as_` in the dialogue's memory.

    With `about`, it goes to who handles pay under the words of that topic, and else to who accompanies the person. With `keeps`, a
    picture is put among the person's documents instead: as the `paper` that the dossier asks for, as a `letter`, in place of
    the one that the dialogue is about (`again`), or as the hours `sheet`, which goes to who handles pay as well.
    """

    accepts: tuple[Accepted, ...] = Field(min_length=1)
    name: Name = Field(alias="as")
    about: Topic | None = None
    keeps: Literal["paper", "letter", "sheet", "again"] | None = None
    next: str = END

    def takes(self, kind: PieceKind) -> bool:
        """Say whether a piece of that kind answers; whoever may answer with a voice may do so in every way there is to speak."""
        return ("voice" if kind in SPOKEN else kind) in self.accepts


class DateAsked(Consequences):
    """A day to come, chosen with buttons or written: kept under `as_` in the dialogue's memory (ISO), at most so many `years` ahead."""

    name: Name = Field(alias="as")
    years: int = Field(default=2, ge=1, le=12)
    next: str = END


class Wait(_Frozen):
    """How long to wait for an answer once the question has really been sent, and where to go on without one."""

    hours: float = Field(gt=0, le=24 * 31)
    next: str = END

    @property
    def minutes(self) -> int:
        """The same in minutes."""
        return max(1, round(self.hours * 60))


class Branch(_Frozen):
    """One way on: taken when every remembered fact named in `if` has that value (or one of them)."""

    condition: dict[Name, str | list[str]] = Field(default_factory=dict, alias="if")
    next: str


class Step(Consequences):
    """One step « étape ». Exactly one of `say`, `ask`, `when`, `rotate` says what it does.

    `several`: more than one choice may be ticked, then a "done" button goes on to `next`; the ticked ids are kept under the
    step's name. `columns`: buttons a row.
    `picture`: the drawing that it shows, by name; the attribute `picture` of its words says what is on it.
    `parting`: it only takes leave, and is left unsaid where another dialogue follows in the same contact.
    `date`: the question asks for a day. `lists`: what is said has one button for each dossier, or document, of the person.
    """

    say: Words | None = None
    ask: Words | None = None
    when: tuple[Branch, ...] | None = None
    rotate: Name | None = None
    among: dict[Name, str] | None = None
    choices: tuple[Choice, ...] = ()
    free: Free | None = None
    date: DateAsked | None = None
    lists: Literal["dossiers", "documents"] | None = None
    several: bool = False
    columns: int = Field(default=1, ge=1, le=5)
    picture: Name | None = None
    parting: bool = False
    wait: Wait | None = None
    next: str | None = None

    @model_validator(mode="after")
    def _one_thing(self) -> Self:
        kinds = [kind for kind in ("say", "ask", "when", "rotate") if getattr(self, kind) is not None]
        if len(kinds) != 1:
            raise ValueError("une étape fait une seule chose : say, ask, when ou rotate")
        if self.ask is None and (self.choices or self.free or self.date or self.wait or self.several):
            raise ValueError("choices, free, date, wait et several n'ont de sens qu'avec ask")
        if self.lists is not None and self.say is None:
            raise ValueError("une liste (lists) accompagne say")
        if self.parting and (self.say is None or (self.next or END) != END):
            raise ValueError("parting n'a de sens que pour ce qui est dit (say) à la fin (next: end)")
        if self.picture is not None and self.words is None:
            raise ValueError("un dessin (picture) accompagne say ou ask")
        if self.ask is not None and not self.choices and self.free is None and self.date is None:
            raise ValueError(
                "une question attend des choix (choices), une réponse libre (free) ou un jour (date)"
            )
        if self.say is not None and self.next is None:
            raise ValueError("après say, il faut dire où aller (next)")
        if self.several and self.next is None:
            raise ValueError("avec several, il faut dire où aller ensuite (next)")
        if self.rotate is not None and not self.among:
            raise ValueError("rotate attend among: {thème: étape}")
        twice = [name for name, times in Counter(choice.id for choice in self.choices).items() if times > 1]
        if twice:
            raise ValueError(f"le choix « {min(twice)} » est donné deux fois")
        if self.when is not None and (not self.when or self.when[-1].condition):
            raise ValueError("la dernière branche de when doit valoir pour tous les autres cas (sans if)")
        return self

    @property
    def words(self) -> str | None:
        """The key of what this step says or asks."""
        return self.say or self.ask

    def choice(self, choice_id: str) -> Choice | None:
        """The choice with that id, if this step offers it."""
        return next((choice for choice in self.choices if choice.id == choice_id), None)

    def ways_on(self) -> Iterator[tuple[tuple[int | str, ...], str]]:
        """Every step that may follow, each with its place in the file below this step."""
        if self.next is not None:
            yield ("next",), self.next
        for index, choice in enumerate(self.choices):
            if not self.several and choice.open is None:
                yield ("choices", index, "next"), choice.next
            elif choice.open is not None:
                yield ("choices", index, "open"), END
        if self.free is not None:
            yield ("free", "next"), self.free.next
        if self.date is not None:
            yield ("date", "next"), self.date.next
        if self.wait is not None:
            yield ("wait", "next"), self.wait.next
        for index, branch in enumerate(self.when or ()):
            yield ("when", index, "next"), branch.next
        for name, step in (self.among or {}).items():
            yield ("among", name), step


class Dialogue(_Frozen):
    """A whole dialogue. `version` changes whenever a step is taken away or means something else.

    `moved` tells a conversation that stands at a step of an older version where to go on.
    `for_everyone`: it may be played without the person's consent (to ask for it, or to ask for a human).
    `passing`: somebody looks something up or chooses what to do: where another dialogue begins over it, it is not taken up again.
    `private`: that it was played, and what was answered, says something of the person that is kept sealed.
    `given` are the facts with which it begins; one whose name ends in `_on` is a date.
    `each`: it is a pattern, from which as many dialogues are made, alike but for their words; what a name that ends in `_each`
    keeps, asks for or shows is the own thing of each.
    """

    name: Name = Field(alias="dialogue")
    version: int = Field(ge=1)
    for_everyone: bool = False
    passing: bool = False
    private: bool = False
    given: tuple[Name, ...] = Field(default=(), alias="facts")
    moved: dict[Name, str] = Field(default_factory=dict)
    each: tuple[Name, ...] = ()
    steps: dict[Name, Step] = Field(min_length=1)

    @property
    def first(self) -> str:
        """The name of the step that begins it."""
        return next(iter(self.steps))


def read_dialogue(text: str, source: str) -> Dialogue:
    """Read a dialogue from YAML. Raises `flows.reading.Misread` with the line of each mistake."""
    located = read_yaml(text, source)
    dialogue = read_model(located, Dialogue)
    mistakes = (
        *_ways_to_nowhere(dialogue, located),
        *_unreachable(dialogue, located),
        *_endless(dialogue, located),
    )
    if mistakes:
        raise Misread(mistakes)
    return dialogue


def _ways_to_nowhere(dialogue: Dialogue, located: Located) -> Iterator[Mistake]:
    for name, step in dialogue.steps.items():
        for place, target in step.ways_on():
            if target != END and target not in dialogue.steps:
                yield located.mistake(
                    ("steps", name, *place),
                    f"l'étape « {target} » n'existe pas (étapes : {listed(dialogue.steps)}, ou {END})",
                )
    for name, target in dialogue.moved.items():
        if target not in dialogue.steps:
            yield located.mistake(("moved", name), f"l'étape « {target} » n'existe pas")


def _unreachable(dialogue: Dialogue, located: Located) -> Iterator[Mistake]:
    seen: set[str] = set()
    ahead = [dialogue.first, *dialogue.moved.values()]
    while ahead:
        name = ahead.pop()
        if name in seen or name not in dialogue.steps:
            continue
        seen.add(name)
        ahead += [target for _, target in dialogue.steps[name].ways_on()]
    for name in dialogue.steps:
        if name not in seen:
            yield located.mistake(("steps", name), f"l'étape « {name} » n'est jamais atteinte")


def _endless(dialogue: Dialogue, located: Located) -> Iterator[Mistake]:
    """Steps from which the end cannot be reached: a person would turn in circles there, or a turn would never end."""
    ways = {name: {way for _, way in step.ways_on()} for name, step in dialogue.steps.items()}
    if set().union(*ways.values()) - {END, *ways}:
        return
    for name in endless(ways, END):
        yield located.mistake(("steps", name), f"depuis l'étape « {name} », on ne peut pas finir (impasse)")
    silent = {name: ways[name] for name, step in dialogue.steps.items() if step.ask is None}
    for name in round_trip(silent)[:1]:
        wrong = f"l'étape « {name} » revient à elle-même sans rien demander"
        yield located.mistake(("steps", name), wrong)
