"""Answers that a team keeps for everybody « réponses de la structure »: offered, written, looked at again."""
