### draft

# Les attestations : ce qu’elles disent, lu dans la conversation puis imprimé mot pour mot, et ce que le robot dit d’elles.

title = { $kind ->
    [work_travel] د کار لپاره د تګ راتګ تصدیق پاڼه
    [crisis_travel] د بهر وتلو تصدیق پاڼه
    [presence] د کار تصدیق پاڼه
   *[pathway] د کار د پروګرام (insertion) تصدیق پاڼه
}

work_travel =
    دا سند وايي: { $name } د { $structure } لپاره کار کوي.
    د { $name } د دې کار تګ راتګ: له { $from } څخه تر { $until } پورې.
    { $places ->
        [none] د کار ځایونه لاندې لیکل شوي دي.
       *[other] د کار ځایونه: { $places }.
    }
    دا تګ راتګ نه ځنډېږي. دا کار له لرې نه کېږي.

crisis_travel =
    زما نوم { $name } دی.
    له کوره وځم { $reason ->
        [work] چې کار ته لاړ شم
        [care] چې ډاکټر ته لاړ شم
       *[food] چې د خوراک شیان واخلم
    }.

presence =
    دا سند وايي: { $name } په { $structure } کې کار کوي.
    د کار پیل: { $started }.
    { $until ->
        [none] قرارداد لا روان دی.
       *[other] قرارداد تر { $until } پورې دی.
    }

pathway =
    دا سند وايي: { $name } له { $structure } سره د کار پروګرام (insertion) تعقیبوي.
    د پروګرام پیل: { $started }.
    { $pass_until ->
        [none] پروګرام لا روان دی.
       *[other] د PASS IAE وخت تر { $pass_until } پورې دی.
    }
    { $referent ->
        [none] ملګرتیا یې د { $structure } ټیم کوي.
       *[other] ملګرتیا یې { $referent } کوي.
    }

own_word = زه تصدیقوم چې دا ریښتیا ده.
done = { $city ->
    [none] نېټه: { $on }
   *[other] ځای او نېټه: { $city }، { $on }
}{ $time ->
    [none] .
   *[other] ، { $time } بجې.
}
signed_by = لاسلیک: { $by }، د { $structure } لپاره.
frame_stamp = د مؤسسې ټاپه
frame_own = لاسلیک
code = د تصدیق کوډ: { $code }
how_to_check = دا سند کتل کېدای شي. دا کوډ { $structure } ته ورکړئ.
note = ژباړه. یوازې فرانسوي متن د منلو دی.
blank_born = د زېږېدو نېټه او ځای
blank_home = پته
blank_work = کار
blank_places = د کار ځایونه
blank_transport = د تګ راتګ وسیله

check =
    { $by ->
        [none] ستاسو سند به دا وايي.
       *[other] ستاسو لپاره یو سند تیاروي: { $by }.
    }

    { $said }

    دا سم دي؟
    .right = ✅ هو، سم دي
    .wrong = ✖️ یوه غلطي شته

checked =
    مننه. <b>اوس یې لاسلیک پاتې دی.</b>
    سند له لاسلیک وروسته دلته راځي.

doubted =
    مننه. دا سند لاسلیک شوی نه دی.
    دلته ولیکئ چې څه غلط دي.

missing =
    دا سند نه شم لیکلی.
    { $what ->
        [start] ستاسو لومړۍ ورځ نه ده لیکل شوې، یا لا نه ده راغلې.
        [over] ستاسو پروګرام پای ته رسېدلی لیکل شوی دی.
        [contract] ستاسو قرارداد پای ته رسېدلی لیکل شوی دی.
       *[suspended] ستاسو پروګرام درول شوی دی.
    }

pending =
    دا سند لا لاسلیک ته په تمه دی.
    پوښتنه لرئ؟ دلته ولیکئ.

crisis_over =
    دا سند یوازې هغه وخت پکارېږي چې بهر وتل محدود وي.
    د بل سند لپاره دا ولیکئ: ‎/menu.

ready =
    ستاسو سند دلته دی. <b>{ $by } لاسلیک کړ.</b>
    کوډ یې: { $code }.
    دا سند وساتئ. څوک د کوډ له لارې کتلی یې شي.

ready_own =
    ستاسو سند دلته دی. کوډ یې: { $code }.
    په ټلیفون کې یې وښایئ، یا یې پر کاغذ لاسلیک کړئ.
    دا وړیا دی. د دې سند لپاره هیڅکله پیسې مه ورکوئ.

refused =
    ستاسو سند <b>{ $by }</b> لاسلیک نه کړ.
    پوښتنه لرئ؟ دلته ولیکئ.

withdrawn =
    دا سند نور د منلو نه دی: { $title }، کوډ { $code }.
    نور یې مه ښایئ. پوښتنه لرئ؟ دلته ولیکئ.
