### draft

### Bienvenue. Pour chaque texte : une idée par phrase, 12 mots au plus.

# La première question se lit dans les deux langues.
language =
    ሰላም { $name }።
    ብኣየናይ ቋንቋ ከተንብቡ ትደልዩ?
    Quelle langue voulez-vous lire ?
    .fr = Français
    .en = English
    .es = Español
    .pt = Português
    .ar = العربية
    .uk = Українська
    .ru = Русский
    .tr = Türkçe

hello =
    ሰላም { $name }። ኣነ ሮቦት እየ።
    ኣብ { $structure } እሰርሕ።
    ስራሐይ ምሳኹም ርክብ ምዕቃብ እዩ።

who_reads =
    መልእኽትኹም ሰባት የንብብዎ።
    ንዓኹም ዝከታተል ሰብ፦ { $referent }።
    እታ ጉጅለ ኣብዚ ሰዓታት ተንብብ፣ ኣነ እውን እጽሕፍ፦
    { $hours }

agree =
    ኣብዚ ደሃይኩም ክሓትት እደሊ። ኣይፋል ክትብሉ ትኽእሉ ኢኹም።
    ስራሕኩምን ሓገዝኩምን ኣይቕየርን።
    ትሰማምዑ ዶ?
    .accept = ✅ እወ፣ እሰማማዕ
    .refuse = ✋ ኣይፋል፣ ኣይደልን
    .talk = 🗣 ብዛዕባኡ ምስ ሰብ ክዛረብ እደሊ

accepted =
    የቐንየለይ { $name }። ኣብ ዝቕጽል ናይ ስራሕ መዓልቲ ክጽሕፈልኩም እየ።
    ኣብዚ ክትጽሕፉ ወይ ክትዛረቡ እውን ትኽእሉ ኢኹም።
    ናይ ህጹጽ ረድኤት ቦታ ኣይትክእን እየ። ኣብ ሓደጋ፣ ናብ 112 ደውሉ።

how_to_stop =
    ከተቋርጹ ትደልዩ ዶ? እዛ ቃል ጽሓፉ፦ stop።
    ኩሉ ብኡንብኡ ይቋረጽ።
    መጠወቒታት ንምርኣይ፣ /menu ጠውቑ።

refused =
    ተመዝጊቡ። ደጊም ናይ ሮቦት መልእኽቲ የለን።
    ስራሕኩምን ሓገዝኩምን ኣይቕየርን።
    ሓሳብኩም ቀይርኩም ዶ? /menu ጠውቑ።
