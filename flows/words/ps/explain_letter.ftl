### draft

### En une touche, une photo devient une lettre à expliquer.

gone = دا سند مخکې پاک شوی دی.
