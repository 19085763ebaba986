### draft
### Garder quand même une photo.

kept = Хорошо. Фото остаётся как есть.
