one =
    📅 <b>An appointment online · 1 of 4</b>
    Have your papers and your mail address ready.
    Note the days when you are free.
two =
    🔎 <b>2 of 4</b>
    Look for the site written on your letter.
    Not sure about the site? Ask here.
three =
    🕘 <b>3 of 4</b>
    Choose the place, the day and the time.
    Read it again. Then tap “Confirm”.
four =
    💾 <b>4 of 4</b>
    Take a picture of the screen, with the date.
    You cannot come any more? Cancel on the same site.
first_question =
    A small question. What to do before you confirm?
    .right = Read the day and time again
    .other = Close the page
first_answer = Read the place, the day and the time again. Then confirm.
second_question =
    A small question. You cannot come any more. What to do?
    .other = Say nothing
    .right = Cancel on the site
second_answer = Cancel on the same site. Somebody else can have the place.
badge =
    🎓 <b>Lesson done: An appointment online</b>
    .picture = A medal with a calendar
named =
    🎓 <b>{ $name }, lesson done: An appointment online</b>
    .picture = A medal with a calendar
