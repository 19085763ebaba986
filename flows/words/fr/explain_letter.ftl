### En une touche, une photo devient une lettre à expliquer.

gone = Ce document est déjà effacé.
