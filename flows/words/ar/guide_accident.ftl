### draft

### L’accident au travail ou sur le trajet : se soigner, le dire le jour même. Sources : ledecodeur.cftc.fr, avocat-broquet.fr. Revu le 22 novembre 2026.

first =
    🩹 <b>حادث في العمل أو في الطريق إليه</b>
    1. خطر: اتصلوا بالرقم 15 أو 112. اذهبوا للعلاج.
    2. أخبروا المشرف أو المؤسسة في اليوم نفسه.
    3. قولوا أين، وكيف، ومن رأى.
rest =
    4. اطلبوا من المؤسسة feuille d’accident (ورقة الحادث).
    5. احتفظوا بنسخة من كل ورقة.
    📅 في اليوم نفسه، أو خلال 24 ساعة على الأكثر.
papers =
    🗂 <b>الأوراق</b>
    المكان، الساعة، وأسماء الشهود.
    ورقة الحادث (feuille d’accident)، للعلاج.
    شهادة الطبيب الأولى: certificat médical initial.
trap =
    ⚠️ حتى الحادث الصغير: أخبروا عنه في اليوم نفسه.
    عند زبون (client)؟ أخبروا الزبون والمؤسسة.
door =
    🔗 الموقع ameli.fr. اتصلوا بالرقم ⁦36 46⁩.
    هنا، يمكن للمشرف ومكتب الأجور مساعدتكم.
