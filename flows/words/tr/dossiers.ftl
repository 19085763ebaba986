### draft
### « Mes dossiers ».

list = 📁 Dosyalarınız. Açmak istediğinize dokunun.

none =
    Açık dosyanız yok.
    Başlamak için bir kart seçin.
    .guides = 📄 Bir kart seçmek
    .talk = 🗣 Biriyle konuşmak istiyorum
