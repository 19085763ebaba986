### draft

### Lire sa fiche de paie ; aucun montant. Source : CAF 94, janvier 2025. Revu le 22 novembre 2026.

one =
    🧾 <b>د معاش پاڼه لوستل · له 4 څخه 1</b>
    وګورئ: د څو ساعتونو پیسې درکړل شوې دي؟
    له هغو ساعتونو سره یې پرتله کړئ چې تاسو لیکلي.
two =
    💶 <b>له 4 څخه 2</b>
    معنا د «brut»: معاش، مخکې له دې چې څه ترې کم شي.
    معنا د «net à payer»: هغه پیسې چې تاسو ته رسېږي.
three =
    👪 <b>له 4 څخه 3</b>
    کرښه «montant net social»: دا د CAF لپاره ده.
    دا د RSA او prime d’activité لپاره پکارېږي.
four =
    📁 <b>له 4 څخه 4</b>
    د معاش ټولې پاڼې وساتئ.
    غلطي شته؟ ژر د معاش دفتر ته ولیکئ.
first_question =
    یوه کوچنۍ پوښتنه. کومې پیسې تاسو ته رسېږي؟
    .other = Le brut
    .right = Le net à payer
first_answer = هغه «net à payer» دی. «brut» هغه دی چې لا څه ترې کم شوي نه وي.
second_question =
    یوه کوچنۍ پوښتنه. د CAF لپاره کومه کرښه؟
    .right = Le montant net social
    .other = د ساعتونو شمېر
second_answer = کرښه «montant net social». په هره پاڼه کې شته.
badge =
    🎓 <b>بشپړ شوی درس: د معاش پاڼه لوستل</b>
    .picture = مډال چې یوه پاڼه او یوه سکه لري
named =
    🎓 <b>د { $name } بشپړ شوی درس: د معاش پاڼه لوستل</b>
    .picture = مډال چې یوه پاڼه او یوه سکه لري
