### draft

language =
    На каком языке Вы хотите читать?
    Quelle langue voulez-vous lire ?
    .fr = Français
    .en = English
    .es = Español
    .pt = Português
    .ar = العربية
    .uk = Українська
    .ru = Русский
    .tr = Türkçe

only = Здесь я пишу Вам по-русски.

changed = Готово. Теперь я пишу Вам по-русски.
