### draft

### En une touche, une photo devient le relevé d’heures.

gone = دا سند مخکې پاک شوی دی.
