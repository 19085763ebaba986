# What the house itself says to the person, outside any dialogue.

## Moments and hours

when_now = now
when_today = today at { $time }
when_tomorrow = tomorrow at { $time }
when_day = { $day } at { $time }
when_unknown = on a day that I do not know yet
from_day_to_day = { $first } to { $last }
from_to = { $start } to { $end }
and = { $one } and { $two }
hours_line = { $days }: { $spans }
your_team = your team
closed_day = Closed on { $first }.
closed_days = Closed from { $first } to { $last }.
quiet_before = before { $end }
quiet_after = after { $start }
quiet_between = from { $start } to { $end }

## What is pressed

picture = 🖼 { $description }
answered = ▸ <b>{ $answer }</b>
noted = ▸ <b>Noted.</b>
open =
    .check_in = 🙂 Give news
    .human = 🗣 Talk to someone
    .menu = 📋 See the menu
    .pause = ▶️ Start again or change
    .language = 🌍 Change language
    .welcome = 👋 Read and choose
aloud =
    .listen = 🔊 Listen
aloud_choices = The buttons: { $labels }.
no_voice = I have no voice in your language.
not_aloud = I could not read it aloud.
way_out =
    .back = ⬅️ Back
    .menu = 📋 Menu
    .human = 🗣 Talk to someone
years =
    .later = ➡️ Later
    .earlier = ◀️ Correct it
late_tap = That question is over.
unknown_button = This button no longer works. Write /menu.

commands = What can be asked for
    .menu = See the buttons
    .aide = Get help
    .pause = Take a break
    .stop = Stop everything
    .langue = Change language
    .mes_donnees = Know what is kept

## Dialogues

resumed = Let’s go on from where we were.
restarted = My questions have changed. Let’s start again.
language_set = Done. I write in English.
language_offer = I can write to you in English.
    .yes = 👍 In English?
    .no = ✋ No thank you

## What the person writes

guide_found = 📄 I have a card about this. Would you like to read it?
guides_perhaps =
    📄 I am not sure that I understood.
    One of these cards may help you:
guides_beside = 📄 Maybe worth reading:
guides_none = I found no card about this.
    .see = 📄 See the cards
doors_found = 👉 You can ask for it here:
faq_found = 💬 Your structure may have answered already:
faq_answer =
    💬 <b>Answer from your structure</b>
    <b>{ $question }</b>
    { $answer }
    .helped = 👍 This helped me
    .human = 🗣 Talk to someone
faq_thanks = Thank you, noted.
faq_gone = This answer is gone. Write your question.
resource = 📌 { $body }
    .useful = 👍 Useful
resource_gone = This link is gone.
resource_noted = Thank you, noted.
relayed = Sent to { $referent }. It is not read yet.
relayed_later = Sent to { $referent }, who is back { $back }. Nobody has read it yet.
relayed_cover =
    { $referent } is back { $back }.
    Until then, { $cover } also gets your messages. Nobody has read this yet.
relayed_team = Sent to the team. It is not read yet.
kept = Your message is kept. Nobody can read it here yet.
    In danger, call 15 or 112.
closed =
    🌙 Nobody is reading right now.
    A human is back { $opening }. Your message is kept.
    In danger? Call 15 or 112. If you cannot speak: text 114.
apology =
    Sorry, something went wrong on our side.
    Your message is kept. I could not read it.
    In danger? Call 15 or 112. If you cannot speak: text 114.
from_caseworker = <b>{ $by }</b>: { $words }
my_data =
    I keep your name, your answers and your messages. All of it is encrypted.
    { $referent } can read them. You can ask for a copy, or for all of it to be erased.
    .copy = 📄 Ask for a copy
    .erase = 🗑 Ask to erase it all
my_voice = A program writes down what your voice messages say. It can be wrong.

## Stop

stopped =
    Done. No more messages from the robot.
    Your job and your help stay the same.
    To come back one day, tap “Start again”, or /menu.

## Flags: what the person hears of them

emergency = In danger? Call 15 or 112. If you cannot speak: text 114.
critical_suicide =
    ☎️ <b>Call 3114.</b> It is free, day and night.
    If you are in danger now: call 15.
critical_violence =
    ☎️ <b>Call 17.</b> If you cannot speak: text 114.
    It is free, day and night.
critical_child =
    ☎️ <b>Call 119.</b> It is free, day and night.
    Danger now: call 17, or 15.
critical_health =
    ☎️ <b>Call 15.</b> If you cannot speak: text 114.
    It is free, day and night.
critical_housing =
    ☎️ <b>Call 115.</b> It is free, day and night.
    Keep trying if it takes long. Danger now: call 112.
critical_other =
    ☎️ <b>Call 112.</b> If you cannot speak: text 114.
    It is free, day and night.
copy =
    .number = 📋 Copy { $number }
flag_raised = I have told { $referent } and the team. Nobody has read it yet. I will tell you when someone takes it.
flag_raised_on_call = I have told the person on call. They have not read it yet. I will tell you when they take it. The team is back { $opening }.
flag_raised_referent = I have told { $referent }. Nobody has read it yet. I will tell you when someone takes it.
flag_raised_team = I have told the team. Nobody has read it yet. I will tell you when someone takes it.
flag_raised_nobody =
    Your message is kept. I cannot reach anyone here yet.
    In danger? Call 15 or 112. If you cannot speak: text 114.
flag_raised_closed = The team is not there now. They are back { $opening }. They will get your message then.
# Whom to turn to as well. Without a name when somebody else may read.
orientation =
    { $number } also answers{ $always ->
        [yes] , day and night
       *[no] {""}
    }{ $label ->
        [none] {""}
       *[other] {" "}({ $label })
    }.
closing_soon = The team closes soon. If nobody answers before, they are back { $back }.
flag_joined = Noted. I add it to your message. It is not read yet.
flag_climbed =
    Nobody has taken your message yet.
    { $rung ->
        [1] I have just told the whole team.
       *[2] I have just told the leads.
    }
    { $level ->
        [critical] In danger? Call 15 or 112. If you cannot speak: text 114.
       *[other] I keep trying.
    }
flag_came_back = Your message is still open. I have just told the team again.
flag_taken = <b>{ $by }</b> has taken your message and is looking after it.
flag_tried = <b>{ $by }</b> has tried to reach you. Your message stays open.
flag_closed = <b>{ $by }</b> has finished with your message. Still need something? Write to me, or /menu.

## Errands: what the person knows of them

errand_opened =
    { $is_open ->
        [yes] It is sent to { $to }. It is not read yet.
       *[no] Noted. { $to } gets it { $opening }.
    }
errand_opened_team =
    { $is_open ->
        [yes] It is sent to the team. It is not read yet.
       *[no] Noted. The team gets it { $opening }.
    }
errand_settled =
    <b>{ $by }</b> has noted: it is settled ({ $topic ->
        [hours_sheet] hours sheet
        [pay_late] pay not received
        [pay_amount] amount of your pay
        [pay_hours] hours paid
        [pay_payslip] payslip
        [pay_account] bank account
        [advance] part of your pay in advance
        [end_papers] papers at the end of the contract
        [paperwork] help with your papers
        [dossier] your file
        [letter] your letter
        [paper_end] paper that ends
        [pay_card] question about pay
        [attestation_doubt] certificate
        [data_copy] copy of your data
        [data_erasure] erasing your data
       *[pay_other] your pay
    }).
    Not settled for you? Write here.

## Dossiers et documents

paper_name = { $paper ->
         [identity] Identity paper
         [address] Proof of address
         [payslips] Payslips
         [contract] Work contract
         [bank_details] Bank details (RIB)
         [bank_refusal] Refusal of the bank
         [lease] Lease
         [rent] Amount of the rent
         [family_help] Alimony or help you get
         [family_book] Family book
         [schedule] Work schedule
         [caf_certificate] CAF certificate
         [disability_form] Form cerfa 15692
         [medical_form] Doctor’s certificate
         [signature_photo] Digital photo and signature
         [ofii] Residence permit or OFII contract
         [photo] Photo less than 6 months old
         [birth_certificate] Birth certificate
         [passport] Passport
         [old_card] Old card
         [tax_notice] Tax notice
         [quote] Price of the training
         [travel_proof] Pass or bill
         [work_certificate] “Certificat de travail”
         [final_settlement] “Solde de tout compte”
         [employer_certificate] “Attestation employeur”
         [tax_number] Tax number
         [residence_permit] Residence permit
         [health_cover] Help for health (C2S)
         [disability] RQTH, disability
         [identity_card] Identity card
         [hours_sheet] Hours sheet
         [letter] Letter
        *[sent] Document
    }
document_button =
    .open = 📄 { $title }
dossier_button =
    .open = { $title } · { $stands ->
        [none] complete
        [one] 1 paper missing
        [waiting] answer awaited
       *[more] { $left } papers missing
    }
dossier_taken = <b>{ $by }</b> has taken your file and is looking after it.
dossier_result =
    <b>{ $by }</b> has noted for your file: { $result ->
        [accepted] accepted
        [refused] refused
       *[waiting] answer awaited
    }.
    Not right? Write here.
found_again = 📎 Is it a difficult letter?
    .explain = ❓ What does this letter want?
sheet_or_not = 📎 Is it your hours sheet?
    .yes = ✅ Yes
    .no = ✋ No, something else
sheet_received =
    Thank you { $name }. The photo is kept for { $pay_contact }.
    Keep the sheet too.
photo_dark =
    📷 The photo is a little dark.
    Near a window, it will be better.
photo_blurred =
    📷 The photo is not very sharp.
    Put the paper down. Hold the phone with both hands.
photo_small =
    📷 The photo is a little small.
    Closer to the paper, it will be better.
photo =
    .again = 📷 Take it again
    .keep = 👍 Keep it anyway
