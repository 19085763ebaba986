"""What is wrong with an installation, and how to mend it.

Rule 1: it looks at each part on its own, so that what is broken hides nothing else.
Rule 2: it changes nothing.
"""

from bot.doctor.examination import examine
from bot.doctor.finding import Finding

__all__ = ["Finding", "examine"]
