### draft
language =
    Que língua quer ler?
    Quelle langue voulez-vous lire ?
    .fr = Français
    .en = English
    .es = Español
    .pt = Português
    .ar = العربية
    .uk = Українська
    .ru = Русский
    .tr = Türkçe

only = Aqui, escrevo-lhe em português.

changed = Está feito. Escrevo-lhe em português.
