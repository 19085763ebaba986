### draft

### Ce que l’équipe partage, par sujet.

rubrics = እንታይ ትደልዩ?
    .well_being = 🌿 ጽቡቕ ህይወት
    .culture = 🎭 ባህልን ምዝንጋዕን
    .learning = 📖 በይነይ ክመሃር
    .games = 🎲 ጸወታ
    .children = 🧒 ቆልዑ
    .digital = 📱 ተሌፎንን ኢንተርነትን

none = እታ ጉጅለ ገና ዋላ ሓንቲ ኣየካፈለትን። ካልእ መዓልቲ ርኣዩ።
