### En une touche, une photo devient le relevé d’heures.

gone = Ce document est déjà effacé.
