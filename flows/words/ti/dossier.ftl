### draft

### Un dossier, papier par papier. Rien n'est reproché à qui le laisse ou l'arrête.

gone = እዚ ፋይል ደጊም ክፉት ኣይኮነን። ንካልኦት፦ /menu።

paper =
    <b>{ $dossier_title }</b>
    { $papers }

    እዚ ወረቐት ኣለኩም ዶ፦ <b>{ $paper }</b>?
    { $paper_there ->
        [yes] ከም ዘለኩም ነጊርኩም።
       *[no] ኣብዚ ስእሊ ክትሰዱ እውን ትኽእሉ ኢኹም።
    }
    .have = ✅ ኣለኒ
    .lack = ⏭ ገና
    .back = ↩️ ዝሓለፈ ወረቐት
    .whole = 📋 ምሉእ ፋይል
    .help = 🙋 ሓገዝ ክረክብ

whole =
    <b>{ $dossier_title }</b>
    { $papers }

    { $some_left ->
        [none] ኩሉ ወረቓቕቲ ኣሎ።
        [one] 1 ወረቐት ይጎድል።
       *[more] { $left } ወረቓቕቲ ይጎድል።
    }
    { $has_dossier_day ->
        [yes] 📅 ዝተመዝገበ መዓልቲ፦ { $dossier_day }።
       *[no] ዝተመዝገበ መዓልቲ የለን።
    }
    .again = ▶️ ነቲ ወረቓቕቲ ክቕጽሎ
    .back = ↩️ ናይ መወዳእታ ወረቐት ክርኢ
    .date = 📅 መዓልቲ ክምዝግብ
    .help = 🙋 ነዚ ፋይል ንሰብ ክህቦ
    .close = 🏁 ኣበይ ከም ዝበጽሐ ክነግር
    .later = 👋 ደሓር ክቕጽል

date =
    ቆጸራ ወይ ናይ መወዳእታ መዓልቲ መዓስ እዩ?
    ዓመት፣ ወርሒ፣ መዓልቲ ጠውቑ። ወይ ዕለት ጽሓፉ።
    .no_date = ✖️ መዓልቲ የለን
    .help = 🙋 ሓገዝ ክረክብ

close = እዚ ፋይል ኣበይ በጺሑ?
    .accepted = ✅ ተቐቢሎሞ
    .refused = ❌ ኣይተቐበልዎን
    .waiting = ⏳ መልሲ እጽበ ኣለኹ
    .given_up = 🚪 ነዚ ፋይል ከቋርጾ
    .back = ⬅️ ምምላስ

answer =
    <b>{ $dossier_title }</b>
    መልሲ ረኺብኩም ዶ?
    .accepted = ✅ ተቐቢሎሞ
    .refused = ❌ ኣይተቐበልዎን
    .not_yet = ⏳ ገና
    .reopen = 📄 ወረቐት ይሓቱ ኣለዉ
    .given_up = 🚪 ነዚ ፋይል ከቋርጾ
    .help = 🙋 ሓገዝ ክረክብ

accepted = ጽቡቕ ዜና፣ { $name }። እዚ ፋይል ተወዲኡ።

refused = ተመዝጊቡ። ብዛዕባ እዚ ምስ ሰብ ክትዛረቡ ትደልዩ ዶ?
    .help = 🙋 እወ፣ ሓገዝ ክረክብ
    .no = ✋ ኣይፋል፣ የቐንየለይ

waiting =
    ተመዝጊቡ። እዚ ፋይል ኣብ ዝርዝርኩም ይጸንሕ።
    መልሲ ምስ ረኸብኩም ጠውቕዎ።

given_up = ተመዝጊቡ። ደሓር ክትቅጽልዎ ትኽእሉ ኢኹም፦ ዘለኩም ይዕቀብ።

later = ሕራይ። ዝጠፍእ ነገር የለን፦ ኩሉ ኣብ /menu ኣሎ።
