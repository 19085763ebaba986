### draft
### En une touche, une photo devient le relevé d’heures.

gone = Цей документ уже видалено.
