### draft
### En une touche, une photo devient une lettre à expliquer.

gone = Цей документ уже видалено.
