### draft
### Garder quand même une photo.

kept = حسناً. الصورة محفوظة كما هي.
