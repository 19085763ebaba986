### draft

### En une touche, une photo devient une lettre à expliquer.

gone = እዚ ሰነድ ድሮ ተደምሲሱ እዩ።
