### draft

# Les phrases de la maison, dites à la personne hors de tout dialogue.

## Moments et horaires

when_now = ሕጂ
when_today = ሎሚ ሰዓት { $time }
when_tomorrow = ጽባሕ ሰዓት { $time }
when_day = { $day } ሰዓት { $time }
when_unknown = ኣብ ገና ዘይፈልጦ ዕለት
from_day_to_day = ካብ { $first } ክሳዕ { $last }
from_to = ካብ { $start } ክሳዕ { $end }
and = { $one }፣ ከምኡውን { $two }
hours_line = { $days }፦ { $spans }
your_team = ጉጅለኹም
closed_day = { $first } ዕጹው እዩ።
closed_days = ካብ { $first } ክሳዕ { $last } ዕጹው እዩ።
quiet_before = ቅድሚ ሰዓት { $end }
quiet_after = ድሕሪ ሰዓት { $start }
quiet_between = ካብ ሰዓት { $start } ክሳዕ ሰዓት { $end }

## Ce que l’on touche

picture = 🖼 { $description }
answered = ▸ <b>{ $answer }</b>
noted = ▸ <b>ተመዝጊቡ።</b>
open =
    .check_in = 🙂 ደሃይ ክገብር
    .human = 🗣 ምስ ሰብ ክዛረብ
    .menu = 📋 ዝርዝር ክርኢ
    .pause = ▶️ ክቕጽል ወይ ክቕይር
    .language = 🌍 ቋንቋ ክቕይር
    .welcome = 👋 ከንብብን ክመርጽን
aloud =
    .listen = 🔊 ክሰምዕ
aloud_choices = መጠወቒታት፦ { $labels }።
no_voice = ብቋንቋኹም ድምጺ የብለይን።
not_aloud = ዓው ኢለ ከንብብ ኣይከኣልኩን።
way_out =
    .back = ⬅️ ምምላስ
    .menu = 📋 ዝርዝር
    .human = 🗣 ምስ ሰብ ክዛረብ
years =
    .later = ➡️ ድሒሩ
    .earlier = ◀️ ኣርም
late_tap = እዚ ሕቶ ሓሊፉ እዩ።
unknown_button = እዚ መጠወቒ ደጊም ኣይሰርሕን። /menu ጽሓፉ።

commands = ክሕተት ዝከኣል
    .menu = መጠወቒታት ምርኣይ
    .aide = ሓገዝ ምርካብ
    .pause = ዕረፍቲ ምውሳድ
    .stop = ኩሉ ምቁራጽ
    .langue = ቋንቋ ምቕያር
    .mes_donnees = እንታይ ከም ዝተዓቀበ ምፍላጥ

## Dialogues

resumed = ካብቲ ዝነበርናዮ ንቐጽል።
restarted = ሕቶታተይ ተቐይሩ። ካብ መጀመርታ ንጅምር።
language_set = ተመዝጊቡ። ብትግርኛ እጽሕፍ።
language_offer = ብትግርኛ ክጽሕፈልኩም እኽእል እየ።
    .yes = 👍 ብትግርኛ?
    .no = ✋ ኣይፋል፣ የቐንየለይ

## Ce que la personne écrit

guide_found = 📄 ብዛዕባ እዚ ካርድ ሓበሬታ ኣለኒ። ከተንብብዎ ትደልዩ ዶ?
guides_perhaps =
    📄 ብልክዕ ከም ዝተረድኣኒ ርግጸኛ ኣይኮንኩን።
    ሓደ ካብዚ ካርድታት ምናልባት ይሕግዘኩም፦
guides_beside = 📄 ምናልባት ምንባብ ክጠቅመኩም ይኽእል:
guides_none = ብዛዕባ እዚ ካርድ ኣይረኸብኩን።
    .see = 📄 ካርድታት ርኣዩ
doors_found = 👉 እዚ ኣብዚ ክትሓቱ ትኽእሉ፦
faq_found = 💬 ትካልኩም ምናልባት ድሮ መሊሱ እዩ፦
faq_answer =
    💬 <b>መልሲ ናይ ትካልኩም</b>
    <b>{ $question }</b>
    { $answer }
    .helped = 👍 ሓጊዙኒ
    .human = 🗣 ምስ ሰብ ክዛረብ
faq_thanks = የቐንየለይ፣ ተመዝጊቡ።
faq_gone = እዚ መልሲ ደጊም የለን። ሕቶኹም ጽሓፉ።
resource = 📌 { $body }
    .useful = 👍 ጠቓሚ
resource_gone = እዚ ሊንክ ደጊም የለን።
resource_noted = የቐንየለይ፣ ተመዝጊቡ።
relayed = ናብ { $referent } ተላኢኹ። ገና ኣይተነበን።
relayed_later = ናብ { $referent } ተላኢኹ። ምምላስ፦ { $back }። ገና ኣይተነበን።
relayed_cover =
    ምምላስ ናይ { $referent }፦ { $back }።
    ክሳዕ ሽዑ፣ መልእኽትኹም ናብ { $cover } እውን ይበጽሕ። ገና ኣይተነበን።
relayed_team = ናብታ ጉጅለ ተላኢኹ። ገና ኣይተነበን።
kept = መልእኽትኹም ተዓቂቡ ኣሎ። ገና ኣብዚ ከንብቦ ዝኽእል ሰብ የለን።
    ኣብ ሓደጋ እንተለኹም፣ ናብ 15 ወይ 112 ደውሉ።
closed =
    🌙 ሕጂ ዘንብብ ሰብ የለን።
    ሰብ { $opening } ይምለስ። መልእኽትኹም ተዓቂቡ ኣሎ።
    ኣብ ሓደጋ ኣለኹም ዶ? ናብ 15 ወይ 112 ደውሉ። ብዘይ ምዝራብ፦ SMS ናብ 114።
apology =
    ይቕሬታ፣ ኣባና ዘይሰርሐ ነገር ኣሎ።
    መልእኽትኹም ተዓቂቡ ኣሎ። ከንብቦ ኣይከኣልኩን።
    ኣብ ሓደጋ ኣለኹም ዶ? ናብ 15 ወይ 112 ደውሉ። ብዘይ ምዝራብ፦ SMS ናብ 114።
from_caseworker = <b>{ $by }</b>፦ { $words }
my_data =
    ምሉእ ስምኩም፣ መልስታትኩምን መልእኽትታትኩምን እዕቅብ። ኩሉ ብምስጢራዊ ኮድ ዝተሸፈነ እዩ።
    ከንብቦ ዝኽእል፦ { $referent }። ቅዳሕ፣ ወይ ኩሉ ክድምሰስ፣ ክትሓቱ ትኽእሉ ኢኹም።
    .copy = 📄 ቅዳሕ ምሕታት
    .erase = 🗑 ኩሉ ክድምሰስ ምሕታት
my_voice = ሓደ ፕሮግራም፣ ብድምጺ ትሰድዎ መልእኽቲ ይጽሕፎ። ክጋገ ይኽእል።

## Arrêt

stopped =
    ተገይሩ። ደጊም ናይ ሮቦት መልእኽቲ የለን።
    ስራሕኩምን ሓገዝኩምን ኣይቕየርን።
    ሓደ መዓልቲ ንምምላስ፣ « ክቕጽል » ጠውቑ፣ ወይ /menu።

## Signalements : ce que la personne en sait

emergency = ኣብ ሓደጋ ኣለኹም ዶ? ናብ 15 ወይ 112 ደውሉ። ብዘይ ምዝራብ፦ SMS ናብ 114።
critical_suicide =
    ☎️ <b>ናብ 3114 ደውሉ።</b> ብነጻ እዩ፣ ለይትን መዓልትን።
    ሕጂ ኣብ ሓደጋ እንተለኹም፦ ናብ 15 ደውሉ።
critical_violence =
    ☎️ <b>ናብ 17 ደውሉ።</b> ብዘይ ምዝራብ፦ SMS ናብ 114።
    ብነጻ እዩ፣ ለይትን መዓልትን።
critical_child =
    ☎️ <b>ናብ 119 ደውሉ።</b> ብነጻ እዩ፣ ለይትን መዓልትን።
    ሓደጋ ሕጂ ኣሎ ዶ? ናብ 17፣ ወይ 15 ደውሉ።
critical_health =
    ☎️ <b>ናብ 15 ደውሉ።</b> ብዘይ ምዝራብ፦ SMS ናብ 114።
    ብነጻ እዩ፣ ለይትን መዓልትን።
critical_housing =
    ☎️ <b>ናብ 115 ደውሉ።</b> ብነጻ እዩ፣ ለይትን መዓልትን።
    እንተነዊሑ፣ ደጋጊምኩም ፈትኑ። ሓደጋ ሕጂ ኣሎ ዶ? ናብ 112 ደውሉ።
critical_other =
    ☎️ <b>ናብ 112 ደውሉ።</b> ብዘይ ምዝራብ፦ SMS ናብ 114።
    ብነጻ እዩ፣ ለይትን መዓልትን።
copy =
    .number = 📋 { $number } ክቐድሕ
flag_raised =
    ናብ { $referent }፣ ከምኡውን ናብታ ጉጅለ ሓበሬታ ሰዲደ።
    ገና ኣይተነበን። ሰብ ምስ ተረከቦ ክነግረኩም እየ።
flag_raised_on_call =
    ናብ ተረኛ ሰብ ሓበሬታ ሰዲደ። ገና ኣይተነበን። ምስ ተረከቦ ክነግረኩም እየ።
    እታ ጉጅለ { $opening } ትምለስ።
flag_raised_referent = ናብ { $referent } ሓበሬታ ሰዲደ። ገና ኣይተነበን። ሰብ ምስ ተረከቦ ክነግረኩም እየ።
flag_raised_team = ናብታ ጉጅለ ሓበሬታ ሰዲደ። ገና ኣይተነበን። ሰብ ምስ ተረከቦ ክነግረኩም እየ።
flag_raised_nobody =
    መልእኽትኹም ተዓቂቡ ኣሎ። ኣብዚ ገና ናብ ሰብ ሓበሬታ ክሰድድ ኣይክእልን።
    ኣብ ሓደጋ ኣለኹም ዶ? ናብ 15 ወይ 112 ደውሉ። ብዘይ ምዝራብ፦ SMS ናብ 114።
flag_raised_closed = እታ ጉጅለ ሕጂ የላን። { $opening } ትምለስ። ሽዑ መልእኽትኹም ይበጽሓ።
# Vers qui se tourner aussi. Sans nom quand un autre peut lire par-dessus l’épaule.
orientation =
    ቁጽሪ { $number } እውን መልሲ ይህብ{ $always ->
        [yes] ፣ ለይትን መዓልትን
       *[no] {""}
    }{ $label ->
        [none] {""}
       *[other] {" "}({ $label })
    }።
closing_soon = እታ ጉጅለ ድሕሪ ቁሩብ ክትዓጹ እያ። ቅድሚኡ መልሲ እንተዘይመጺኡ፣ { $back } ትምለስ።
flag_joined = ተመዝጊቡ። ናብ መልእኽትኹም እውስኾ። ገና ኣይተነበን።
flag_climbed =
    መልእኽትኹም ዝተረከበ ሰብ ገና የለን።
    { $rung ->
        [1] ሕጂ ናብ ምሉእ ጉጅለ ሓበሬታ ሰዲደ።
       *[2] ሕጂ ናብ ሓለፍቲ ሓበሬታ ሰዲደ።
    }
    { $level ->
        [critical] ኣብ ሓደጋ ኣለኹም ዶ? ናብ 15 ወይ 112 ደውሉ። ብዘይ ምዝራብ፦ SMS ናብ 114።
       *[other] እቕጽል ኣለኹ።
    }
flag_came_back = መልእኽትኹም ገና ክፉት እዩ። ሕጂ ናብታ ጉጅለ እንደገና ሓበሬታ ሰዲደ።
flag_taken = መልእኽትኹም ሕጂ ኣብ ኢድ <b>{ $by }</b> ኣሎ። ምክትታል ይግበረሉ ኣሎ።
flag_tried = ካብ <b>{ $by }</b>፦ ንዓኹም ንምርካብ ፈተነ ተገይሩ። መልእኽትኹም ክፉት ይጸንሕ።
flag_closed = ካብ <b>{ $by }</b>፦ ምክትታል መልእኽትኹም ተወዲኡ። ገና ሓገዝ የድልየኩም ዶ? ጽሓፉለይ፣ ወይ /menu።

## Démarches : ce que la personne en sait

errand_opened =
    { $is_open ->
        [yes] ናብ { $to } ተላኢኹ። ገና ኣይተነበን።
       *[no] ተመዝጊቡ። { $opening } ናብ { $to } ይበጽሕ።
    }
errand_opened_team =
    { $is_open ->
        [yes] ናብታ ጉጅለ ተላኢኹ። ገና ኣይተነበን።
       *[no] ተመዝጊቡ። { $opening } ናብታ ጉጅለ ይበጽሕ።
    }
errand_settled =
    ካብ <b>{ $by }</b>፦ ተፈቲሑ ({ $topic ->
        [hours_sheet] ወረቐት ሰዓታት
        [pay_late] ዘይመጸ ደሞዝ
        [pay_amount] መጠን ደሞዝ
        [pay_hours] ዝተኸፍለ ሰዓታት
        [pay_payslip] ወረቐት ደሞዝ
        [pay_account] ሕሳብ ባንክ
        [advance] acompte
        [end_papers] ወረቓቕቲ መወዳእታ ውዕል
        [paperwork] ሓገዝ ንወረቓቕትኹም
        [dossier] ፋይልኩም
        [letter] ደብዳበኹም
        [paper_end] ዝውዳእ ወረቐት
        [pay_card] ሕቶ ብዛዕባ ደሞዝ
        [attestation_doubt] ምስክር ወረቐት
        [data_copy] ቅዳሕ ሓበሬታኹም
        [data_erasure] ምድምሳስ ሓበሬታኹም
       *[pay_other] ደሞዝኩም
    })።
    ንዓኹም ኣይተፈትሐን ዶ? ኣብዚ ጽሓፉ።

## Dossiers et documents

paper_name = { $paper ->
         [identity] ወረቐት መንነት
         [address] መረጋገጺ ኣድራሻ
         [payslips] ወረቓቕቲ ደሞዝ
         [contract] ውዕል ስራሕ
         [bank_details] RIB (ናይ ባንክ ወረቐት)
         [bank_refusal] እምቢታ ባንክ
         [lease] ውዕል ክራይ
         [rent] መጠን ክራይ
         [family_help] መናበዪ ወይ ሓገዝ
         [family_book] መዝገብ ስድራቤት
         [schedule] መደብ ስራሕ
         [caf_certificate] ምስክር ወረቐት CAF
         [disability_form] ወረቐት cerfa 15692
         [medical_form] ምስክር ወረቐት ሓኪም
         [signature_photo] ዲጂታል ስእልን ፌርማን
         [ofii] መንበሪ ፍቓድ ወይ ውዕል OFII
         [photo] ስእሊ፣ ትሕቲ 6 ኣዋርሕ
         [birth_certificate] ምስክር ልደት
         [passport] ፓስፖርት
         [old_card] ናይ ቀደም ካርድ
         [tax_notice] ናይ ግብሪ ወረቐት
         [quote] ዋጋ ስልጠና (devis)
         [travel_proof] abonnement ወይ ፋቱራ
         [work_certificate] certificat de travail
         [final_settlement] solde de tout compte
         [employer_certificate] ወረቐት ን France Travail
         [tax_number] ቁጽሪ ግብሪ
         [residence_permit] መንበሪ ፍቓድ
         [health_cover] ሓገዝ ጥዕና (C2S)
         [disability] RQTH፣ ስንክልና
         [identity_card] ካርድ መንነት
         [hours_sheet] ወረቐት ሰዓታት
         [letter] ደብዳበ
        *[sent] ሰነድ
    }
document_button =
    .open = 📄 { $title }
dossier_button =
    .open = { $title } · { $stands ->
        [none] ተማሊኡ
        [one] 1 ወረቐት ይጎድል
        [waiting] መልሲ ይጽበ
       *[more] { $left } ወረቓቕቲ ይጎድል
    }
dossier_taken = ፋይልኩም ሕጂ ኣብ ኢድ <b>{ $by }</b> ኣሎ። ምክትታል ይግበረሉ ኣሎ።
dossier_result =
    ካብ <b>{ $by }</b>፣ ብዛዕባ ፋይልኩም፦ { $result ->
        [accepted] ተቐቢሎሞ
        [refused] ኣይተቐበልዎን
       *[waiting] መልሲ ይጽበ ኣሎ
    }።
    ልክዕ ኣይኮነን ዶ? ኣብዚ ጽሓፉ።
found_again = 📎 ንምርዳእ ዘጸግም ደብዳበ ድዩ?
    .explain = ❓ እዚ ደብዳበ እንታይ ይደሊ?
sheet_or_not = 📎 እዚ ወረቐት ሰዓታትኩም ድዩ?
    .yes = ✅ እወ
    .no = ✋ ኣይፋል፣ ካልእ እዩ
sheet_received =
    የቐንየለይ { $name }። እቲ ስእሊ ምእንቲ { $pay_contact } ተዓቂቡ ኣሎ።
    እቲ ወረቐት እውን ዓቅቡ።
photo_dark =
    📷 እቲ ስእሊ ቁሩብ ጸልሚቱ።
    ኣብ ጥቓ መስኮት ክሓይሽ እዩ።
photo_blurred =
    📷 እቲ ስእሊ ብቑሩብ ጽሩይ ኣይኮነን።
    ነቲ ወረቐት ኣቐምጥዎ፣ ተሌፎን ብክልተ ኢድ ሓዙ።
photo_small =
    📷 እቲ ስእሊ ቁሩብ ንእሽቶ እዩ።
    ናብቲ ወረቐት እንተቐሪብኩም ክሓይሽ እዩ።
photo =
    .again = 📷 ስእሊ እንደገና ከልዕል
    .keep = 👍 ከም ዘለዎ ይጽናሕ
