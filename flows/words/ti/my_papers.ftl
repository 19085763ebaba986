### draft

### « Mes papiers » : par où commencer.

what = ወረቓቕትኹም። እንታይ ክትገብሩ ትደልዩ?
    .letter = ❓ እዚ ደብዳበ እንታይ ይደሊ?
    .dossiers = 📁 ፋይላተይ
    .documents = 🗃 ሰነዳተይ
    .dates = 📅 መወዳእታ ዕለት ወረቓቕተይ
    .attestations = 📃 ምስክር ወረቐት ክሓትት
    .guides = 📄 ካርድ ሓበሬታ ከንብብ
    .talk = 🗣 ምስ ሰብ ክዛረብ
