### draft
# Les phrases de la maison, dites à la personne hors de tout dialogue.

## Moments et horaires

when_now = зараз
when_today = сьогодні, { $time }
when_tomorrow = завтра, { $time }
when_day = { $day }, { $time }
when_unknown = дата мені ще невідома
from_day_to_day = { $first } – { $last }
from_to = { $start }–{ $end }
and = { $one } і { $two }
hours_line = { $days }: { $spans }
your_team = Ваша команда
closed_day = Зачинено: { $first }.
closed_days = Зачинено: { $first } – { $last }.
quiet_before = до { $end }
quiet_after = після { $start }
quiet_between = з { $start } до { $end }

## Ce que l’on touche

picture = 🖼 { $description }
answered = ▸ <b>{ $answer }</b>
noted = ▸ <b>Записано.</b>
open =
    .check_in = 🙂 Розповісти, як мої справи
    .human = 🗣 Поговорити з людиною
    .menu = 📋 Відкрити меню
    .pause = ▶️ Відновити або змінити
    .language = 🌍 Змінити мову
    .welcome = 👋 Прочитати й вибрати
aloud =
    .listen = 🔊 Слухати
aloud_choices = Кнопки: { $labels }.
no_voice = У мене немає голосу вашою мовою.
not_aloud = Мені не вдалося прочитати це повідомлення вголос.
way_out =
    .back = ⬅️ Назад
    .menu = 📋 Меню
    .human = 🗣 Поговорити з кимось
years =
    .later = ➡️ Пізніше
    .earlier = ◀️ Виправити
late_tap = Це запитання вже минуло.
unknown_button = Ця кнопка більше не працює. Напишіть /menu.

commands = Про що можна попросити
    .menu = Показати кнопки
    .aide = Отримати допомогу
    .pause = Зробити паузу
    .stop = Усе зупинити
    .langue = Змінити мову
    .mes_donnees = Дізнатися, що зберігається

## Dialogues

resumed = Продовжмо з того самого місця.
restarted = Мої запитання змінилися. Почнімо спочатку.
language_set = Готово. Я пишу українською.
language_offer = Я можу писати Вам українською.
    .yes = 👍 Українською?
    .no = ✋ Ні, дякую

## Ce que la personne écrit

guide_found = 📄 Я маю пам’ятку про це. Хочете прочитати?
guides_perhaps =
    📄 Я не певен, що добре зрозумів.
    Може, Вам допоможе одна з цих пам’яток:
guides_beside = 📄 Можливо, варто прочитати:
guides_none = Я не знайшов пам’ятки про це.
    .see = 📄 Усі пам’ятки
doors_found = 👉 Про це можна попросити тут:
faq_found = 💬 Можливо, ваша структура вже відповіла:
faq_answer =
    💬 <b>Відповідь вашої структури</b>
    <b>{ $question }</b>
    { $answer }
    .helped = 👍 Це мені допомогло
    .human = 🗣 Поговорити з кимось
faq_thanks = Дякую, записано.
faq_gone = Цієї відповіді вже немає. Напишіть своє питання.
resource = 📌 { $body }
    .useful = 👍 Корисно
resource_gone = Цього посилання вже немає.
resource_noted = Дякую, записано.
relayed = Надіслано до { $referent }. Ще не прочитано.
relayed_later = Надіслано до { $referent }. Повернеться: { $back }. Ще не прочитано.
relayed_cover =
    { $referent } повернеться: { $back }.
    Поки що Ваші повідомлення отримує також { $cover }. Ще не прочитано.
relayed_team = Надіслано команді. Ще не прочитано.
kept = Ваше повідомлення збережено. Поки що ніхто не може прочитати його тут.
    У небезпеці телефонуйте 15 або 112.
closed =
    🌙 Зараз ніхто не читає.
    Люди знову будуть тут: { $opening }. Ваше повідомлення збережено.
    Ви в небезпеці? Телефонуйте 15 або 112. Не можете говорити: SMS на 114.
apology =
    Вибачте, у нас щось не спрацювало.
    Ваше повідомлення збережено. Я не зміг його прочитати.
    Ви в небезпеці? Телефонуйте 15 або 112. Не можете говорити: SMS на 114.
from_caseworker = <b>{ $by }</b>: { $words }
my_data =
    Я зберігаю Ваше ім’я, прізвище, відповіді й повідомлення. Усе зашифровано.
    { $referent } може їх прочитати. Ви можете попросити копію або все стерти.
    .copy = 📄 Попросити копію
    .erase = 🗑 Попросити все стерти
my_voice = Програма записує словами Ваші голосові повідомлення. Вона може помилятися.

## Arrêt

stopped =
    Готово. Робот більше не пише.
    Ваша робота і допомога для Вас не змінюються.
    Щоб колись повернутися, натисніть «Відновити» або /menu.

## Signalements : ce que la personne en sait

emergency = Ви в небезпеці? Телефонуйте 15 або 112. Не можете говорити: SMS на 114.
critical_suicide =
    ☎️ <b>Телефонуйте 3114.</b> Це безкоштовно, вдень і вночі.
    Якщо Ви зараз у небезпеці: 15.
critical_violence =
    ☎️ <b>Телефонуйте 17.</b> Не можете говорити: SMS на 114.
    Це безкоштовно, вдень і вночі.
critical_child =
    ☎️ <b>Телефонуйте 119.</b> Це безкоштовно, вдень і вночі.
    Небезпека зараз: 17 або 15.
critical_health =
    ☎️ <b>Телефонуйте 15.</b> Не можете говорити: SMS на 114.
    Це безкоштовно, вдень і вночі.
critical_housing =
    ☎️ <b>Телефонуйте 115.</b> Це безкоштовно, вдень і вночі.
    Довго не відповідають? Дзвоніть далі. Небезпека зараз: 112.
critical_other =
    ☎️ <b>Телефонуйте 112.</b> Не можете говорити: SMS на 114.
    Це безкоштовно, вдень і вночі.
copy =
    .number = 📋 Скопіювати { $number }
flag_raised = Я повідомив { $referent } і команду. Ще ніхто не прочитав. Я скажу Вам, коли хтось візьме Ваше повідомлення.
flag_raised_on_call = Я повідомив чергову людину. Вона ще не прочитала. Я скажу Вам, коли вона візьме Ваше повідомлення. Команда повернеться: { $opening }.
flag_raised_referent = Я повідомив { $referent }. Ще ніхто не прочитав. Я скажу Вам, коли хтось візьме Ваше повідомлення.
flag_raised_team = Я повідомив команду. Ще ніхто не прочитав. Я скажу Вам, коли хтось візьме Ваше повідомлення.
flag_raised_nobody =
    Ваше повідомлення збережено. Тут я ще нікого не можу повідомити.
    Ви в небезпеці? Телефонуйте 15 або 112. Не можете говорити: SMS на 114.
flag_raised_closed = Команди зараз немає. Вона повернеться: { $opening }. Тоді вона отримає Ваше повідомлення.
# Vers qui se tourner aussi. Sans nom quand un autre peut lire par-dessus l’épaule.
orientation =
    Номер { $number } теж працює{ $always ->
        [yes] , вдень і вночі
       *[no] {""}
    }{ $label ->
        [none] {""}
       *[other] {" "}({ $label })
    }.
closing_soon = Команда скоро закінчує роботу. Якщо до того не відповість, повернеться: { $back }.
flag_joined = Записано. Я додаю це до Вашого повідомлення. Ще не прочитано.
flag_climbed =
    Ще ніхто не взяв Ваше повідомлення.
    { $rung ->
        [1] Я щойно повідомив усю команду.
       *[2] Я щойно повідомив відповідальних людей.
    }
    { $level ->
        [critical] Ви в небезпеці? Телефонуйте 15 або 112. Не можете говорити: SMS на 114.
       *[other] Я продовжую.
    }
flag_came_back = Ваше повідомлення ще відкрите. Я щойно знову повідомив команду.
flag_taken = <b>{ $by }</b> бере Ваше повідомлення і займається ним.
flag_tried = <b>{ $by }</b>: була спроба зв’язатися з Вами. Ваше повідомлення лишається відкритим.
flag_closed = <b>{ $by }</b> завершує роботу з Вашим повідомленням. Ще щось потрібно? Напишіть мені або /menu.

## Démarches : ce que la personne en sait

errand_opened =
    { $is_open ->
        [yes] Надіслано до { $to }. Ще не прочитано.
       *[no] Записано. { $to } отримає це: { $opening }.
    }
errand_opened_team =
    { $is_open ->
        [yes] Надіслано команді. Ще не прочитано.
       *[no] Записано. Команда отримає це: { $opening }.
    }
errand_settled =
    <b>{ $by }</b> повідомляє: питання вирішено ({ $topic ->
        [hours_sheet] табель годин
        [pay_late] зарплата не прийшла
        [pay_amount] сума зарплати
        [pay_hours] оплачені години
        [pay_payslip] fiche de paie
        [pay_account] рахунок у банку
        [advance] acompte
        [end_papers] папери в кінці договору
        [paperwork] допомога з документами
        [dossier] Ваша справа
        [letter] Ваш лист
        [paper_end] папір закінчується
        [pay_card] питання про зарплату
        [attestation_doubt] довідка
        [data_copy] копія Ваших даних
        [data_erasure] видалення Ваших даних
       *[pay_other] Ваша зарплата
    }).
    Для Вас це не вирішено? Напишіть тут.

## Dossiers et documents

paper_name = { $paper ->
         [identity] Документ особи
         [address] Підтвердження адреси
         [payslips] Розрахункові листи
         [contract] Трудовий договір
         [bank_details] RIB (рахунок у банку)
         [bank_refusal] Відмова банку
         [lease] Договір оренди
         [rent] Сума оренди
         [family_help] Аліменти або допомога
         [family_book] Сімейна книжка
         [schedule] Графік роботи
         [caf_certificate] Довідка CAF
         [disability_form] Бланк cerfa 15692
         [medical_form] Довідка лікаря
         [signature_photo] Цифрове фото і підпис
         [ofii] Посвідка або договір OFII
         [photo] Фото не старше 6 місяців
         [birth_certificate] Свідоцтво про народження
         [passport] Паспорт
         [old_card] Стара картка
         [tax_notice] Податкове повідомлення
         [quote] Кошторис навчання
         [travel_proof] Проїзний або рахунок
         [work_certificate] Certificat de travail
         [final_settlement] Solde de tout compte
         [employer_certificate] Папір для France Travail
         [tax_number] Податковий номер
         [residence_permit] Посвідка на проживання
         [health_cover] Допомога зі здоров’ям (C2S)
         [disability] RQTH (інвалідність)
         [identity_card] Посвідчення особи
         [hours_sheet] Табель годин
         [letter] Лист
        *[sent] Документ
    }
document_button =
    .open = 📄 { $title }
dossier_button =
    .open = { $title } · { $stands ->
        [none] усе є
        [one] бракує 1
        [waiting] чекаємо на відповідь
       *[more] бракує: { $left }
    }
dossier_taken = <b>{ $by }</b> бере Вашу справу і займається нею.
dossier_result =
    <b>{ $by }</b>: Ваша справа: { $result ->
        [accepted] прийнято
        [refused] відмовлено
       *[waiting] чекаємо на відповідь
    }.
    Це не так? Напишіть тут.
found_again = 📎 Це складний лист?
    .explain = ❓ Чого хоче цей лист?
sheet_or_not = 📎 Це Ваш табель годин (relevé d’heures)?
    .yes = ✅ Так
    .no = ✋ Ні, щось інше
sheet_received =
    Дякую, { $name }. Фото збережено. Його може переглянути { $pay_contact }.
    Аркуш теж збережіть.
photo_dark =
    📷 Фото трохи темне.
    Біля вікна буде краще.
photo_blurred =
    📷 Фото трохи нечітке.
    Покладіть папір і тримайте телефон двома руками.
photo_small =
    📷 Фото трохи замале.
    Ближче до паперу буде краще.
photo =
    .again = 📷 Зняти ще раз
    .keep = 👍 Залишити так
