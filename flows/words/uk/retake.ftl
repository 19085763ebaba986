### draft
### Une photo difficile à lire : la reprendre, ou la garder.

photo = Надішліть сюди нове фото.
    .keep = 👍 Залишити так
    .talk = 🗣 Поговорити з людиною

thanks = Дякую. Нове фото замінило попереднє.

kept = Добре. Фото лишається як є.

gone = Цей документ уже видалено.
