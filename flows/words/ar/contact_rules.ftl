### draft

### Les règles du contact : les horaires, la liberté de répondre, la pause, un humain.

rules =
    مرحباً { $name }. أكتب فقط في هذه الأوقات:
    { $hours }
    أجيبوا متى أردتم، أو لا تجيبوا.
    للتوقف عن كل شيء، اكتبوا كلمة: stop.
    .fine = 👍 هكذا جيد
    .less = 🐢 أقل قليلاً
    .pause = ⏸ استراحة أو توقف
    .talk = 🗣 التحدث مع شخص

less =
    سجّلت ذلك. سأسأل عنكم مرات أقل.

bye =
    شكراً { $name }. كل هذا موجود أيضاً في ‎/menu.
