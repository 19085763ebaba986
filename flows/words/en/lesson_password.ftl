one =
    🔑 <b>A strong password · 1 of 4</b>
    Choose a long password.
    Mix letters, digits and other signs.
two =
    🧠 <b>2 of 4</b>
    Nothing about you: no first name, no date of birth.
    Think of a sentence. Keep the first letter of each word.
three =
    🗝 <b>3 of 4</b>
    One account, one password.
    If one is stolen, the others stay closed.
four =
    🤐 <b>4 of 4</b>
    Keep it to yourself, here and on the phone.
    A message asks for a code? It is a scam.
first_question =
    A small question. Which one is the strongest?
    .other = My first name and a year
    .right = A long row of mixed signs
first_answer = Many mixed signs, and nothing about you. They take longer to find.
second_question =
    A small question. A message asks for your code. What to do?
    .right = Not answer
    .other = Give the code
second_answer = Always keep your code to yourself. This message is a scam.
badge =
    🎓 <b>Lesson done: A strong password</b>
    .picture = A medal with a key
named =
    🎓 <b>{ $name }, lesson done: A strong password</b>
    .picture = A medal with a key
