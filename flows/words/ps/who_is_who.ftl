### draft

### Qui fait quoi. Les noms viennent de la structure.

-talk = 🗣 له یو چا سره خبرې کول

people =
    سلام { $name }. څوک درسره مرسته کولی شي؟
    🧭 اسناد، کور، روغتیا، ستاسو پلان: { $referent }.
    🧰 کار او خوندي کار کول: د کار سرپرست (encadrant).
    💶 معاش او ساعتونه: { $pay_contact }.
    .clear = 👍 مننه، پوه شوم
    .call = 📞 غواړم زنګ راته ووهئ
    .talk = { -talk }

slot =
    د زنګ لپاره کوم وخت ښه دی؟
    .morning = 🌅 سهار
    .afternoon = 🌇 له غرمې وروسته
    .any = 🕘 دواړه ښه دي
    .not_now = ✋ نه، اوس نه
    .talk = { -talk }

bye =
    ډېر ښه. پوښتنه لرئ؟ دلته ولیکئ.

passed =
    { $is_open ->
        [yes] ولېږل شول. لا نه دي لوستل شوي.
       *[no] ومې لیکل. ستاسو غوښتنه ټیم ته { $opening } رسېږي.
    }
