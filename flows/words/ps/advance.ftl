### draft

### L’acompte (Code du travail, L3242-1). Un droit pour qui est payé au mois ; aucune date ni somme promise.

-ask = 💶 زه acompte غواړم
-talk = 🗣 له یو چا سره خبرې کول

right =
    سلام { $name }. له معاش مخکې پیسو ته اړتیا لرئ؟
    که معاش مو میاشتنی وي، acompte ستاسو حق دی.
    .ask = { -ask }
    .how = 💡 دا acompte څه شی دی؟
    .no_thanks = 👍 نه، مننه
    .talk = { -talk }

how =
    د acompte معنا: د معاش یوه برخه، له وخته مخکې.
    له 15 ورځو کار وروسته، دا د میاشتې نیم معاش دی.
    په میاشت کې یو ځل. بیا له معاشه کمېږي.
    .ask = { -ask }
    .no_thanks = 👍 نه، مننه
    .talk = { -talk }

amount =
    څومره غواړئ، او کله؟
    یوه تڼۍ کېکاږئ، ولیکئ، یا خبرې وکړئ.
    .half = 💶 زما نیم معاش
    .less = 🪙 له نیم څخه کم
    .dont_know = 📞 نه پوهېږم: ماته زنګ ووهئ
    .talk = { -talk }

when =
    کله یې غواړئ؟
    یوه تڼۍ کېکاږئ، ولیکئ، یا خبرې وکړئ.
    .soon = ⏱ ژر تر ژره
    .month = 📅 د میاشتې له پای مخکې
    .dont_know = 🤷 لا نه پوهېږم
    .talk = { -talk }

asked =
    { $is_open ->
        [yes] ومې لیکل. ستاسو غوښتنه له { $pay_contact } سره ده.
       *[no] ومې لیکل. ستاسو غوښتنه { $pay_contact } ته { $opening } رسېږي.
    }

bye =
    سمه ده. په بله میاشت کې یې غوښتلی شئ.
