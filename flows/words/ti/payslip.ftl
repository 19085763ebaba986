### draft

### La fiche de paie en cinq cartes. Aucun montant : ils changent chaque année.

-more = ➡️ ዝቕጽል
-enough = 👍 ይኣክለኒ
-talk = 🗣 ምስ ሰብ ክዛረብ

hours =
    🕘 <b>1 ካብ 5፦ ሰዓታት</b>
    ክንደይ ሰዓታት ከም ዝተኸፍለ ድለዩ።
    ምስ ዝጸሓፍኩምዎ ሰዓታት ኣወዳድሩ።
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

gross =
    💶 <b>2 ካብ 5፦ brut፣ net</b>
    « Brut »፦ ደሞዝኩም ቅድሚ ምቑራጽ።
    « Net à payer »፦ ናባኹም ዝመጽእ ገንዘብ።
    « Montant net social »፦ ን CAF ዝኸውን መስመር።
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

taken =
    ➖ <b>3 ካብ 5፦ ዝቑረጽ ገንዘብ</b>
    « cotisations »፦ ንጥዕና፣ ንስራሕ ኣልቦነት፣ ንጡረታ።
    ግብሪ፣ ትኸፍሉ እንተኾንኩም።
    ድሮ ዝተቐበልኩምዎ acompte እውን ይቑረጽ።
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

partial =
    ⏸ <b>4 ካብ 5፦ activité partielle</b>
    ስራሕ ስለ ዝተቛረጸ፣ ስራሕ ዘይብሉ ሰዓታት እዩ።
    ክፋል ናይዚ ሰዓታት ይኽፈል።
    ኣብቲ ወረቐት ናቱ መስመር ኣለዎ።
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

bonus =
    🎁 <b>5 ካብ 5፦ ጉርሻ (primes)</b>
    « prime »፦ ተወሳኺ ገንዘብ፣ ኣብ ናቱ መስመር።
    prime d’activité ግን ካልእ እዩ፦ CAF ትኸፍሎ።

bye =
    ኩሉ ወረቓቕቲ ደሞዝኩም ዓቅቡ።
    ብዛዕባ ናትኩም ሕቶ ኣለኩም ዶ? ኣብዚ ጽሓፉ።
