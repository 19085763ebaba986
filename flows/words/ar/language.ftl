### draft

language =
    بأي لغة تريدون القراءة؟
    Quelle langue voulez-vous lire ?
    .fr = Français
    .en = English
    .es = Español
    .pt = Português
    .ar = العربية
    .uk = Українська
    .ru = Русский
    .tr = Türkçe

only = هنا، أكتب لكم بالعربية.

changed = تم ذلك. أكتب لكم بالعربية.
