### draft
# Les phrases de la maison, dites à la personne hors de tout dialogue.

## Moments et horaires

when_now = сейчас
when_today = сегодня в { $time }
when_tomorrow = завтра в { $time }
when_day = { $day }, { $time }
when_unknown = дату я пока не знаю
from_day_to_day = { $first } – { $last }
from_to = с { $start } до { $end }
and = { $one } и { $two }
hours_line = { $days }: { $spans }
your_team = Ваша команда
closed_day = Закрыто: { $first }.
closed_days = Закрыто: { $first } – { $last }.
quiet_before = до { $end }
quiet_after = после { $start }
quiet_between = с { $start } до { $end }

## Ce que l’on touche

picture = 🖼 { $description }
answered = ▸ <b>{ $answer }</b>
noted = ▸ <b>Записано.</b>
open =
    .check_in = 🙂 Рассказать, как дела
    .human = 🗣 Поговорить с человеком
    .menu = 📋 Открыть меню
    .pause = ▶️ Возобновить или изменить
    .language = 🌍 Сменить язык
    .welcome = 👋 Прочитать и выбрать
aloud =
    .listen = 🔊 Слушать
aloud_choices = Кнопки: { $labels }.
no_voice = У меня нет голоса на вашем языке.
not_aloud = Мне не удалось прочитать это сообщение вслух.
way_out =
    .back = ⬅️ Назад
    .menu = 📋 Меню
    .human = 🗣 Поговорить с кем-то
years =
    .later = ➡️ Позже
    .earlier = ◀️ Исправить
late_tap = Этот вопрос уже закрыт.
unknown_button = Эта кнопка больше не работает. Напишите /menu.

commands = О чём можно попросить
    .menu = Показать кнопки
    .aide = Получить помощь
    .pause = Сделать паузу
    .stop = Всё остановить
    .langue = Сменить язык
    .mes_donnees = Узнать, что хранится

## Dialogues

resumed = Продолжим с того же места.
restarted = Мои вопросы изменились. Начнём сначала.
language_set = Записано. Я пишу по-русски.
language_offer = Я могу писать Вам по-русски.
    .yes = 👍 По-русски?
    .no = ✋ Нет, спасибо

## Ce que la personne écrit

guide_found = 📄 У меня есть памятка об этом. Хотите прочитать?
guides_perhaps =
    📄 Может быть, я понял неправильно.
    Одна из этих памяток может Вам помочь:
guides_beside = 📄 Возможно, стоит прочитать:
guides_none = Я не нашёл памятки об этом.
    .see = 📄 Все памятки
doors_found = 👉 Об этом можно попросить здесь:
faq_found = 💬 Возможно, ваша структура уже ответила:
faq_answer =
    💬 <b>Ответ вашей структуры</b>
    <b>{ $question }</b>
    { $answer }
    .helped = 👍 Это мне помогло
    .human = 🗣 Поговорить с кем-то
faq_thanks = Спасибо, записано.
faq_gone = Этого ответа уже нет. Напишите свой вопрос.
resource = 📌 { $body }
    .useful = 👍 Полезно
resource_gone = Этой ссылки уже нет.
resource_noted = Спасибо, записано.
relayed = Отправлено. Кому: { $referent }. Пока не прочитано.
relayed_later = Отправлено. Кому: { $referent } (снова на месте: { $back }). Пока не прочитано.
relayed_cover =
    { $referent } снова на месте: { $back }.
    А пока Ваши сообщения получает и { $cover }. Пока не прочитано.
relayed_team = Отправлено команде. Пока не прочитано.
kept = Ваше сообщение сохранено. Здесь его пока некому прочитать.
    При опасности звоните 15 или 112.
closed =
    🌙 Сейчас никто не читает.
    Люди снова на связи: { $opening }. Ваше сообщение сохранено.
    Опасность? Звоните 15 или 112. Не можете говорить: SMS на 114.
apology =
    Простите, у нас что-то не сработало.
    Ваше сообщение сохранено. Я не смог его прочитать.
    Опасность? Звоните 15 или 112. Не можете говорить: SMS на 114.
from_caseworker = <b>{ $by }</b>: { $words }
my_data =
    Я храню Ваше имя, фамилию, ответы и сообщения. Всё зашифровано.
    { $referent } может их читать. Вы можете попросить копию или попросить всё стереть.
    .copy = 📄 Попросить копию
    .erase = 🗑 Попросить всё стереть
my_voice = Программа записывает словами Ваши голосовые сообщения. Она может ошибаться.

## Arrêt

stopped =
    Готово. Сообщений от робота больше не будет.
    Ваша работа и наша помощь не меняются.
    Чтобы вернуться, нажмите «Возобновить» или /menu.

## Signalements : ce que la personne en sait

emergency = Опасность? Звоните 15 или 112. Не можете говорить: SMS на 114.
critical_suicide =
    ☎️ <b>Звоните 3114.</b> Это бесплатно, днём и ночью.
    Если опасность прямо сейчас: звоните 15.
critical_violence =
    ☎️ <b>Звоните 17.</b> Не можете говорить: SMS на 114.
    Это бесплатно, днём и ночью.
critical_child =
    ☎️ <b>Звоните 119.</b> Это бесплатно, днём и ночью.
    Опасность сейчас: 17 или 15.
critical_health =
    ☎️ <b>Звоните 15.</b> Не можете говорить: SMS на 114.
    Это бесплатно, днём и ночью.
critical_housing =
    ☎️ <b>Звоните 115.</b> Это бесплатно, днём и ночью.
    Долго не отвечают? Звоните ещё. Опасность сейчас: 112.
critical_other =
    ☎️ <b>Звоните 112.</b> Не можете говорить: SMS на 114.
    Это бесплатно, днём и ночью.
copy =
    .number = 📋 Скопировать { $number }
flag_raised = Я отправил сигнал. Кому: { $referent } и команда. Пока никто не прочитал. Я скажу, когда кто-то возьмёт Ваше сообщение.
flag_raised_on_call = Я отправил сигнал дежурному. Пока не прочитано. Я скажу, когда дежурный возьмёт Ваше сообщение. Команда снова на связи: { $opening }.
flag_raised_referent = Я отправил сигнал. Кому: { $referent }. Пока никто не прочитал. Я скажу, когда кто-то возьмёт Ваше сообщение.
flag_raised_team = Я отправил сигнал команде. Пока никто не прочитал. Я скажу, когда кто-то возьмёт Ваше сообщение.
flag_raised_nobody =
    Ваше сообщение сохранено. Здесь я пока не могу никого предупредить.
    Опасность? Звоните 15 или 112. Не можете говорить: SMS на 114.
flag_raised_closed = Команды сейчас нет. Снова на связи: { $opening }. Тогда она получит Ваше сообщение.
# Vers qui se tourner aussi. Sans nom quand un autre peut lire par-dessus l’épaule.
orientation =
    Ещё отвечает номер { $number }{ $always ->
        [yes] , днём и ночью
       *[no] {""}
    }{ $label ->
        [none] {""}
       *[other] {" "}({ $label })
    }.
closing_soon = Команда скоро закончит работу. Если не ответит до этого, снова на связи: { $back }.
flag_joined = Записано. Я добавлю это к Вашему сообщению. Пока не прочитано.
flag_climbed =
    Ваше сообщение пока никто не взял.
    { $rung ->
        [1] Я только что предупредил всю команду.
       *[2] Я только что предупредил руководителей.
    }
    { $level ->
        [critical] Опасность? Звоните 15 или 112. Не можете говорить: SMS на 114.
       *[other] Я продолжаю.
    }
flag_came_back = Ваше сообщение ещё не закрыто. Я только что ещё раз предупредил команду.
flag_taken = Вашим сообщением занимается <b>{ $by }</b>.
flag_tried = С Вами пытались связаться: <b>{ $by }</b>. Ваше сообщение не закрыто.
flag_closed = <b>{ $by }</b> заканчивает работу с Вашим сообщением. Ещё нужна помощь? Напишите мне или /menu.

## Démarches : ce que la personne en sait

errand_opened =
    { $is_open ->
        [yes] Отправлено. Кому: { $to }. Пока не прочитано.
       *[no] Записано. { $to } получит это: { $opening }.
    }
errand_opened_team =
    { $is_open ->
        [yes] Отправлено команде. Пока не прочитано.
       *[no] Записано. Команда получит это: { $opening }.
    }
errand_settled =
    <b>{ $by }</b> отмечает: решено ({ $topic ->
        [hours_sheet] табель часов
        [pay_late] зарплата не пришла
        [pay_amount] сумма зарплаты
        [pay_hours] оплата часов
        [pay_payslip] расчётный лист
        [pay_account] счёт в банке
        [advance] acompte
        [end_papers] документы в конце договора
        [paperwork] помощь с документами
        [dossier] Ваше дело
        [letter] Ваше письмо
        [paper_end] бумага заканчивается
        [pay_card] вопрос о зарплате
        [attestation_doubt] справка
        [data_copy] копия Ваших данных
        [data_erasure] удаление Ваших данных
       *[pay_other] Ваша зарплата
    }).
    Для Вас это не решено? Пишите сюда.

## Dossiers et documents

paper_name = { $paper ->
         [identity] Документ личности
         [address] Подтверждение адреса
         [payslips] Расчётные листы
         [contract] Трудовой договор
         [bank_details] RIB (счёт в банке)
         [bank_refusal] Отказ банка
         [lease] Договор аренды
         [rent] Сумма аренды
         [family_help] Алименты или помощь
         [family_book] Семейная книжка
         [schedule] График работы
         [caf_certificate] Справка CAF
         [disability_form] Бланк cerfa 15692
         [medical_form] Справка врача
         [signature_photo] Цифровое фото и подпись
         [ofii] Вид на жительство или договор OFII
         [photo] Фото не старше 6 месяцев
         [birth_certificate] Свидетельство о рождении
         [passport] Паспорт
         [old_card] Старая карта
         [tax_notice] Налоговое уведомление
         [quote] Смета обучения
         [travel_proof] Проездной или счёт
         [work_certificate] Certificat de travail
         [final_settlement] Solde de tout compte
         [employer_certificate] Документ для France Travail
         [tax_number] Налоговый номер
         [residence_permit] Вид на жительство
         [health_cover] Помощь по здоровью (C2S)
         [disability] RQTH (инвалидность)
         [identity_card] Удостоверение личности
         [hours_sheet] Табель часов
         [letter] Письмо
        *[sent] Документ
    }
document_button =
    .open = 📄 { $title }
dossier_button =
    .open = { $title } · { $stands ->
        [none] всё есть
        [one] не хватает 1
        [waiting] ждём ответа
       *[more] не хватает: { $left }
    }
dossier_taken = Вашим делом занимается <b>{ $by }</b>.
dossier_result =
    <b>{ $by }</b>: Ваше дело: { $result ->
        [accepted] принято
        [refused] отказано
       *[waiting] ждём ответа
    }.
    Это не так? Пишите сюда.
found_again = 📎 Это трудное письмо?
    .explain = ❓ Чего хочет это письмо?
sheet_or_not = 📎 Это Ваш табель часов (relevé d’heures)?
    .yes = ✅ Да
    .no = ✋ Нет, другое
sheet_received =
    Спасибо, { $name }. Фото сохранено. Его получит { $pay_contact }.
    Сам лист тоже храните.
photo_dark =
    📷 Фото немного тёмное.
    У окна будет лучше.
photo_blurred =
    📷 Фото немного нечёткое.
    Положите бумагу и держите телефон двумя руками.
photo_small =
    📷 Фото немного маленькое.
    Ближе к бумаге будет лучше.
photo =
    .again = 📷 Переснять
    .keep = 👍 Оставить так
