### draft

language =
    Якою мовою Ви хочете читати?
    Quelle langue voulez-vous lire ?
    Which language do you want to read?
    .fr = Français
    .en = English
    .es = Español
    .pt = Português
    .ar = العربية
    .uk = Українська
    .ru = Русский
    .tr = Türkçe

only = Тут я пишу Вам українською.

changed = Готово. Тепер я пишу Вам українською.
