### draft

### Les règles du contact : les horaires, la liberté de répondre, la pause, un humain.

rules =
    ሰላም { $name }። ኣብዚ ሰዓታት ጥራይ እጽሕፍ፦
    { $hours }
    ምስ ደለኹም መልሱ። ምምላስ ግዴታ ኣይኮነን።
    ኩሉ ንምቁራጽ፣ እዛ ቃል ጽሓፉ፦ stop።
    .fine = 👍 ከምዚ ጽቡቕ እዩ
    .less = 🐢 ቁሩብ ይወሓድ
    .pause = ⏸ ዕረፍቲ ወይ ምቁራጽ
    .talk = 🗣 ምስ ሰብ ክዛረብ

less =
    ተመዝጊቡ። ካብ ሕጂ ደሃይኩም ዝሓትተሉ ግዜ ክውሕድ እዩ።

bye =
    የቐንየለይ { $name }። ኩሉ ኣብ /menu እውን ኣሎ።
