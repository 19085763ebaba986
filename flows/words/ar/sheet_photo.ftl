### draft
### En une touche, une photo devient le relevé d’heures.

gone = هذه الوثيقة محذوفة.
