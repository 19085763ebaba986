### En une touche, une photo devient une lettre à expliquer.

gone = This document is deleted already.
