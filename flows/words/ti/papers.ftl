### draft

# Les attestations : ce qu’elles disent, lu dans la conversation puis imprimé mot pour mot, et ce que le robot dit d’elles.

title = { $kind ->
    [work_travel] ምስክር ወረቐት ናብ ስራሕ ንምኻድ
    [crisis_travel] ምስክር ወረቐት ንምውጻእ
    [presence] ምስክር ወረቐት ስራሕ
   *[pathway] ምስክር ወረቐት መደብ ምውህሃድ
}

work_travel =
    { $name }፦ ሰራሕተኛ ናይ { $structure }።
    { $name }፦ ምንቅስቓስ ስለ እዚ ስራሕ፣ ካብ { $from } ክሳዕ { $until }።
    { $places ->
        [none] ቦታታት ስራሕ ኣብ ታሕቲ ተጻሒፉ ኣሎ።
       *[other] ቦታታት ስራሕ፦ { $places }።
    }
    እዚ ጉዕዞታት ክጽበ ኣይክእልን። እዚ ስራሕ ካብ ርሑቕ ኣይስራሕን።

crisis_travel =
    ስመይ { $name } እዩ።
    ካብ ገዛይ { $reason ->
        [work] ንስራሕ
        [care] ናብ ሓኪም ንምኻድ
       *[food] ምግቢ ንምግዛእ
    } እወጽእ።

presence =
    { $name }፦ ሰራሕተኛ ናይ { $structure }።
    ናይ መጀመርታ መዓልቲ ስራሕ፦ { $started }።
    { $until ->
        [none] እቲ ውዕል ይቕጽል ኣሎ።
       *[other] እቲ ውዕል ክሳዕ { $until } እዩ።
    }

pathway =
    { $name }፦ ኣብ መደብ ምውህሃድ (parcours d’insertion)፣ ምስ { $structure }።
    ናይ መጀመርታ መዓልቲ፦ { $started }።
    { $pass_until ->
        [none] እቲ መደብ ይቕጽል ኣሎ።
       *[other] PASS IAE ክሳዕ { $pass_until } እዩ።
    }
    { $referent ->
        [none] ምክትታል፦ ጉጅለ ናይ { $structure }።
       *[other] ምክትታል፦ { $referent }።
    }

own_word = እዚ ሓቂ ምዃኑ ኣረጋግጽ።
done = { $city ->
    [none] ዝተጻሕፈሉ ዕለት { $on }
   *[other] ኣብ { $city } ተጻሒፉ፣ ዕለት { $on }
}{ $time ->
    [none] ።
   *[other] {" "}ሰዓት { $time }።
}
signed_by = ፌርማ ናይ { $by }፣ ብስም { $structure }።
frame_stamp = ማሕተም ናይቲ ትካል
frame_own = ፌርማ
code = መረጋገጺ ኮድ፦ { $code }
how_to_check = እዚ ወረቐት ክረጋገጽ ይከኣል። ነዚ ኮድ ናብ { $structure } ሃቡ።
note = ትርጉም። ዝሰርሕ እቲ ናይ ፈረንሳይኛ ጽሑፍ ጥራይ እዩ።
blank_born = ዕለትን ቦታን ልደት
blank_home = ኣድራሻ
blank_work = ስራሕ
blank_places = ቦታታት ስራሕ
blank_transport = ዓይነት መጓዓዝያ

check =
    { $by ->
        [none] ወረቐትኩም ከምዚ ክብል እዩ።
       *[other] ካብ { $by } ወረቐት ይዳለወልኩም ኣሎ።
    }

    { $said }

    ልክዕ ድዩ?
    .right = ✅ እወ፣ ልክዕ እዩ
    .wrong = ✖️ ጌጋ ኣሎ

checked =
    የቐንየለይ። <b>ገና ክፍረም ኣለዎ።</b>
    ድሕሪ ፌርማ እቲ ወረቐት ናብዚ ይመጽእ።

doubted =
    የቐንየለይ። እዚ ወረቐት ኣይተፈረመን።
    እንታይ ጌጋ ከም ዘለዎ ኣብዚ ጽሓፉ።

missing =
    ነዚ ወረቐት ክጽሕፎ ኣይክእልን።
    { $what ->
        [start] ናይ መጀመርታ መዓልትኹም ኣይተመዝገበን፣ ወይ ገና ኣይበጽሐን።
        [over] ጉዕዞኹም ከም ዝተወድአ ተመዝጊቡ።
        [contract] ውዕልኩም ከም ዝተወድአ ተመዝጊቡ።
       *[suspended] ጉዕዞኹም ንግዜኡ ደው ኢሉ ኣሎ።
    }

pending =
    እዚ ወረቐት ድሮ ፌርማ ይጽበ ኣሎ።
    ሕቶ ኣለኩም ዶ? ኣብዚ ጽሓፉ።

crisis_over =
    እዚ ወረቐት ምውጻእ ኣብ ዝተደረተሉ ግዜ ጥራይ ይጠቅም።
    ንኻልእ ወረቐት፣ /menu ጽሓፉ።

ready =
    ወረቐትኩም ኣብዚ ኣሎ። <b>ፌርማ፦ { $by }።</b>
    ኮዱ፦ { $code }።
    ነዚ ወረቐት ዓቅብዎ። ሰብ ነቲ ኮድ ከረጋግጾ ይኽእል።

ready_own =
    ወረቐትኩም ኣብዚ ኣሎ። ኮዱ፦ { $code }።
    ኣብ ተሌፎን ኣርእይዎ፣ ወይ ኣብ ወረቐት ፈርምዎ።
    ብነጻ እዩ። ስለ እዚ ወረቐት ፈጺምኩም ኣይትኽፈሉ።

refused =
    ካብ <b>{ $by }</b>፦ ወረቐትኩም ኣይተፈረመን።
    ሕቶ ኣለኩም ዶ? ኣብዚ ጽሓፉ።

withdrawn =
    እዚ ወረቐት ደጊም ኣይሰርሕን፦ { $title }፣ ኮድ { $code }።
    ደጊም ኣይተርእይዎ። ሕቶ ኣለኩም ዶ? ኣብዚ ጽሓፉ።
