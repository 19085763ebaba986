### Un dossier, papier par papier. Rien n'est reproché à qui le laisse ou l'arrête.

gone = This file is not open any more. For the others: /menu.

paper =
    <b>{ $dossier_title }</b>
    { $papers }

    Do you have this paper: <b>{ $paper }</b>?
    { $paper_there ->
        [yes] You said: I have it.
       *[no] You can also send a photo here.
    }
    .have = ✅ I have it
    .lack = ⏭ Not yet
    .back = ↩️ Paper before
    .whole = 📋 The whole file
    .help = 🙋 Get help

whole =
    <b>{ $dossier_title }</b>
    { $papers }

    { $some_left ->
        [none] All the papers are there.
        [one] 1 paper is missing.
       *[more] { $left } papers are missing.
    }
    { $has_dossier_day ->
        [yes] 📅 Day noted: { $dossier_day }.
       *[no] No day noted.
    }
    .again = ▶️ Go on with the papers
    .back = ↩️ See the last paper again
    .date = 📅 Note a day
    .help = 🙋 Give this file to someone
    .close = 🏁 Say how it went
    .later = 👋 Go on later

date =
    What day is the appointment, or the time limit?
    Tap the year, the month, the day. Or write the date.
    .no_date = ✖️ No day
    .help = 🙋 Get help

close = How is this file going?
    .accepted = ✅ Accepted
    .refused = ❌ Refused
    .waiting = ⏳ I wait for the answer
    .given_up = 🚪 I stop this file
    .back = ⬅️ Back

answer =
    <b>{ $dossier_title }</b>
    Do you have an answer?
    .accepted = ✅ Accepted
    .refused = ❌ Refused
    .not_yet = ⏳ Not yet
    .reopen = 📄 They ask for a paper
    .given_up = 🚪 I stop this file
    .help = 🙋 Get help

accepted = Good news, { $name }. The file is done.

refused = Noted. Do you want to talk about it with someone?
    .help = 🙋 Yes, get help
    .no = ✋ No, thank you

waiting =
    Noted. The file stays in your list.
    Tap it when you have the answer.

given_up = Noted. You can take it up again: it keeps what you have.

later = All right. Nothing is lost: find it all in /menu.
