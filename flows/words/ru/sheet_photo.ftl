### draft
### En une touche, une photo devient le relevé d’heures.

gone = Этот документ уже удалён.
