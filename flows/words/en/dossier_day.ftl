### Le jour noté pour un dossier approche.

near =
    Hello { $name }. Your file:
    <b>{ $dossier_title }</b>
    📅 Day noted: { $meant_on }.
    { $some_left ->
        [none] All the papers are there.
        [one] 1 paper is missing.
       *[more] { $left } papers are missing.
    }
    .open = 📁 Open the file
    .help = 🙋 I need help
    .noted = 👍 Thanks, noted
    .talk = 🗣 Talk to someone

bye = All right. The file is in /menu.
