### draft
### En une touche, une photo devient le relevé d’heures.

gone = Bu belge zaten silindi.
