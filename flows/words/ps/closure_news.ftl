### draft

# La structure ferme, change d’horaires ou rouvre : dire quand un humain est là, et comment le joindre.

closed =
    مؤسسه { $structure } د یو څه وخت لپاره بندېږي.
    ټیم لا هم دلته ستاسو پیغامونه لولي، په دې وختونو کې:
    { $hours }
    په خطر کې یئ؟ 15 یا 112 ته زنګ ووهئ.

changed =
    د { $structure } کاري وختونه اوس بدلېږي.
    ټیم ستاسو پیغامونه په دې وختونو کې لولي:
    { $hours }
    په خطر کې یئ؟ 15 یا 112 ته زنګ ووهئ.

open_again =
    ښه خبر: { $structure } بیا پرانیستل کېږي.
    ټیم ستاسو پیغامونه په دې وختونو کې لولي:
    { $hours }

between =
    هر وخت دلته لیکلی شئ. ستاسو پیغام ساتل کېږي.
