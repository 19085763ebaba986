one =
    🤝 <b>Getting ready for an interview · 1 of 4</b>
    Read the job offer again. What does the company do?
    Note the place, the time and the person’s name.
two =
    🗣 <b>2 of 4</b>
    Prepare 3 things that you can do.
    For each, an example from your work.
three =
    ❓ <b>3 of 4</b>
    Prepare 2 questions: about hours, about the team.
    Talk about it first with your adviser or a friend.
four =
    👔 <b>4 of 4</b>
    On the day, arrive a little early.
    Late? Let them know at once.
first_question =
    A small question. What to prepare before the interview?
    .right = Examples of my work
    .other = Nothing, we shall see
first_answer = Examples of your work. They show what you can do.
second_question =
    A small question. You are late. What to do?
    .other = Go back home
    .right = Let them know at once
second_answer = Let them know at once. Say when you will arrive.
badge =
    🎓 <b>Lesson done: Getting ready for an interview</b>
    .picture = A medal with two people talking
named =
    🎓 <b>{ $name }, lesson done: Getting ready for an interview</b>
    .picture = A medal with two people talking
