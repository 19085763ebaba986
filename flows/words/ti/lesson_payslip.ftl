### draft

### Lire sa fiche de paie ; aucun montant. Source : CAF 94, janvier 2025. Revu le 22 novembre 2026.

one =
    🧾 <b>ወረቐት ደሞዘይ ምንባብ · 1 ካብ 4</b>
    ክንደይ ሰዓታት ከም ዝተኸፍለ ድለዩ።
    ምስ ዝጸሓፍኩምዎ ሰዓታት ኣወዳድሩ።
two =
    💶 <b>2 ካብ 4</b>
    « Brut »፦ ደሞዝኩም ቅድሚ ምቑራጽ።
    « Net à payer »፦ ናባኹም ዝመጽእ ገንዘብ።
three =
    👪 <b>3 ካብ 4</b>
    « Montant net social »፦ ን CAF ዝኸውን መስመር።
    ን RSA፣ ከምኡውን ን prime d’activité የድሊ።
four =
    📁 <b>4 ካብ 4</b>
    ኩሉ ወረቓቕቲ ደሞዝኩም ዓቅቡ።
    ጌጋ ኣሎ ዶ? ንክፍሊ ደሞዝ ብቕልጡፍ ጽሓፉ።
first_question =
    ንእሽቶ ሕቶ። ናባኹም ዝመጽእ ገንዘብ ኣየናይ እዩ?
    .other = Le brut
    .right = Le net à payer
first_answer = « Net à payer »። « Brut » ግን ቅድሚ ምቑራጽ እዩ።
second_question =
    ንእሽቶ ሕቶ። ን CAF ኣየናይ መስመር?
    .right = Le montant net social
    .other = ብዝሒ ሰዓታት
second_answer = እቲ « montant net social » ዝብል መስመር። ኣብ ነፍሲ ወከፍ ወረቐት ደሞዝ ኣሎ።
badge =
    🎓 <b>ዝተወድአ ትምህርቲ፦ ወረቐት ደሞዘይ ምንባብ</b>
    .picture = ሜዳልያ ምስ ወረቐትን ሳንቲምን
named =
    🎓 <b>{ $name }፣ ዝተወድአ ትምህርቲ፦ ወረቐት ደሞዘይ ምንባብ</b>
    .picture = ሜዳልያ ምስ ወረቐትን ሳንቲምን
