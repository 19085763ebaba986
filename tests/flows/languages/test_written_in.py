"""Which language a text is in, on sentences as people send them: right where it is clear, and silent where it is not."""

import csv
from pathlib import Path

import pytest

from flows.languages.small_words import SMALL
from flows.languages.written_in import SPOKEN, written_in

CLEAR = {
    "fr": """je voudrais savoir quand je reçois ma paie
jvoudré savoir kan jvé etre payé svp
esque vous pouvez me dire a quelle heure on commence demain
jai pa compri le papier ke vou mavé envoyé
slt c koi le bus pour le chantier
je sui malade je vien pa demain
bonjour madame j'ai perdu mon badge et mes clés
on ma dit que le rendez-vous est annulé c'est vrai ?
mon fils a de la fièvre je reste à la maison
ya plus de gants pour la taille des haies
le chef é pas venu ce matin on fai koi
je ne comprends pas cette lettre de la préfecture
fo que je parle a quelqu'un c important
merci beaucoup pour votre aide hier
j'ai pas reçu le virement ce mois ci
kan es ke le contra es renouvelé
ma voiture est en panne je peux pas venir
pouvez vous me rappeler cet après-midi
je cherche un appartement pour ma famille
jé besoin daide pour mes papié
le docteur m'a donné trois jours d'arrêt
chui en retar de dix minute dsl""",
    "en": """I do not understand this letter
when will I get paid this month
can you help me with my papers please
my son is sick and I have to stay at home
I want to talk to somebody about my contract
the bus did not come this morning
where is the appointment tomorrow
what time do we start on Monday
I have lost my bag with all the keys
they told me that the office is closed
good morning, I will be late because of the train
is there any work next week or not
I can't open the file you sent me
how do I ask for a day off
the landlord wants me to leave the house
we are waiting in front of the gate
my back hurts and I can't work today
thank you for your help with the doctor
I don't know who I should call
she said that I need to bring my passport
please tell me if the meeting is still on
I'm looking for a room for my family""",
    "es": """no entiendo esta carta del banco
cuándo me van a pagar este mes
necesito ayuda con los papeles por favor
mi hija está enferma y no puedo ir al trabajo
quiero hablar con alguien sobre mi contrato
hoy no ha venido el autobús
dónde es la cita de mañana
a qué hora empezamos el lunes
he perdido mi mochila con las llaves
me dijeron que la oficina está cerrada
buenos días, voy a llegar tarde por el tren
hay trabajo la próxima semana o no
no puedo abrir el archivo que me envió
cómo pido un día libre
el dueño quiere que deje la casa
estamos esperando en la puerta
me duele la espalda y no puedo trabajar
muchas gracias por la ayuda con el médico
no sé a quién tengo que llamar
tengo que llevar mi pasaporte o no hace falta
busco un cuarto para mi familia
ya no tengo dinero para comer esta semana""",
    "pt": """não percebo esta carta do banco
quando é que me pagam este mês
preciso de ajuda com os papéis por favor
a minha filha está doente e não posso ir trabalhar
quero falar com alguém sobre o meu contrato
hoje o autocarro não veio
onde é a reunião de amanhã
a que horas começamos na segunda-feira
perdi a minha mochila com as chaves
disseram-me que o escritório está fechado
bom dia, vou chegar atrasado por causa do comboio
há trabalho na próxima semana ou não
não consigo abrir o ficheiro que me enviou
como é que peço um dia de folga
o senhorio quer que eu saia da casa
estamos à espera em frente do portão
dói-me as costas e não consigo trabalhar
muito obrigada pela ajuda com o médico
eu não sei a quem devo ligar
tenho de levar o meu passaporte ou não
estou à procura de um quarto para a minha família
já não tenho dinheiro para comer esta semana""",
    "tr": """bu mektubu anlamıyorum ne yapmam lazım
bu ay maaş ne zaman gelecek
belgelerim için yardım istiyorum lütfen
oğlum hasta bugün işe gelemem
sözleşmem hakkında biriyle konuşmak istiyorum
bu sabah otobüs gelmedi
yarın randevu nerede
pazartesi saat kaçta başlıyoruz
çantamı kaybettim anahtarlar da içinde
bana ofis kapalı dediler
günaydın, tren yüzünden geç kalacağım ama geliyorum
gelecek hafta iş var mı yok mu
gönderdiğiniz dosyayı bir türlü açamıyorum neden
bir gün izin nasıl alabilirim
ev sahibi evden çıkmamı istiyor ne yapmam gerekiyor
biz kapının önünde bekliyoruz kimse yok
belim çok ağrıyor çalışamıyorum bugün
doktor için çok teşekkür ederim
kimi aramam lazım bilmiyorum
pasaport getirmem gerekiyor mu
ailem için bir ev arıyorum
benim param bitti bu hafta yemek yok""",
    "uk": """я не розумію цей лист із банку
коли мені заплатять цього місяця
мені потрібна допомога з документами будь ласка
син захворів, я не можу прийти на роботу
хочу поговорити з кимось про мій договір
сьогодні вранці автобус не приїхав
де буде зустріч завтра
о котрій годині ми починаємо в понеділок
я загубила сумку, там були всі ключі
мені сказали, що офіс зачинений
доброго ранку, я запізнюся через потяг
чи є робота на наступному тижні
не можу відкрити файл, що ви надіслали
як взяти вихідний день
власник хоче, щоб ми виїхали з квартири
ми чекаємо біля воріт, нікого немає
дуже болить спина, не можу працювати
дякую вам за допомогу з лікарем
я не знаю, кому мені дзвонити
чи треба брати з собою паспорт
шукаю кімнату для моєї сім'ї
у мене вже немає грошей на їжу""",
    "ru": """я не понимаю это письмо из банка
когда мне заплатят в этом месяце
мне нужна помощь с документами пожалуйста
сын заболел, я не могу прийти на работу
хочу поговорить с кем-нибудь про мой договор
сегодня утром автобус не приехал
где будет встреча завтра
во сколько мы начинаем в понедельник
я потерял сумку, там были все ключи
мне сказали, что офис закрыт
доброе утро, я опоздаю из-за поезда
есть ли работа на следующей неделе
не могу открыть файл, который вы прислали
как взять выходной день
хозяин хочет, чтобы мы съехали с квартиры
мы ждём у ворот, никого нет
очень болит спина, не могу работать
спасибо вам за помощь с врачом
я не знаю, кому мне звонить
надо ли брать с собой паспорт
ищу комнату для моей семьи
у меня уже нет денег на еду""",
    "ar": """لا أفهم هذه الرسالة من البنك
متى سأحصل على راتب هذا الشهر
أحتاج مساعدة في الأوراق من فضلكم
ابني مريض ولا أستطيع الذهاب إلى العمل
أريد أن أتحدث مع شخص عن عقدي
الحافلة لم تأت هذا الصباح
أين الموعد غدا
في أي ساعة نبدأ يوم الاثنين
فقدت حقيبتي وفيها كل المفاتيح
قالوا لي إن المكتب مغلق اليوم
صباح الخير سوف أتأخر بسبب القطار
هل هناك عمل في الأسبوع القادم
لا أستطيع فتح الملف الذي أرسلتم
كيف أطلب يوم عطلة
صاحب البيت يريد أن نخرج من الشقة
نحن ننتظر أمام الباب ولا أحد هنا
ظهري يؤلمني ولا أقدر على العمل
شكرا على المساعدة مع الطبيب
لا أعرف بمن يجب أن أتصل
هل لازم أجيب جواز السفر معي
بغيت نعرف علاش ما وصلنيش الراتب هاد الشهر
ما بقاش عندي الفلوس باش ناكل""",
    "fa": """من این نامه بانک را نمی‌فهمم
معاش این ماه را چه وقت می‌گیرم
برای کاغذهای خود کمک می‌خواهم لطفا
پسرم مریض است و امروز کار آمده نمی‌توانم
می‌خواهم با کسی درباره قرارداد گپ بزنم
امروز صبح بس نیامد
ملاقات فردا کجا است
روز دوشنبه ساعت چند شروع می‌کنیم
بکس خود را گم کردم با همه کلیدها
به من گفتند که دفتر بسته است
صبح بخیر، من به خاطر قطار ناوقت می‌رسم
هفته آینده کار است یا نه
فایلی که روان کردید باز نمی‌شود
چطور یک روز رخصتی بگیرم
صاحب خانه می‌گوید که از خانه برویم
ما پیش دروازه منتظر هستیم هیچ کس نیست
کمرم درد می‌کند کار کرده نمی‌توانم
تشکر برای کمک شما با داکتر
نمی‌دانم که به کی زنگ بزنم
آیا پاسپورت خود را هم باید بیاورم
برای فامیل خود یک اتاق می‌پالم
دیگر پول ندارم که نان بخرم""",
    "ps": """زه په دې لیک نه پوهېږم
د دې میاشتې معاش به کله راکړئ
زه د خپلو کاغذونو لپاره مرسته غواړم
زوی مې ناروغ دی نن کار ته نه شم راتلی
غواړم له چا سره د قرارداد په اړه خبرې وکړم
نن سهار بس رانغی زه څه وکړم
سبا ملاقات چېرته دی
د دوشنبې په ورځ په څو بجو پیل کوو
بکس مې ورک شو او کلي پکې وې
ماته یې وویل چې دفتر بند دی
سهار مو پخیر زه به ناوخته راشم
بله اونۍ کار شته که نه
هغه فایل چې تاسو راولېږه نه خلاصېږي
څنګه یوه ورځ رخصتي واخلم
د کور خاوند وایي چې له کوره ووځئ
موږ د دروازې مخې ته ولاړ یو
ملا مې ډېره خوږېږي کار نه شم کولی
د ډاکټر لپاره ستاسو له مرستې مننه
زه نه پوهېږم چې چا ته زنګ ووهم
ایا پاسپورټ باید له ځان سره راوړم
د خپلې کورنۍ لپاره یوه کوټه غواړم
زه نور پیسې نه لرم چې ډوډۍ واخلم""",
    "ti": """ነዚ ደብዳበ ኣይተረደኣንን እንታይ ክገብር
ደሞዝ ናይዚ ወርሒ መዓስ ክረክብ እየ
ብዛዕባ ወረቐት ሓገዝ እደሊ ኣለኹ
ወደይ ሓሚሙ ሎሚ ናብ ስራሕ ኣይመጽእን እየ
ምስ ሰብ ብዛዕባ ውዕለይ ክዛረብ እደሊ
ሎሚ ንግሆ ኣውቶቡስ ኣይመጸን
ጽባሕ ቆጸራ ኣበይ እዩ
ሰኑይ ሰዓት ክንደይ ንጅምር
ቦርሳይ ጠፊኡ መፍትሕ ኣብኡ ነይሩ
ቤት ጽሕፈት ዕጹው እዩ ኢሎምኒ
ደሓን ሓዲርኩም ብሰንኪ ባቡር ክድንጉ እየ
ዝመጽእ ሰሙን ስራሕ ኣሎ ዶ የለን
እቲ ዝሰደድኩምዎ ፋይል ኣይክፈትን ኣሎ
ሓደ መዓልቲ ዕረፍቲ ከመይ ገይረ ክሓትት
በዓል ገዛ ካብ ገዛ ክትወጹ ኣለኩም ይብል
ኣብ ቅድሚ ማዕጾ ኣለና ዋላ ሓደ የለን
ሕቖይ የሕምመኒ ኣሎ ክሰርሕ ኣይክእልን
ብዛዕባ ዶክተር የቐንየለይ ብጣዕሚ
ንመን ከም ዝድውል ኣይፈልጥን እየ
ፓስፖርት ምሳይ ክማልእ ኣለኒ ዶ
ንስድራቤተይ ሓደ ክፍሊ ገዛ እደሊ
ድሕሪ ሕጂ ገንዘብ የብለይን ንመግቢ""",
}
UNCLEAR = """ok
👍
😂😂😂
12 15 30
06 12 34 56 78
Amina Diallo
Mohamed Ben Ali
Олена Коваленко
Їжакевич Олег Іванович
محمد أحمد علي
احمد
გამარჯობა როგორ ხართ
你好 我需要帮助
Ciao, oggi non posso venire al lavoro perché sono malato
Bună ziua, nu pot să vin la lucru, sunt bolnavă și am un copil mic
Nuk mund të vij sot në punë, jam i sëmurë
Ez nikarim îro werim kar, ez nexweş im
میں آج کام پر نہیں آ سکتا کیونکہ میں بیمار ہوں
Мен бүгін жұмысқа келе алмаймын, ауырып қалдым
Ја не могу данас да дођем на посао
Днес не мога да дойда на работа, болен съм
ዛሬ ወደ ሥራ መምጣት አልችልም እኔ አሞኛል እና ቤት ነኝ
titre de séjour
FRANCE TRAVAIL CAF CPAM
Carte Vitale
merci
hola
привіт
спасибо
ሰላም
teşekkürler
thank you
12 rue Victor Hugo 69003 Lyon
IBAN FR76 3000 4000
https://example.org/a/b
Atelier du Lien
....................
no no no no
la la la la
de de de""".splitlines()
DARIJA = """salam bghit nhder m3a chi wahed
wach kayna lkhedma ghedda
ana mrid ma n9derch nji lyoum
fin kayn rdv dyal ghedda
ma fhemtch had lwra9 li sifto liya
3afak chno ndir daba
rani f dar weldi mrid bezzaf
wa9tach ghadi tkhelsouni had chher
mazal ma wselnich salaire dyali
chokran bezzaf 3la lmo3awana
ki ndir bach njadad l carte de séjour
lchef ma jach had sbah chno ndirou
khoya wach n9der nakhod congé
lbareh kont f sbitar m3a bnti
saha khti rabi ykhalik""".splitlines()


@pytest.mark.parametrize("language", sorted(SPOKEN))
def test_the_language_of_nearly_every_clear_sentence_is_known_and_none_is_taken_for_another(
    language: str,
) -> None:
    said = CLEAR[language].splitlines()
    assert len(said) >= 20
    assert [(line, written_in(line)) for line in said if written_in(line) not in {language, None}] == []
    assert sum(written_in(line) == language for line in said) >= 0.85 * len(said)


@pytest.mark.parametrize("file", ["risk_dev.csv", "risk_more.csv"])
def test_messages_of_every_day_in_french_are_hardly_ever_taken_for_another_language(file: str) -> None:
    with (Path(__file__).parents[2] / "data" / file).open(encoding="utf-8", newline="") as rows:
        french = [row["text"] for row in csv.DictReader(rows) if row["lang"].startswith("fr")]
    assert len(french) > 1500
    assert len([text for text in french if written_in(text) not in {"fr", None}]) <= len(french) / 400


@pytest.mark.parametrize("text", UNCLEAR)
def test_what_is_short_or_a_name_or_in_a_language_that_the_house_does_not_speak_is_in_none(text: str) -> None:
    assert written_in(text) is None


@pytest.mark.parametrize("text", DARIJA)
def test_arabic_in_latin_letters_is_taken_for_no_other_language(text: str) -> None:
    assert written_in(text) is None


@pytest.mark.parametrize(
    "text",
    ["je ve parler avec l'assistante, no entiendo nada de esta carta, hablo español",
     "bonjour, я не розумію цей лист, pouvez vous m'aider svp",
     "hello I am at the chantier mais le chef est pas là on fait quoi"],
)  # fmt: skip
def test_two_languages_in_one_message_are_no_answer_but_french(text: str) -> None:
    assert written_in(text) in {None, "fr"}


def test_marks_capitals_and_drawn_out_letters_change_nothing() -> None:
    assert written_in("NECESITO AYUDA CON LOS PAPELES POR FAVOR!!!") == "es"
    assert written_in("BUGÜN İŞE GELEMEM ÇOK HASTA ÇOCUĞUM VAR") == "tr"
    assert written_in("please please helllllp me with my papers 🙏🙏") == "en"
    assert written_in("أريــــد أن أتحدث مع شخص") == "ar"
    assert written_in("من اين نامه را نمي فهمم كمك كنيد لطفا") == "fa"


def test_every_language_of_the_house_has_small_words() -> None:
    assert {language for known in SMALL.values() for language in known} >= SPOKEN


@pytest.mark.parametrize(
    "text", ["a " * 2048, "і" * 4096, "ابپ " * 1024, "'" * 4096, "a'" * 2048, "\u0301" * 4096]
)
def test_a_long_text_of_one_sign_is_in_no_language(text: str) -> None:
    assert written_in(text) is None


def test_the_end_of_a_very_long_text_is_not_read() -> None:
    long = "no puedo ir a trabajar hoy porque estoy en el hospital. " * 40
    assert written_in(long) == written_in(long + "я не можу прийти на роботу " * 100) == "es"
