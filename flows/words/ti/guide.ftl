### draft

### Les boutons de toutes les fiches ; le texte de chacune est dans son propre fichier.

-more = ➡️ ዝቕጽል
-papers = 🗂 ወረቓቕቲ
-trap = ⚠️ ተጠንቀቑ
-door = 🔗 ናበይ ክኸይድ
-help = 🙋 ኣብዚ መን ክሕግዘኒ ይኽእል?
-ask = ✉️ ሓገዝ ምሕታት
-begin = 📁 ነዚ ፋይል ክጅምሮ
-others = 📚 ካልኦት ካርድታት
-clear = 👍 ተረዲኡኒ፣ የቐንየለይ
-first = 🔁 ካብ መጀመርታ ክርኢ

first =
    .more = { -more }
    .papers = { -papers }
    .door = { -door }
    .help = { -help }
    .others = { -others }

rest =
    .papers = { -papers }
    .trap = { -trap }
    .door = { -door }
    .help = { -help }
    .others = { -others }

papers =
    .begin = { -begin }
    .trap = { -trap }
    .door = { -door }
    .help = { -help }
    .others = { -others }

trap =
    .door = { -door }
    .help = { -help }
    .others = { -others }

door =
    .begin = { -begin }
    .clear = { -clear }
    .first = { -first }
    .help = { -help }
    .others = { -others }

help =
    🙋 ኣብዚ፣ ነዚ ጉዳይ፦ { $card_helper }።
    ሓገዝ ክትሓቱ ትደልዩ ዶ?
    .ask = { -ask }
    .others = { -others }

bye = ሕራይ። ናብዚ ካርድ ንምምላስ፣ /menu ጠውቑ።
