### draft

### Un deuxième essai après un silence. Aucun reproche : ne pas répondre est permis.

again =
    سلام { $name }. یوازې ستاسو حال پوښتم.
    یوه تڼۍ بس ده.
    .fine = 👍 ښه دی
    .not_great = 🙁 دومره ښه نه دی
    .call_me = 📞 غواړم زنګ راته ووهئ

fine =
    مننه { $name }. ورځ مو ښه.

passed =
    { $is_open ->
        [yes] مننه { $name }. ولېږل شول. لا نه دي لوستل شوي.
       *[no] مننه { $name }. ستاسو پیغام ټیم ته { $opening } رسېږي.
    }
    دلته نور څه هم لیکلی شئ.

heard =
    مننه { $name }. ستاسو خبرې د { $referent } لپاره ساتل شوې دي.
