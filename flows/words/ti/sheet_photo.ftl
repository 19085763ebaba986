### draft

### En une touche, une photo devient le relevé d’heures.

gone = እዚ ሰነድ ድሮ ተደምሲሱ እዩ።
