### draft
### Les aides pour le loyer et le DALO. Sources : openfisca-france, aides-jeunes 2026, info-tpe.fr, adil61.org, unccas.org. Revu le 23 novembre 2026.

first =
    🔑 <b>Kira yardımları</b>
    1. Depozito gerekiyorsa faizsiz Loca-Pass kredisi isteyin.
    2. Kira geciktiyse FSL isteyin (departman yardımı).
    3. FSL için bir sosyal hizmet görevlisine gidin.
rest =
    4. HLM cevap vermiyorsa DALO’ya bakın: konut hakkı.
    5. DALO: “cerfa 15036” kâğıdını doldurun. Bir kopya saklayın.
    📅 DALO cevabı 3 ayda gelir, Île-de-France’ta 6 ayda.
papers =
    🗂 <b>Belgeler</b>
    DALO: “cerfa 15036” kâğıdı, HLM başvurusu, kopyalar.
    Liste değişir: danışmanınıza sorun.
trap =
    ⚠️ Loca-Pass: eve girdikten sonra en geç 2 ay içinde.
    Eviniz yok mu, sizi çıkarıyorlar mı? DALO hemen istenebilir.
door =
    🔗 locapass.actionlogement.fr
    Kirayı ödeyemediniz mi? Hemen arayın: 0 805 160 075.
    Burada danışmanınız size yardım edebilir.
