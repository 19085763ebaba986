### draft
### Garder quand même une photo.

kept = Добре. Фото лишається як є.
