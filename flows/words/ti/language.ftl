### draft

language =
    ብኣየናይ ቋንቋ ከተንብቡ ትደልዩ?
    Quelle langue voulez-vous lire ?
    .fr = Français
    .en = English
    .es = Español
    .pt = Português
    .ar = العربية
    .uk = Українська
    .ru = Русский
    .tr = Türkçe

only = ኣብዚ ብትግርኛ እጽሕፈልኩም።

changed = ተገይሩ። ብትግርኛ እጽሕፈልኩም።
