### draft
### Après un danger : savoir si la personne est à l’abri. Ne rien écrire qui puisse lui nuire si un autre lit.

safe =
    Ви зараз у безпеці?
    .fine = ✅ Так, поки що
    .unsafe = 🆘 Ні, не в безпеці
    .cannot_talk = 🤫 Не можу говорити

# Un autre peut lire : la question reste banale.
discreet =
    Тепер усе гаразд?
    .fine = Так, усе гаразд
    .unsafe = Ні, не гаразд
    .cannot_talk = Не можу говорити

watchful = Добре. Якщо щось зміниться, телефонуйте за номером. Або напишіть тут.
silent =
    Добре. Говорити не треба: SMS на 114. Це безкоштовно, вдень і вночі.
    Ви можете стерти цю розмову.
added = Збережено разом із Вашим повідомленням. Ще не прочитано.
