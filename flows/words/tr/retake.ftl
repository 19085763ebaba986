### draft
### Une photo difficile à lire : la reprendre, ou la garder.

photo = Yeni fotoğrafı buraya gönderin.
    .keep = 👍 Böyle kalsın
    .talk = 🗣 Biriyle konuşmak istiyorum

thanks = Teşekkürler. Yeni fotoğraf ötekinin yerine geçti.

kept = Tamam. Fotoğraf böyle kalıyor.

gone = Bu belge zaten silindi.
