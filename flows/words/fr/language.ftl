language =
    Quelle langue voulez-vous lire ?
    Which language do you want to read?
    .fr = Français
    .en = English
    .es = Español
    .pt = Português
    .ar = العربية
    .uk = Українська
    .ru = Русский
    .tr = Türkçe

only = Ici, je vous écris en français.

changed = C’est fait. Je vous écris en français.
