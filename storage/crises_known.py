"""What is known of the crises of a structure, for use inside other statements."""

from sqlalchemy import and_, func, or_, select

from flows.crisis import ONCE_OVER
from storage.tables import crises, structures

# Since when the structure is in crisis mode, if it is.
CRISIS_SINCE = (
    select(func.max(crises.c.since))
    .where(crises.c.structure_id == structures.c.id, crises.c.until.is_(None))
    .correlate(structures)
    .scalar_subquery()
)
# Of which kind it is.
CRISIS_KIND = (
    select(crises.c.kind)
    .where(crises.c.structure_id == structures.c.id, crises.c.until.is_(None))
    .order_by(crises.c.id.desc())
    .limit(1)
    .correlate(structures)
    .scalar_subquery()
)
# What everybody was to be told of the newest one: nothing yet, or NULL where there was none.
ANNOUNCED = (
    select(func.coalesce(crises.c.news, ""))
    .where(crises.c.structure_id == structures.c.id)
    .order_by(crises.c.id.desc())
    .limit(1)
    .correlate(structures)
    .scalar_subquery()
)
# The crisis whose news is the last that holds: that the structure closes is told no more once it is over.
NEWS_FROM = (
    select(func.max(crises.c.id))
    .where(
        crises.c.structure_id == structures.c.id,
        or_(
            and_(crises.c.news.is_not(None), crises.c.until.is_(None)),
            crises.c.news.in_(ONCE_OVER),
        ),
    )
    .correlate(structures)
    .scalar_subquery()
)
