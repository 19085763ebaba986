one =
    🧾 <b>Reading my payslip · 1 of 4</b>
    Look for the number of hours paid.
    Compare with the hours that you noted.
two =
    💶 <b>2 of 4</b>
    “Brut”: your pay before what is taken off.
    “Net à payer”: the money that you receive.
three =
    👪 <b>3 of 4</b>
    “Montant net social”: the line for the CAF.
    It is used for RSA and prime d’activité.
four =
    📁 <b>4 of 4</b>
    Keep all your payslips.
    A mistake? Write quickly to the pay office.
first_question =
    A small question. Which money do you receive?
    .other = Le brut
    .right = Le net à payer
first_answer = “Net à payer”. “Brut” is before what is taken off.
second_question =
    A small question. Which line for the CAF?
    .right = Le montant net social
    .other = The number of hours
second_answer = The line “montant net social”. It is on each payslip.
badge =
    🎓 <b>Lesson done: Reading my payslip</b>
    .picture = A medal with a payslip and a coin
named =
    🎓 <b>{ $name }, lesson done: Reading my payslip</b>
    .picture = A medal with a payslip and a coin
