### draft

### La fiche de paie en cinq cartes. Aucun montant : ils changent chaque année.

-more = ➡️ التالي
-enough = 👍 هذا يكفيني
-talk = 🗣 التحدث مع شخص

hours =
    🕘 <b>1 من 5: الساعات</b>
    ابحثوا عن عدد الساعات المدفوعة.
    قارنوا مع الساعات التي سجّلتموها.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

gross =
    💶 <b>2 من 5: معنى brut و net</b>
    معنى « brut »: راتبكم قبل الخصم.
    معنى « net à payer »: المال الذي يصل إليكم.
    معنى « montant net social »: السطر من أجل CAF.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

taken =
    ➖ <b>3 من 5: ما يُخصم</b>
    الاشتراكات (cotisations): للصحة، والبطالة، والتقاعد.
    الضريبة، إذا كنتم تدفعونها.
    كل acompte وصلكم من قبل يُخصم أيضاً.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

partial =
    ⏸ <b>4 من 5: activité partielle (ساعات بدون عمل)</b>
    هي ساعات بدون عمل، لأن العمل توقف.
    جزء من هذه الساعات مدفوع.
    لها سطر خاص في الورقة.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

bonus =
    🎁 <b>5 من 5: المكافآت (primes)</b>
    مكافأة (prime): مال إضافي، في سطر خاص.
    أما prime d’activité فشيء آخر: تدفعها CAF.

bye =
    احتفظوا بكل أوراق الراتب.
    سؤال عن ورقتكم؟ اكتبوا هنا.
