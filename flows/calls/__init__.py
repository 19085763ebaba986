"""Calls that humans make to people « appels »: why, with what questions, and what came of them."""
