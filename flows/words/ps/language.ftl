### draft

language =
    په کومه ژبه لوستل غواړئ؟
    Quelle langue voulez-vous lire ?
    .fr = Français
    .en = English
    .es = Español
    .pt = Português
    .ar = العربية
    .uk = Українська
    .ru = Русский
    .tr = Türkçe

only = دلته زه درته په پښتو لیکم.

changed = وشول. زه درته په پښتو لیکم.
