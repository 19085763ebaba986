### draft
### En une touche, une photo devient une lettre à expliquer.

gone = هذه الوثيقة محذوفة.
