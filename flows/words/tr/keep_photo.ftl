### draft
### Garder quand même une photo.

kept = Tamam. Fotoğraf böyle kalıyor.
