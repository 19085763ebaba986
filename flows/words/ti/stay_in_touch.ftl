### draft
### Avant la fin du contrat : rester en lien après. Ne rien dire de la suite du contrat, que personne n’a promise.

-talk = 🗣 ምስ ሰብ ክዛረብ

touch =
    ሰላም { $name }።
    ድሕሪ ውዕልኩም፣ ሓሓሊፉ መልእኽትታተይ ክትቅበሉ ትደልዩ ዶ?
    ምርጫ ናትኩም እዩ።
    .stay = 💬 እወ፣ ርክብና ይቀጽል
    .no_more = 👋 ኣይፋል፣ መልእኽቲ ይኣክል
    .talk = { -talk }

stay =
    የቐንየለይ { $name }። ሓሓሊፉ ክጽሕፈልኩም እየ።
    ንምቁራጽ፣ እዛ ቃል ጽሓፉ፦ stop።

leave =
    ተመዝጊቡ። ድሕሪ ውዕልኩም፣ ደጊመ ኣይጽሕፍን እየ።
    ኩሉ ግዜ ኣብዚ ክትጽሕፉ ትኽእሉ ኢኹም።
