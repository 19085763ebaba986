"""By what a structure decides whom to contact first: every weight is written in its settings, and none is hidden."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

# Heavier than this, one reason drowns all the others.
WEIGHT_MAX = 1000
Weight = Annotated[int, Field(ge=0, le=WEIGHT_MAX)]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Weights(_Frozen):
    """The most that each reason can bring « poids »; 0 switches it off."""

    open_flag: Weight = 50
    silence: Weight = 30
    falling_mood: Weight = 25
    isolation: Weight = 15
    contract_ending: Weight = 20
    suspension: Weight = 15
    no_digital: Weight = 10
    objectives: Weight = 10
    no_human_contact: Weight = 20

    def of(self, criterion: str) -> int:
        """The weight of the reason of that name."""
        weight: int = getattr(self, criterion)
        return weight


class PriorityPolicy(_Frozen):
    """How the daily list « à contacter en premier » is made: how many people, by which weights, and whether the morning tells of it."""

    size: int = Field(default=8, ge=1, le=15)
    morning: bool = True
    weights: Weights = Weights()


CRITERIA = tuple(Weights.model_fields)
