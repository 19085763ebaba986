### Garder quand même une photo.

kept = D’accord. La photo est gardée comme elle est.
