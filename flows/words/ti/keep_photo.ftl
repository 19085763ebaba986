### draft

### Garder quand même une photo.

kept = ሕራይ። እቲ ስእሊ ከም ዘለዎ ተዓቂቡ ኣሎ።
