### draft

### Après la fin du contrat. Sans le choix de rester en lien, plus rien n’est envoyé.

-talk = 🗣 ምስ ሰብ ክዛረብ

how =
    ሰላም { $name }። ውዕልኩም ተወዲኡ፦ { $contract_until_on }።
    ከመይ ኣለኹም?
    .fine = 🙂 ደሓን እየ
    .so_so = 😐 ማእከላይ
    .hard = 🙁 ከቢዱኒ ኣሎ
    .talk = { -talk }

slot =
    ብምንጋርኩም የቐንየለይ።
    ሰብ እንተደዊሉልኩም፣ ኣየናይ ግዜ ይጥዕመኩም?
    .morning = 🌅 ንግሆ
    .afternoon = 🌇 ድሕሪ ቀትሪ
    .any = 🕘 ክልቲኡ ይጥዕመኒ
    .not_now = ✋ ንሕጂ ኣይትደውሉለይ
    .talk = { -talk }

papers =
    ኣብ መወዳእታ ውዕል ዝወሃቡ 3 ወረቓቕቲ ረኺብኩም ዶ?
    • certificat de travail (ምስክር ስራሕ)
    • solde de tout compte (መዛዘሚ ሕሳብ)
    • ን France Travail ዝኸውን ወረቐት (attestation)
    .all = ✅ እወ፣ ሰለስቲኡ
    .missing = 📄 ዝጎደለ ኣሎ
    .dont_know = 🤷 ኣይፈልጥን እየ
    .talk = { -talk }

touch =
    ሓሓሊፉ መልእኽትታተይ ክትቅበሉ ትደልዩ ዶ?
    ምርጫ ናትኩም እዩ።
    .stay = 💬 እወ፣ ርክብና ይቀጽል
    .leave = 👋 ኣይፋል፣ መልእኽቲ ይኣክል
    .talk = { -talk }

stay =
    የቐንየለይ { $name }። ሓሓሊፉ ክጽሕፈልኩም እየ።
    ንምቁራጽ፣ እዛ ቃል ጽሓፉ፦ stop።

leave =
    ተመዝጊቡ። ጽቡቕ መገዲ { $name }።
    ኩሉ ግዜ ኣብዚ ክትጽሕፉ ትኽእሉ ኢኹም።
