### draft

### Un papier finit bientôt. Dire la date, aider ; aucune certitude de droit.

near =
    ሰላም { $name }። ሓደ ወረቐት ቀሪቡ ክውዳእ እዩ።
    <b>{ $expiring_paper }</b>፦ { $until_on }።
    ሕጂ ክትሰርሑሉ ትደልዩ ዶ?
    .done = ✅ ተገይሩ
    .help = 🙋 ሓገዝ የድልየኒ
    .guide = 📄 ካርድ ሓበሬታ ከንብብ
    .guide_health = 📄 ካርድ ሓበሬታ ከንብብ
    .guide_disability = 📄 ካርድ ሓበሬታ ከንብብ
    .date = 📅 ዕለት ክቕይር
    .talk = 🗣 ምስ ሰብ ክዛረብ

renewed =
    ጽቡቕ ዜና። ሓድሽ መወዳእታ ዕለት መዓስ እዩ?
    ዓመት፣ ወርሒ፣ መዓልቲ ጠውቑ። ወይ ዕለት ጽሓፉ።
    .not_now = ✋ ገና ኣይፈልጥን
    .talk = 🗣 ምስ ሰብ ክዛረብ

until =
    { $expiring_paper }፦ መወዳእታ ዕለት መዓስ እዩ?
    ዓመት፣ ወርሒ፣ መዓልቲ ጠውቑ። ወይ ዕለት ጽሓፉ።
    .not_now = ✋ ሕጂ ኣይኮነን
    .talk = 🗣 ምስ ሰብ ክዛረብ

noted = ተመዝጊቡ። { $expiring_paper }፦ { $expires_on }።

bye = ሕራይ። ዕለት ንምምዝጋብ፦ /menu።
