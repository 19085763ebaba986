### draft
### En une touche, une photo devient une lettre à expliquer.

gone = Этот документ уже удалён.
