### draft

menu = እንታይ ክትገብሩ ትደልዩ?
    .human = 🗣 ምስ ሰብ ክዛረብ
    .news = 🙂 ደሃይ ክገብር
    .present = 👋 ነዚ ሮቦት ክፈልጦ
    .resume = ▶️ ዕረፍተይ ክውድእ
    .come_back = ▶️ መልእኽቲ እንደገና ክቕበል
    .papers = 🗂 ወረቓቕተይ
    .guides = 📄 ሓገዝ ንወረቓቕቲ
    .learn = 🎓 ምምሃርን ምዝንጋዕን
    .hours = 🕘 ሰዓታት ስራሕ ክርኢ
    .language = 🌍 ቋንቋ ክቕይር
    .aloud = 🔊 መልእኽትታት ክሰምዕ
    .pause = ⏸ ዕረፍቲ ወይ ምቁራጽ
    .settings = ⚙️ ቅጥዕታተይ

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
