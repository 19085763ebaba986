### The hours sheet. Never say that somebody has seen it.

handed =
    Hello { $name }. Pay day is near.
    Have you handed in your hours sheet?
    Last day: { $due_on }.
    .done = ✅ Yes, it is done
    .photo = 📷 I send a photo
    .not_yet = ⏳ Not yet
    .help = ✋ I need help
    .talk = 🗣 Talk to someone

photo =
    Take the whole sheet in one photo.
    Send the photo here.
    .later = ⏳ Later
    .help = ✋ I need help
    .talk = 🗣 Talk to someone

thanks =
    Thank you { $name }. Keep a photo for yourself.

later =
    All right. Your hours are paid with this sheet.
    Last day: { $due_on }.
    You can send the photo here.

blocked =
    What is in the way? Write here, or speak.
    .later = ⏳ Later
    .talk = 🗣 Talk to someone

helped =
    Thank you { $name }. It is kept for { $pay_contact }.

received =
    Thank you { $name }. The photo is kept for { $pay_contact }.
    Keep the sheet too.
