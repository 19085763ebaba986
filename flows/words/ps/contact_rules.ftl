### draft

### Les règles du contact : les horaires, la liberté de répondre, la pause, un humain.

rules =
    سلام { $name }. زه یوازې په دې وختونو کې لیکم:
    { $hours }
    که مو خوښه وي، ځواب راکړئ. که نه، خیر دی.
    د هر څه بندولو لپاره دا کلمه ولیکئ: stop.
    .fine = 👍 همداسې ښه ده
    .less = 🐢 لږ کم پیغامونه
    .pause = ⏸ وقفه کول یا بندول
    .talk = 🗣 له یو چا سره خبرې کول

less =
    ومې لیکل. زه به کم ځله ستاسو حال پوښتم.

bye =
    مننه { $name }. دا ټول په ‎/menu کې هم شته.
