### draft
### Garder quand même une photo.

kept = De acuerdo. La foto se guarda como está.
