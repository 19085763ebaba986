### draft

### Garder quand même une photo.

kept = سمه ده. عکس همداسې ساتل شوی دی.
