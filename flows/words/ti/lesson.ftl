### draft

### Les boutons de toutes les leçons, et ce que l’on dit dans chacune ; le texte de chaque leçon est dans son propre fichier.

-more = ➡️ ዝቕጽል
-later = ⏸ ደሓር
-unsure = 🤷 ኣይፈልጥን እየ

one =
    .more = { -more }
    .later = { -later }
two =
    .more = { -more }
    .later = { -later }
three =
    .more = { -more }
    .later = { -later }
four =
    .more = { -more }
    .later = { -later }

first_question =
    .unsure = { -unsure }
second_question =
    .unsure = { -unsure }

again = ካብ ዝበጻሕኩምዎ ንቐጽል።
later = ሕራይ። ቦታኹም ክዕቅበልኩም እየ። /menu ጠውቑ፣ ድሕሪኡ « ምምሃር »።
right = 👍 እወ፣ ልክዕ እዩ። የቐንየለይ!
almost = ስለ ዝመለስኩም የቐንየለይ። ትኽክለኛ መልሲ ኣብዚ ኣሎ፦
after =
    እቲ ትምህርቲ ተወዲኡ። እዚ ካርድ ናትኩም እዩ። ዓቅብዎ፣ ወይ ኣርእይዎ።
    .named = ✍️ ከምኡ፣ ስመይ ዘለዎ
    .others = 📚 ካልእ ትምህርቲ
    .enough = 👍 ይኣክል፣ የቐንየለይ
bye = ብሰላም የራኽበና። እቲ ትምህርትታት ኣብ /menu ይጸንሕ።
