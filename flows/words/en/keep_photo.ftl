### Garder quand même une photo.

kept = All right. The photo is kept as it is.
