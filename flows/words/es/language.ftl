### draft
language =
    ¿En qué idioma quiere leer?
    Quelle langue voulez-vous lire ?
    .fr = Français
    .en = English
    .es = Español
    .pt = Português
    .ar = العربية
    .uk = Українська
    .ru = Русский
    .tr = Türkçe

only = Aquí le escribo en español.

changed = Hecho. Ahora le escribo en español.
