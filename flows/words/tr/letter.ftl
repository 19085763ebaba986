### draft
### « Que veut cette lettre ? » : un humain répond, jamais le robot.

photo =
    Mektubun fotoğrafını buraya gönderin.
    Onu { $referent } kişisine veriyorum. Cevap buraya gelir.
    .talk = 🗣 Biriyle konuşmak istiyorum
    .no = ✋ Şimdi değil

bye = Tamam. Yine gelebilirsiniz: /menu.
