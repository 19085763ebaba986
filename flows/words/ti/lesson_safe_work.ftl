### draft

### Les gestes au travail. Un savoir-faire, aucun chiffre ; l'encadrant de la structure le relit. Revu le 22 novembre 2026.

one =
    🦺 <b>ጥንቃቐ ኣብ ስራሕ · 1 ካብ 4</b>
    ዝወሃበኩም መከላኸሊ ኣቑሑት ግበሩ።
    ጓንቲ፣ ሄልመት፣ ጫማ፦ ኩሉ ግዜ።
two =
    🧰 <b>2 ካብ 4</b>
    ዝተቐደደ ጓንቲ፣ ዝተሰብረ ሄልመት ኣሎ ዶ?
    ቅድሚ ምጅማር ንሓላፊ ስራሕ ንገሩ።
three =
    📦 <b>3 ካብ 4</b>
    ክትልዕሉ ከለኹም፦ ብርኪ ዕጽፍ፣ ሕቖ ቅኑዕ።
    ነቲ ጾር ናባኹም ኣቕሪብኩም ሓዝዎ።
four =
    🤝 <b>4 ካብ 4</b>
    ኣዝዩ ከቢድ ድዩ? ክልተ ኮንኩም ተሰከምዎ፣ ወይ ካሬሎ ተጠቐሙ።
    ሓደጋ፣ ንእሽቶ እውን፣ ኣጋጢሙ ዶ? ብእኡ መዓልቲ ንገሩ።
first_question =
    ንእሽቶ ሕቶ። ሳጹን ከመይ ይልዓል?
    .right = ብርኪ ብምዕጻፍ
    .other = ሕቖ ብምጉባጥ
first_answer = ብርኪ ዕጽፍ፣ ሕቖ ቅኑዕ። እቲ ሳጹን ኣብ ጥቓኹም።
second_question =
    ንእሽቶ ሕቶ። ኣጻብዕትኹም ቁሩብ ተቖሪጹ። እንታይ ይግበር?
    .other = ስቕ ምባል
    .right = ብእኡ መዓልቲ ምንጋር
second_answer = ንእሽቶ ሓደጋ እውን እዩ። ብእኡ መዓልቲ ንገሩ።
badge =
    🎓 <b>ዝተወድአ ትምህርቲ፦ ጥንቃቐ ኣብ ስራሕ</b>
    .picture = ሜዳልያ ምስ ሄልመት
named =
    🎓 <b>{ $name }፣ ዝተወድአ ትምህርቲ፦ ጥንቃቐ ኣብ ስራሕ</b>
    .picture = ሜዳልያ ምስ ሄልመት
