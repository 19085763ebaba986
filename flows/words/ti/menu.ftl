### draft

menu = እንታይ ክትገብሩ ትደልዩ?
    .human = 🗣 ምስ ሰብ ክዛረብ
    .news = 🙂 ደሃይ ክገብር
    .present = 👋 ነዚ ሮቦት ክፈልጦ
    .resume = ▶️ ዕረፍተይ ክውድእ
    .come_back = ▶️ መልእኽቲ እንደገና ክቕበል
    .dossiers = 📁 ፋይላተይ
    .papers = 🗂 ወረቓቕተይ
    .guides = 📄 ሓገዝ ንወረቓቕቲ
    .attestations = 📃 ምስክር ወረቐት ክሓትት
    .learn = 🎓 ኣብ 2 ደቒቕ ምምሃር
    .resources = 📌 ሓሳባትን ሊንክታትን ናይ ጉጅለ
    .hours = 🕘 ሰዓታት ስራሕ ክርኢ
    .quiet = 🤫 ናተይ ናይ ህድኣት ሰዓታት
    .gestures = 🔔 ናይ ጥዕና ልምድታት እንደገና
    .language = 🌍 ቋንቋ ክቕይር
    .aloud = 🔊 መልእኽትታት ክሰምዕ
    .pause = ⏸ ዕረፍቲ ወይ ምቁራጽ

hours =
    እታ ጉጅለ ኣብዚ ሰዓታት መልእኽትኹም ተንብብ፦
    { $hours }
    { $is_open ->
        [yes] ሕጂ ኣላ።
       *[no] ዝቕጽል ግዜ፦ { $opening }።
    }

own_hours =
    { $referent } ዝርከበሉ ሰዓታት፦
    { $referent_hours }

closed =
    { $closures }

we_write =
    ኣብ ሰዓታት ናይታ ጉጅለ እጽሕፈልኩም።
    { $has_calm ->
        [yes] ናይ ህድኣት ሰዓታትኩም፦ { $calm }።
       *[no] ህድኣት ትደልዩ ዶ? /menu ጠውቑ።
    }

between =
    ኣብ ዝኾነ ሰዓት ክትጽሕፉ ትኽእሉ ኢኹም። መልእኽትኹም ይዕቀብ።
    ኣብ ሓደጋ ኣለኹም ዶ? ናብ 15 ወይ 112 ደውሉ። ብዘይ ምዝራብ፦ SMS ናብ 114።

resumed =
    እንቋዕ ብደሓን ተመለስኩም { $name }።
    ኣብ ዝቕጽል ናይ ስራሕ መዓልቲ ክጽሕፈልኩም እየ።
    ንምቁራጽ፣ እዛ ቃል ጽሓፉ፦ stop።

gestures = ተመዝጊቡ። ብዛዕባ ናይ ጥዕና ልምድታት እንደገና ክነግረኩም እየ።
