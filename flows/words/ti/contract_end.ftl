### draft

### La fin du contrat approche. Dire la date et les choix ; ne promettre ni suite ni renouvellement.

-talk = 🗣 ምስ ሰብ ክዛረብ
-call = 📞 ክድወለለይ

soon =
    ሰላም { $name }። { $ahead ->
        [three_months] ውዕልኩም ድሕሪ 3 ኣዋርሕ ይውዳእ።
        [two_months] ውዕልኩም ድሕሪ 2 ኣዋርሕ ይውዳእ።
        [one_month] ውዕልኩም ድሕሪ 1 ወርሒ ይውዳእ።
       *[other] ውዕልኩም ዝውድኣሉ ዕለት ኣለዎ።
    }
    ናይ መወዳእታ መዓልቲ፦ { $contract_until_on }።
    { $ahead ->
        [three_months] ብዛዕባ ዝቕጽል ንምሕሳብ ጽቡቕ ግዜ እዩ።
        [two_months] ብዛዕባ ዝቕጽል ቀስ ብቐስ ንዛረብ።
       *[one_month] ዝቕጽል ምስ ሰብ ዝዳሎ እዩ።
    }
    .wish = 🧭 ድሕሪኡ ዝደልዮ ክነግር
    .papers = 📄 ክዳሎ ዘለዎ ወረቓቕቲ
    .call = { -call }
    .talk = { -talk }
    .noted = 👍 የቐንየለይ፣ ሒዘዮ

wish =
    ድሕሪ እዚ ውዕል እንታይ ክትገብሩ ትደልዩ?
    እዚ ዝኣስር ኣይኮነን።
    .go_on = 🔁 እንተተኻኢሉ፣ ኣብዚ ምቕጻል
    .job = 👷 ካልእ ስራሕ ምርካብ
    .training = 🎓 ስልጠና ምውሳድ
    .rest = 🌿 ቁሩብ ምዕራፍ
    .dont_know = 🤷 ገና ኣይፈልጥን
    .talk = { -talk }

papers =
    ኣዳልዉ፦ ወረቐት መንነት ወይ መንበሪ ፍቓድ፣ RIB (ናይ ባንክ ወረቐት)፣ CV፣ ውዕል።
    ኣብ መወዳእታ 3 ወረቓቕቲ ክወሃበኩም ይግባእ፦
    • certificat de travail (ምስክር ስራሕ)
    • solde de tout compte (መዛዘሚ ሕሳብ)
    • ን France Travail ዝኸውን ወረቐት (attestation)
    .call = { -call }
    .clear = 👍 ተረዲኡኒ፣ የቐንየለይ
    .talk = { -talk }

slot =
    ብተሌፎን ክትዛረቡሉ ትደልዩ ዶ?
    ኣየናይ ግዜ ይጥዕመኩም?
    .morning = 🌅 ንግሆ
    .afternoon = 🌇 ድሕሪ ቀትሪ
    .any = 🕘 ክልቲኡ ይጥዕመኒ
    .not_now = ✋ ኣይፋል፣ ሕጂ ኣይኮነን
    .talk = { -talk }

bye =
    ሕራይ። ኣብ ዝደለኹም ግዜ ኣብዚ ክትጽሕፉ ትኽእሉ ኢኹም።

passed =
    { $is_open ->
        [yes] ተላኢኹ። ገና ኣይተነበን።
       *[no] ተመዝጊቡ። ሕቶኹም { $opening } ናብታ ጉጅለ ይበጽሕ።
    }
