"""The small words that come back in every sentence, by alphabet and language, as people write them.

Rule 1: French is listed as it is typed by ear; what the house does not speak is listed so as not to be taken for what it speaks.
"""

_LATIN = {
    "en": """the i my is and in for he it of with not at you she this we from all have that can today what are but was they do your an am
        been will would how when where who why about don't i'm it's need want work please there has his her just know get help thank
        me no to a on be or if as by up out now day time some any did does had were could should going because good morning hello hi
        i've can't didn't doesn't haven't isn't that's""",
    "es": """y con del los es las lo una hoy yo estoy mañana hay sin pero tiene cuando hace puedo el la de que en me se mi no un por para
        como esta este si ya muy tengo necesito quiero gracias donde trabajo mis le su al más mas nada porque hola usted son fue qué
        cómo dónde buenos buenas días dias nos cuándo puede tienen hacer todo también soy ha he era tu hasta desde favor ser a va bien cómo cuanto cuánto cual cuál puedo pueden
        debo hablar jefe ayuda ayer ahora niños hijo hija cita papeles horas años dijo dice quiere mes van voy les ni sé tal así solo sólo cómo algo alguien mucho mucha poco sin sobre entre otra otro""",
    "pt": """o e não com na meu já eu minha um em os uma hoje ele tenho as há só mas sem tem estou vou ao amanhã agora tudo ontem nao quando
        até bem ela no do da dos das para por que me se mais muito obrigado obrigada preciso quero onde como são está foi isto isso
        você à é num numa pelo pela bom dia trabalho fazer posso porque meus minhas nem às ainda também tá seu sua olá uns a de ou so ai
        aqui hora horas quanto quem ele fica falar consigo precisa querem pode mês eles elas nós deste desta neste nesta esse essa outro outra depois antes agora alguém nada pouco filho filha anos disse recebi papéis papeis cá lhe então entao""",
    "tr": """yok bu var bir ben beni bana oldu ama bugün bugun çok cok iki için icin ve de da mı mi mu değil degil ne nasıl nasil nerede
        zaman lazım lazim istiyorum benim yarın yarin şimdi simdi sonra daha gibi kadar diye iyi evet hayır lütfen lutfen teşekkür
        ederim merhaba iş işe geldi geldim gelmedi ile bile hiç her şey kaç neden kim nereye gerekiyor olur olmaz gün saat mıdır miyim
        mıyım size siz sizin biz onu ya hangi dün bitti bitiyor biliyorum bilmiyorum edin bulamıyorum yapmam gitti gece sabah hasta
        dedi diyor oğlum kızım para maaş ev evde kira çocuk çocuğum önce kadar beri artık bende bize haber bizim onlar bunu bunun şu şunu o çocuklar hafta ay kaçta bir şey seni sana ama neyi olarak olan oluyor
        alabilir yapabilirim yardım istiyor konuşmak verir verdi yapıyor almadım alamıyorum ederim ediyorum hakkında nedir hocam geç izin""",
    "fr": """le la de a je il est et mon j un les ma ai à pas l on du pour c en elle que me une au dans plus avec moi m dit sur des ce d fait
        ne y sa tout son suis qui si mes ça par mais ou chez sans lui comme va quand nous bon ils vous trop bonjour merci j'ai c'est
        jai cest jsuis chui pa jé é koi ki ke fo mé té sé kan pr ds g mtn bcp svp stp ya yapa cmt comment quoi où votre notre cette être
        avoir faire peux peu veux ve jpeux jveux faut besoin aussi bien rien fais demande travail demain aujourd'hui aujourdhui d'un
        d'une qu'on n'ai n'est l'on s'est m'a ont sont était leur leurs ces aux vos nos ici là encore toujours jamais parce car alors
        salut dsl slt oui non jour cet mm même kil dan por vou pouvé poura esk esque commen coment jen jme sui se te tu ti deux o jor
        fini papier papié i el es gé faire sé mis ha dit savoir sav voudrais voudré vé minute heure avait avais on té dis tt tous tout si oui été tu""",
    "darija": """ana bghit wach wash kifach fin fein hna dyal dyali ma mabghitch 3andi andi ch w f b liya rani rah dar lyoum bel ghir ghadi
        fel li daba bla ila had hadi men mn kol kayn kayen makaynch chi chwiya bezzaf bzaf mazal walakin wla wala hit 7it chno chnou
        ach salam labas hamdullah inchallah khti khoya sidi lalla lkhedma khedma ghedda lbareh lwra9 ndir nji nhar safi baghi ta3 taa
        nta hadchi chkoun 3la 3ndi bach njadad nched nakhod ki ndirou sifto liya kan kanet ndi mli ki kima eb win tawa barcha baraka allah""",
    "it": """il che non è sono di ho per una con mi la del della ma come sto oggi lavoro più questo anche grazie buongiorno ciao quando
        dove perché devo posso ha gli nel alla cosa mio mia ancora un i le da si domani stato""",
    "ro": """și si nu este sunt am la cu pe pentru care mai ce să sa un o de în din când unde cum vreau trebuie bună mulțumesc multumesc eu
        mea meu astăzi azi mâine lucru acum are fost""",
    "sq": """nuk është eshte jam dhe për per me të te një nje kam ku si çfarë cfare unë une sot nesër punë pune mirë mire faleminderit
        tungjatjeta po jo duhet mund kur""",
    "ku": """ez li ku ji bi dixwazim min te we û u heye tune nîne çawa kengê îro sibê kar spas nizanim dikarim ev""",
    "so": """waa iyo oo ka ku ma aan maanta waxaan iga in uu ay soo waxa shaqo mahadsanid rabaa""",
    "ht": """mwen pa nan yo li ap se pou sa ki gen te nou avek kijan kote poukisa travay jodi mesi bonjou""",
    "ln": """na nga ya te mpe ezali nazali nalingi mosala lelo lobi mbote""",
    "de": """ich nicht und der die das ist ein eine zu mit für auf mein habe wie wann wo heute morgen bitte danke""",
    "nl": """ik niet en het een van is voor met mijn heb hoe waar vandaag morgen dank""",
    "pl": """nie jest się sie mam do na w z jak gdzie kiedy dzisiaj jutro praca proszę dziękuję to że dla""",
}  # fmt: skip

_CYRILLIC = {
    "uk": """з і й та що мене вже як каже він від мені сьогодні є чи цього цьому чим моєї мого їх свої через ні бо нема немає під після більше можу можна де треба щоб коли але якщо
        вчора вона тільки мій моя моє мої його її хто ви ми вам вас мною це цей ця буду був була було дуже дякую добрий день доброго будь
        ласка потрібно потрібен потрібна скільки роботу роботи роботі ще теж також зараз завтра чому куди який яка яке які якої маю хочу
        про до за для на не я у в так син дочка діти дитина документи місяць лист прийшов отримати допомогти могли можете знаю день року років
        робити гроші вдома тиждень хтось ніхто разом саме лише таке""",
    "ru": """и с меня что мне как нет всё все он это этот эта сегодня из от или уже есть если под после можно кто но со могу сейчас она они
        когда больше мой моя моё мои его её к муж говорит теперь дома опять спасибо сказал пока да хорошо работать деньги неделю никто
        второй делать потом каждый утра день дня лет год ребёнок сын дочь документы месяц письмо пришло чем хотя почти этого этом моей моего их своих получить помочь могли где только надо нужно чтобы вы мы вам вас был была было очень спасибо здравствуйте добрый
        день пожалуйста сколько работу работы работе еще ещё тоже завтра вчера почему куда какой какая какие хочу ли же бы о об до за
        для на не я у в так""",
    "be": "што гэта няма калі дзе як мне мяне сёння трэба вельмі дзякуй ці ёсць але і з на не я у ў",
    "bg": "съм ли да не на и за се от има няма как кога къде какво днес много благодаря имам това трябва искам ми в с",
    "sr": "и је да не се на у за сам ми шта како где када данас хвала треба имам али",
}  # fmt: skip

_ARABIC = {
    "ar": """في ما على كل اليوم لي يوم مع ولا لا عندي يا انا أنا غير أن إن كي قال تاع ديال قبل منذ إلى الى هذا هذه تحت هل بلا عن شيء عند
        حتى الله وهو مني وين اين أين كيف متى لم لن ليس التي الذي كان كانت أريد اريد بدي بغيت واش علاش كيفاش شنو بزاف باش شكرا مرحبا
        السلام عليكم صباح الخير ممكن يمكن يمكنني لماذا ماذا هو هي نحن انت أنت أنتم كم الآن غدا بعد قد هناك أحتاج احتاج مش اللي رح عشان
        لازم لو أو ثم عملي العمل من به هم أبي لقد أستطيع لكن كنت أي البيت الشغل الليلة تحت راني كنت ساعة بكرة بكرا امبارح مبارح غدوة الدار زوجي ابني بنتي
        معي عليه خلص عندو عندها دابا حيت خاصني عافاك واحد راه كاين ماشي هاد اليوم الورقة المال جدا كلها فيها فيه منه عنها بسبب أيضا ايضا يجب سوف صار كثير كثيرا لأن لان حين كلهم لنا لكم فقط نفس عملت""",
    "fa": """از است را که در شد با رو ها تا دارم تو شده هر بود این ساعت دیگه دیگر میکنم امروز ماه فردا ندارم گفت باز همه برای بی نیست ولی
        هنوز هیچ هستم های کنم می نمی من ما شما چی چه کی کجا چطور چگونه چرا چند اگر یا هم به یک خود باید میخواهم خواهم توانم میتوانم
        کرد کردم کار سلام تشکر ممنون لطفا کنید دارید دارد نه او بعد پیش بسیار خیلی آیا ام ایم اند باشد روز بچه خانه سه دو تو شب گپ وقت کسی فردا امشب دیروز هفته پول پیسه معاش کنه میشه نمیشه
        میتوانید کمک زیر پیش رفت آمد داد دارم نمیدانم نمیفهمم بگیرم بکنم کجاست چیست مرا ره صبح آن اینجا آنجا اگه پس وقتی چون شان خودم مه ندارم طفل شوم شود""",
    "ps": """می د نه په دی یی کی له ته او یم چی یو زما اوس نن سبا زه کور ښه وایی لرم غواړم ډیر ډېر نشته سره دې مې کې چې پیسې راته څه څنګه
        چیرته چېرته کله ولی ولې څومره دا هغه مننه سلام شوی شو کړم کړی کوم کولی شم لپاره باید زموږ ستاسو تاسو موږ پاتی وکړم شی به هم که سهار ورځ دې دغه هم پر پرې تر راځي کوی کوئ وي وو مو ستا هلته دلته ځکه خو هر څوک هیڅ لا بیا وروسته""",
}  # fmt: skip

_ETHIOPIC = {
    "ti": """ኣብ እየ ኣሎ ካብ እዩ ሎሚ ኣለኹ ሕጂ ስራሕ ኩሉ ናይ ገዛ ጽባሕ ምስ መዓልቲ ሰብ ሓደ ግን ጽቡቕ ዶ የለን ትማሊ ኣለኒ ነይሩ ናብ ብዙሕ ጥራይ ነይረ እቲ ግዜ ደሓን
        የቐንየለይ ክንደይ እንታይ ከም ብዘይ እውን የብለይን ድዩ ኣላ እዚ ኣይፋል ድሕሪ እወ ክሳብ ኣነ ቅድሚ እደሊ ኣይክእልን ሰላም ከመይ መዓስ ኣበይ ስለምንታይ በጃኹም ክገብር ንዓይ
        ዘይብለይ እታ ኢዩ እየን እዮም ኣለዎ ኣለዋ ክረክብ ክሓትት ትግርኛ ኣለና ክኸይድ ወረቐት ደሞዝ ደሞዘይ ቆልዓ ወደይ ጓለይ ይኽእል ክዛረብ ሓገዝ ይደሊ ኣድላዪ ክሳዕ ሓቂ ንሕና ንስኹም ንሱ ንሳ ንሳቶም ዘሎ ዝኾነ እንተ እሞ ንግሆ ብዛዕባ ሓገዝ ብጣዕሚ ድማ ወይ ኣሎኒ ነገር ንመን""",
    "am": """ነው እና ላይ ውስጥ እኔ አለ ነኝ ምን ስለ ግን እንዴት የለም ዛሬ ነገ አመሰግናለሁ ወደ ከ የ መቼ የት ለምን ነበር አለኝ የለኝም እፈልጋለሁ ናቸው ሰላም ጋር ነገር""",
}  # fmt: skip


# By alphabet, then by language.
SMALL = {
    alphabet: {language: frozenset(words.split()) for language, words in known.items()}
    for alphabet, known in (
        ("latin", _LATIN),
        ("cyrillic", _CYRILLIC),
        ("arabic", _ARABIC),
        ("ethiopic", _ETHIOPIC),
    )
}
