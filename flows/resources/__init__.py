"""Ideas and links that a team shares « ressources », by subject: proposed by a caseworker, let in by a lead, read by everybody."""
