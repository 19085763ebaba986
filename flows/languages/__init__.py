"""Languages that people write: which one it is, what it is called, and how theirs is offered."""
