### draft
### Une photo difficile à lire : la reprendre, ou la garder.

photo = Пришлите сюда новое фото.
    .keep = 👍 Оставить так
    .talk = 🗣 Поговорить с человеком

thanks = Спасибо. Новое фото заменило прежнее.

kept = Хорошо. Фото остаётся как есть.

gone = Этот документ уже удалён.
