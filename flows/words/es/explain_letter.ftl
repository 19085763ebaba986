### draft
### En une touche, une photo devient une lettre à expliquer.

gone = Este documento ya está borrado.
