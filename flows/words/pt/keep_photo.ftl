### draft
### Garder quand même une photo.

kept = Está bem. A foto fica guardada assim.
