### draft
### L’arrêt maladie ; jamais la maladie, jamais l’arrêt par le robot. Sources : ameli.fr, genpaie.fr, juritravail.com, gsinlive.fr. Revu le 22 novembre 2026.

first =
    🤒 <b>Ви на лікарняному (arrêt maladie)</b>
    1. Повідомте організацію того самого дня.
    2. Ідіть до лікаря. Надішліть arrêt протягом 48 годин.
    3. Будьте вдома у визначені години.
rest =
    4. Ще хворієте? До кінця arrêt знову йдіть до лікаря.
    5. Оновлюєте дані у France Travail? Впишіть arrêt.
    📅 Arrêt надсилають протягом 48 годин.
papers =
    🗂 <b>Папери</b>
    Volet 3, частина arrêt: для організації.
    Volets 1 і 2: для CPAM, медичної каси.
    Іноді лікар надсилає їх онлайн. Спитайте його.
trap =
    ⚠️ Порожній день між 2 arrêts: іноді 3 дні без оплати.
    Сюди не надсилайте ні arrêt, ні назви хвороби.
door =
    🔗 ameli.fr. Телефон: 36 46.
    Тут Вам можуть допомогти бухгалтерія і консультант.
