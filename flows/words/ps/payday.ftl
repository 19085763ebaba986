### draft

### Le jour de la paie. La date vient de la structure ; la banque a son propre délai.

today =
    سلام { $name }. ستاسو معاش په لاره دی.
    ټاکلې ورځ: { $pay_on }.
    د ځینو بانکونو له لارې پیسې لږ وروسته رسېږي.
    .payslip = 📄 زما د معاش پاڼې معنا
    .thanks = 👍 مننه
    .talk = 🗣 له یو چا سره خبرې کول

bye =
    ورځ مو ښه { $name }.
    په معاش کې ستونزه شته؟ دلته ولیکئ.
