### draft

### Un deuxième essai après un silence. Aucun reproche : ne pas répondre est permis.

again =
    ሰላም { $name }። ደሃይኩም ክሓትት ጥራይ እየ።
    ሓደ መጠወቒ ይኣክል።
    .fine = 👍 ደሓን እየ
    .not_great = 🙁 ብዙሕ ጽቡቕ ኣይኮንኩን
    .call_me = 📞 ክድወለለይ እደሊ

fine =
    የቐንየለይ { $name }። ጽቡቕ መዓልቲ።

passed =
    { $is_open ->
        [yes] የቐንየለይ { $name }። ተላኢኹ። ገና ኣይተነበን።
       *[no] የቐንየለይ { $name }። መልእኽትኹም { $opening } ናብታ ጉጅለ ይበጽሕ።
    }
    ኣብዚ ቃል ክትውስኹ ትኽእሉ ኢኹም።

heard =
    የቐንየለይ { $name }። ቃላትኩም ምእንቲ { $referent } ተዓቂቡ ኣሎ።
