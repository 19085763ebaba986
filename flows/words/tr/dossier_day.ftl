### draft
### Le jour noté pour un dossier approche.

near =
    Merhaba { $name }. Dosyanız:
    <b>{ $dossier_title }</b>
    📅 Yazılan gün: { $meant_on }.
    { $some_left ->
        [none] Bütün belgeler tamam.
        [one] 1 belge eksik.
       *[more] { $left } belge eksik.
    }
    .open = 📁 Dosyayı açmak
    .help = 🙋 Yardıma ihtiyacım var
    .noted = 👍 Teşekkürler, tamam
    .talk = 🗣 Biriyle konuşmak istiyorum

bye = Tamam. Yine gelebilirsiniz: /menu.
