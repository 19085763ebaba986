### draft
### La prime d’activité et le RSA, la déclaration tous les 3 mois ; aucun montant. Sources : caf.fr février 2025. Revu le 22 novembre 2026.

first =
    ➕ <b>Prime d’activité ve RSA: CAF yardımları</b>
    1. caf.fr sitesini ya da Caf uygulamasını açın.
    2. “Déclarer mes ressources” (gelir bildirimi) yazısına dokunun.
    3. Yazılı tutarları maaş bordrolarınızla karşılaştırın.
rest =
    4. Yanlış mı var? Bir kanıtla düzeltin.
    5. Onaylayın (“Valider”), sonra kanıtı saklayın.
    📅 3 ayda bir. Tarih, hesabınızda yazar.
papers =
    🗂 <b>Belgeler</b>
    Maaş bordrolarınız: “montant net social” satırı.
    Varsa, nafaka (“pension alimentaire”) ya da aile yardımı.
trap =
    ⚠️ Onaylamazsanız ödeme durabilir.
    Unutulan bir maaş borca dönüşebilir.
door =
    🔗 caf.fr ya da tarım işi için msa.fr.
    CAF telefonu: 32 30.
    Burada danışmanınız size yardım edebilir.
