### draft

### Après un danger : savoir si la personne est à l’abri. Ne rien écrire qui puisse lui nuire si un autre lit.

safe =
    ሕጂ ኣብ ውሑስ ቦታ ዲኹም?
    .fine = ✅ እወ፣ ንሕጂ
    .unsafe = 🆘 ኣይፋል፣ ውሑስ ኣይኮንኩን
    .cannot_talk = 🤫 ክዛረብ ኣይክእልን

# Un autre peut lire : la question reste banale.
discreet =
    ሕጂ ደሓን ዲኹም?
    .fine = እወ፣ ደሓን እየ
    .unsafe = ኣይፋል፣ ደሓን ኣይኮንኩን
    .cannot_talk = ክዛረብ ኣይክእልን

watchful = ሕራይ። እንተተቐይሩ፣ ናብቲ ቁጽሪ ደውሉ። ወይ ኣብዚ ጽሓፉ።
silent =
    ሕራይ። ብዘይ ምዝራብ፦ SMS ናብ 114። ብነጻ እዩ፣ ለይትን መዓልትን።
    ነዚ ዝርርብ ክትድምስስዎ ትኽእሉ ኢኹም።
added = ምስ መልእኽትኹም ተዓቂቡ ኣሎ። ገና ኣይተነበን።
