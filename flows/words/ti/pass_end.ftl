### draft

### La fin du PASS IAE approche. Le PASS n’est pas le contrat ; une prolongation n’est jamais promise.

-talk = 🗣 ምስ ሰብ ክዛረብ
-call = 📞 ክድወለለይ

soon =
    ሰላም { $name }። { $ahead ->
        [three_months] PASS IAE ናትኩም ድሕሪ 3 ኣዋርሕ ይውዳእ።
        [two_months] PASS IAE ናትኩም ድሕሪ 2 ኣዋርሕ ይውዳእ።
        [one_month] PASS IAE ናትኩም ድሕሪ 1 ወርሒ ይውዳእ።
       *[other] PASS IAE ናትኩም ዝውድኣሉ ዕለት ኣለዎ።
    }
    ናይ መወዳእታ መዓልቲ፦ { $pass_until_on }።
    ምስ { $referent } ትዛረቡሉ ግዜ ሕጂ እዩ።
    .what = 💡 PASS IAE እንታይ እዩ?
    .call = { -call }
    .talk = { -talk }
    .noted = 👍 የቐንየለይ፣ ሒዘዮ

what =
    PASS IAE፦ ኣብ መደብ ምውህሃድ (insertion) ዘለኩም መሰል።
    ናትኩም እዩ። ውዕልኩም ኣይኮነን።
    ኣብ ገለ ኩነታት ምንዋሕ ክሕተት ይከኣል።
    .call = { -call }
    .talk = { -talk }
    .clear = 👍 ተረዲኡኒ፣ የቐንየለይ

slot =
    ንምድዋል ኣየናይ ግዜ ይጥዕመኩም?
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
