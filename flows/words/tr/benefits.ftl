### draft
### La déclaration à la CAF. Aucun montant, aucune promesse de droit.

-help = ✋ Yardım istiyorum
-talk = 🗣 Biriyle konuşmak istiyorum

soon =
    Merhaba { $name }. CAF bildiriminin zamanı yaklaşıyor.
    RSA (gelir desteği) ve prime d’activité (çalışan yardımı) için.
    Son gün: { $due_on }.
    .done = ✅ Zaten yaptım
    .how = 💡 Nasıl yapılır?
    .help = { -help }
    .talk = { -talk }

how =
    1. caf.fr sitesinde: “Déclarer mes ressources” (gelir bildirimi).
    2. Maaş bordrolarınızla karşılaştırın.
    Doğru satır: “montant net social”.
    3. Yanlış olanı düzeltin, sonra onaylayın.
    .clear = 👍 Anladım, teşekkürler
    .help = { -help }
    .talk = { -talk }

bye =
    Teşekkürler { $name }. Bir sorunuz olursa buraya yazın.

reminded =
    Çok iyi. Onaylamazsanız CAF artık ödeme yapmaz.
    Bir sorunuz olursa buraya yazın.

passed =
    { $is_open ->
        [yes] Mesajınız gönderildi. Henüz okunmadı.
       *[no] Ekip talebinizi şu zaman alacak: { $opening }.
    }
    Maaş bordrolarınız yanınızda olsun.
