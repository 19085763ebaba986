### draft

language =
    به کدام زبان می‌خواهید بخوانید؟
    Quelle langue voulez-vous lire ?
    .fr = Français
    .en = English
    .es = Español
    .pt = Português
    .ar = العربية
    .uk = Українська
    .ru = Русский
    .tr = Türkçe

only = اینجا، به دری به شما می‌نویسم.

changed = شد. به دری به شما می‌نویسم.
