"""Attestations « attestations »: what the structure writes down and signs for a person, on a page that somebody else can check."""
