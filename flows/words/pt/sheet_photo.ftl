### draft
### En une touche, une photo devient le relevé d’heures.

gone = Este documento já está apagado.
