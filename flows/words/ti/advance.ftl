### draft

### L’acompte (Code du travail, L3242-1). Un droit pour qui est payé au mois ; aucune date ni somme promise.

-ask = 💶 acompte ክሓትት እደሊ
-talk = 🗣 ምስ ሰብ ክዛረብ

right =
    ሰላም { $name }። ቅድሚ ደሞዝ ገንዘብ የድልየኩም ዶ?
    ደሞዝኩም ወርሓዊ እንተኾይኑ፣ acompte መሰልኩም እዩ።
    .ask = { -ask }
    .how = 💡 acompte እንታይ እዩ?
    .no_thanks = 👍 ኣይፋል፣ የቐንየለይ
    .talk = { -talk }

how =
    acompte ማለት፦ ክፋል ደሞዝ፣ ቅድሚ ግዜኡ።
    ድሕሪ 15 መዓልቲ ስራሕ፣ ፍርቂ ደሞዝ ናይቲ ወርሒ እዩ።
    ኣብ ወርሒ ሓንሳብ። ደሓር ካብ ደሞዝ ይቑረጽ።
    .ask = { -ask }
    .no_thanks = 👍 ኣይፋል፣ የቐንየለይ
    .talk = { -talk }

amount =
    ክንደይ ትደልዩ፣ ንመዓስ?
    መጠወቒ ጠውቑ፣ ጽሓፉ፣ ወይ ተዛረቡ።
    .half = 💶 ፍርቂ ደሞዘይ
    .less = 🪙 ካብ ፍርቂ ዝወሓደ
    .dont_know = 📞 ኣይፈልጥን፦ ደውሉለይ
    .talk = { -talk }

when =
    ንመዓስ?
    መጠወቒ ጠውቑ፣ ጽሓፉ፣ ወይ ተዛረቡ።
    .soon = ⏱ ብዝቐልጠፈ
    .month = 📅 ቅድሚ መወዳእታ ወርሒ
    .dont_know = 🤷 ገና ኣይፈልጥን
    .talk = { -talk }

asked =
    { $is_open ->
        [yes] ተመዝጊቡ። ሕቶኹም ናብ { $pay_contact } በጺሑ ኣሎ።
       *[no] ተመዝጊቡ። ሕቶኹም { $opening } ናብ { $pay_contact } ይበጽሕ።
    }

bye =
    ሕራይ። ኣብ ካልእ ወርሒ ክትሓቱ ትኽእሉ ኢኹም።
