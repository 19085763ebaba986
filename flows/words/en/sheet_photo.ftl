### En une touche, une photo devient le relevé d’heures.

gone = This document is deleted already.
