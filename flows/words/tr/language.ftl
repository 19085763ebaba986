### draft
language =
    Hangi dilde okumak istersiniz?
    Quelle langue voulez-vous lire ?
    .fr = Français
    .en = English
    .es = Español
    .pt = Português
    .ar = العربية
    .uk = Українська
    .ru = Русский
    .tr = Türkçe

only = Burada size Türkçe yazıyorum.

changed = Tamam. Artık size Türkçe yazıyorum.
