### draft
### L’école et les parents : EduConnect, bourse, ateliers OEPRE. Sources : eduscol 2023, pedagogie.ac-toulouse.fr, aides-jeunes. Revu le 22 novembre 2026.

first =
    🎒 <b>Çocuğunuzun okulu</b>
    1. Okuldan EduConnect (veli hesabı) kodlarınızı isteyin.
    2. Mesajları haftada bir okuyun.
    3. Öğretmenle görüşme isteyin.
rest =
    4. Collège’de (ortaokul) “bourse” isteyin: para yardımı.
    5. OEPRE isteyin: anne babalar için Fransızca kursu.
    📅 “Bourse” eylülden itibaren EduConnect’te istenir.
papers =
    🗂 <b>Belgeler</b>
    EduConnect kodlarınız: evde saklayın.
    Sorularınız, bir kâğıda yazılı.
    Tercüman mı gerekli? Önceden söyleyin.
trap =
    ⚠️ Okunmayan bir mesaj, bir tarihi kaçırtabilir.
    Yardım mı gerekli? Mektubu danışmanınızla okuyun.
door =
    🔗 Çocuğunuzun okulu
    OEPRE: okullarda ücretsiz kurslar.
    Burada danışmanınız size yardım edebilir.
