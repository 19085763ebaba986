"""Dossiers: the papers that a procedure asks for, gathered at one's own pace; and the dates on which papers end."""
