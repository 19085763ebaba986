### draft
which = Ne öğrenmek istersiniz? Her ders 2 dakika sürer.
    .appointment =
        { $lesson_done_appointment ->
            [yes] ✅
           *[other] 📅
        } İnternetten randevu
    .password =
        { $lesson_done_password ->
            [yes] ✅
           *[other] 🔑
        } Güçlü bir şifre
    .interview =
        { $lesson_done_interview ->
            [yes] ✅
           *[other] 🤝
        } İş görüşmesine hazırlanmak
    .payslip =
        { $lesson_done_payslip ->
            [yes] ✅
           *[other] 🧾
        } Maaş bordromu okumak
    .safe_work =
        { $lesson_done_safe_work ->
            [yes] ✅
           *[other] 🦺
        } İşte doğru hareketler
    .resources = 📌 Ekipten fikirler ve bağlantılar
    .human = 🗣 Biriyle konuşmak
